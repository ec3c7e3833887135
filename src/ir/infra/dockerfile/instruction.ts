import { type DockerPair, execForm, pairsOf, plainWords } from '#parse/dockerfile/words';
import { listOf } from '../make.ts';
import type { InfraValue, Place } from '../value.ts';
import { carriedAt, type Fields, guarded, mapFrom, textAt, truthAt } from './fields.ts';
import { isRootUser, type Reading } from './reading.ts';
import { runFields } from './run.ts';
import { declare, placeIn, variablesOf } from './stages.ts';
import { expanded } from './variables.ts';

/** What an instruction says, one or several times: under its name in small letters; what it changes in the stage is told. */
export function instructionItems(reading: Reading): readonly InfraValue[] {
  const items = itemsOf(reading);
  const { stage, instruction, place } = reading;
  const common: Fields = {
    instruction: textAt(instruction.name, place),
    stage: { kind: 'number', number: stage.index, ...carriedAt(place) },
    is_shipped: truthAt(stage.isShipped, place),
    on_build: truthAt(instruction.isOnBuild, place),
  };
  return items.map(({ fields, at }) => mapFrom({ ...fields, ...common }, at));
}

interface Item {
  readonly fields: Fields;
  readonly at: Place;
}

function itemsOf(reading: Reading): readonly Item[] {
  const { place } = reading;
  const one = (fields: Fields): readonly Item[] => [{ fields, at: place }];
  switch (reading.instruction.name) {
    case 'RUN':
      return one(runFields(reading));
    case 'COPY':
    case 'ADD':
      return one(copyFields(reading));
    case 'ENV':
      return envItems(reading);
    case 'ARG':
      return argItems(reading);
    case 'LABEL':
      return pairItems(reading);
    case 'USER':
      return one(userFields(reading));
    case 'EXPOSE':
      return wordItems(reading, exposed);
    case 'VOLUME':
      return wordItems(reading, (value) => ({ path: value }));
    case 'WORKDIR':
      return one(workdirFields(reading));
    case 'CMD':
    case 'ENTRYPOINT':
      return one(startFields(reading));
    case 'HEALTHCHECK':
      return one(healthFields(reading));
    case 'SHELL':
      return one(shellFields(reading));
    default:
      return one({ value: whole(reading) });
  }
}

/** A word of an instruction with its variables put in. */
function valueIn(
  { file, stage, instruction }: Reading,
  text: string,
  start: number,
  end: number,
): InfraValue {
  const place = placeIn(instruction.rest, start, end, file.place);
  return expanded(text, variablesOf(stage), place, file.escapeMark);
}

function whole(reading: Reading): InfraValue {
  const { text } = reading.instruction.rest;
  return valueIn(reading, text.trim(), 0, text.length);
}

/** The value of a flag, `true` for one that stands alone; undefined when it is not there. */
export function flagValue({ file, stage, instruction }: Reading, name: string): InfraValue | undefined {
  const flag = instruction.flags.find(({ text }) => text === `--${name}` || text.startsWith(`--${name}=`));
  if (flag === undefined) return undefined;
  const place = file.place(flag.start, flag.end);
  const text = flag.text.slice(name.length + 3);
  return expanded(text === '' ? 'true' : text, variablesOf(stage), place, file.escapeMark);
}

function listAt(items: readonly InfraValue[], place: Place): InfraValue {
  return listOf(items, carriedAt(place));
}

function copyFields(reading: Reading): Fields {
  const { instruction, place, file } = reading;
  const { text } = instruction.rest;
  const heredocs = new Set(instruction.heredocs.map(({ at }) => at));
  const words = execForm(text) ?? plainWords(text);
  const values = words.flatMap((word) =>
    heredocs.has(word.start) ? [] : [valueIn(reading, word.text, word.start, word.end)],
  );
  const texts = instruction.heredocs.map(({ body }) =>
    placeIn(body, 0, Math.max(body.text.length - 1, 0), file.place),
  );
  const flags = Object.fromEntries(
    ['from', 'chown', 'chmod', 'checksum', 'link', 'parents', 'exclude', 'keep-git-dir'].map((name) => [
      name.replaceAll('-', '_'),
      flagValue(reading, name),
    ]),
  );
  return {
    sources: listAt(values.slice(0, -1), place),
    destination: values.at(-1),
    is_clean: truthAt(isClean(values.slice(0, -1), file), place),
    ...(texts.length > 0
      ? {
          inline: listAt(
            texts.map((at) => textAt('(text)', at)),
            place,
          ),
        }
      : {}),
    ...flags,
  };
}

/** Whether every file of settings among the sources is in the tree, with nothing in it that looks like a credential. */
function isClean(sources: readonly InfraValue[], { copied }: Reading['file']): boolean {
  const names = sources.flatMap((each) => (each.kind === 'text' ? [each.text] : []));
  const settings = names.filter((name) => /(?:^|\/)\.(?:npmrc|yarnrc|pypirc|env[\w.-]*)$/.test(name));
  return (
    settings.length > 0 &&
    settings.every((name) => {
      const text = copied(name);
      return (
        text !== undefined && !/_auth|passw|token|secret|key\s*=|cred|:\/\/[^/\s:]+:[^@\s]+@/i.test(text)
      );
    })
  );
}

/** ENV sees the variables of before the instruction: pairs of one do not see each other. */
function envItems(reading: Reading): readonly Item[] {
  const { instruction, stage, file } = reading;
  const pairs = pairsOf(instruction.rest.text, true, file.escapeMark);
  const items = pairs.map((pair) => pairItem(reading, pair));
  if (!instruction.isOnBuild)
    for (const { fields } of items)
      if (fields['name']?.kind === 'text' && fields['value'] !== undefined)
        stage.env.set(fields['name'].text, fields['value']);
  return items;
}

function pairItems(reading: Reading): readonly Item[] {
  const { instruction, file } = reading;
  return pairsOf(instruction.rest.text, true, file.escapeMark).map((pair) => pairItem(reading, pair));
}

function pairItem(reading: Reading, { name, value }: DockerPair): Item {
  const { file, instruction } = reading;
  const at = placeIn(instruction.rest, name.start, value?.end ?? name.end, file.place);
  return {
    at,
    fields: {
      name: textAt(name.text, at),
      value:
        value === undefined
          ? undefined
          : guarded(name.text, valueIn(reading, value.text, value.start, value.end)),
    },
  };
}

function argItems({ file, stage, instruction }: Reading): readonly Item[] {
  const items: Item[] = [];
  declare(instruction, file.escapeMark, file.place, variablesOf(stage), (name, value, at) => {
    const given = value ?? file.globals.get(name);
    if (given !== undefined && !instruction.isOnBuild) stage.args.set(name, given);
    items.push({ at, fields: { name: textAt(name, at), value: value && guarded(name, value) } });
  });
  return items;
}

function userFields(reading: Reading): Fields {
  const { stage, instruction, place } = reading;
  const value = whole(reading);
  if (!instruction.isOnBuild) stage.user = { ...value, place };
  const isRoot = isRootUser(value);
  return {
    user: value,
    ...(isRoot === undefined ? {} : { is_root: truthAt(isRoot, place) }),
  };
}

function wordItems(reading: Reading, fieldsOf: (value: InfraValue) => Fields): readonly Item[] {
  const { text } = reading.instruction.rest;
  return (execForm(text) ?? plainWords(text)).map((word) => {
    const value = valueIn(reading, word.text, word.start, word.end);
    return { fields: fieldsOf(value), at: value.place };
  });
}

function exposed(value: InfraValue): Fields {
  if (value.kind !== 'text') return { port: value };
  const [port = '', protocol] = value.text.split('/', 2);
  const { place } = value;
  const [low = '', high] = port.split('-', 2);
  const number = (text: string): InfraValue =>
    /^\d+$/.test(text) ? { kind: 'number', number: Number(text), ...carriedAt(place) } : textAt(text, place);
  return {
    port: number(low),
    ...(high === undefined ? {} : { to_port: number(high) }),
    ...(protocol === undefined ? {} : { protocol: textAt(protocol.toLowerCase(), place) }),
  };
}

function workdirFields(reading: Reading): Fields {
  const value = whole(reading);
  if (!reading.instruction.isOnBuild) reading.stage.workdir = value;
  return { path: value };
}

/** CMD and ENTRYPOINT: `form` is `exec`, `shell`, or `broken` for a list that is no JSON, which a shell gets. */
function startFields(reading: Reading): Fields {
  const { instruction, place, stage, file } = reading;
  const { text } = instruction.rest;
  const words = execForm(text);
  const form = words !== undefined ? 'exec' : text.trimStart().startsWith('[') ? 'broken' : 'shell';
  const values = (words ?? plainWords(text)).map((word) =>
    textAt(word.text, placeIn(instruction.rest, word.start, word.end, file.place)),
  );
  const fields: Fields = { form: textAt(form, place), words: listAt(values, place) };
  if (!instruction.isOnBuild) stage.summary.set(instruction.name.toLowerCase(), mapFrom(fields, place));
  return fields;
}

function healthFields(reading: Reading): Fields {
  const { instruction, place, stage } = reading;
  const isNone = /^none\s*$/i.test(instruction.rest.text);
  const value = truthAt(!isNone, place);
  if (!instruction.isOnBuild) stage.summary.set('healthcheck', value);
  const options = ['interval', 'timeout', 'start-period', 'retries'].map((name) => [
    name.replaceAll('-', '_'),
    flagValue(reading, name),
  ]);
  return { is_on: value, ...Object.fromEntries(options) };
}

function shellFields({ instruction, place, stage, file }: Reading): Fields {
  const words = execForm(instruction.rest.text) ?? [];
  if (!instruction.isOnBuild) stage.shell = words.map(({ text }) => text);
  const values = words.map((word) =>
    textAt(word.text, placeIn(instruction.rest, word.start, word.end, file.place)),
  );
  return { words: listAt(values, place) };
}
