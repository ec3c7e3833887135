import { type DockerText, stretchOf } from '#parse/dockerfile/tree';
import { execForm } from '#parse/dockerfile/words';
import { splitShell } from '#parse/shell/split';
import type { ShellCommand } from '#parse/shell/tree';
import { listOf, unknownOf } from '../make.ts';
import { type InfraValue, type Place, valueAt } from '../value.ts';
import { commandValues, type PlaceOf } from './commands.ts';
import { carriedAt, type Fields, mapFrom, textAt, truthAt } from './fields.ts';
import { isRootUser, type Reading } from './reading.ts';
import { outerImage, variablesOf } from './stages.ts';
import { expanded } from './variables.ts';

/** A script, and where its letters stand. */
interface Script {
  readonly form: 'exec' | 'shell' | 'heredoc';
  readonly commands: readonly ShellCommand[];
  readonly placeOf: PlaceOf;
}

/**
 * `form`, `commands` (`commands.ts`; unknown for shells that we do not read), `mounts`, `network`, `security`, the `user` it
 * runs as and whether that `is_root`, and whether a failure within a pipe fails it: `pipefail`.
 */
export function runFields(reading: Reading): Fields {
  const { stage, place } = reading;
  const script = scriptOf(reading);
  const user = stage.user;
  const isRoot = isRootUser(user);
  const flag = (name: string) => {
    const found = reading.instruction.flags.find(({ text }) => text.startsWith(`--${name}=`));
    return found === undefined ? undefined : textAt(found.text.slice(name.length + 3), place);
  };
  return {
    form: textAt(script?.form ?? 'shell', place),
    commands:
      script === undefined
        ? unknownOf('syntax', 'It is written for a shell that is not read.', carriedAt(place))
        : listOf(commandValues(script.commands, script.placeOf), carriedAt(place)),
    mounts: listOf(mountsOf(reading), carriedAt(place)),
    network: flag('network'),
    security: flag('security'),
    user,
    ...(isRoot === undefined ? {} : { is_root: truthAt(isRoot, place) }),
    pipefail: truthAt(script !== undefined && isPipefail(script, stage.shell), place),
  };
}

function scriptOf(reading: Reading): Script | undefined {
  const { instruction, file, place } = reading;
  const { rest, heredocs } = instruction;
  const words = execForm(rest.text);
  if (words !== undefined) {
    const quoted = words.map(({ text }) => `'${text.replaceAll("'", `'\\''`)}'`).join(' ');
    return { form: 'exec', commands: splitShell(quoted), placeOf: () => place };
  }
  if (isForeign(reading)) return undefined;
  const [body] = heredocs;
  const shell = /^(?:\S*\/)?(?:ba|da|a|z|k)?sh(?:\s+-\w+)*\s*$/;
  const around = heredocs
    .reduceRight((left, { at, end }) => left.slice(0, at) + left.slice(end), rest.text)
    .trim();
  const text: DockerText = body !== undefined && (around === '' || shell.test(around)) ? body.body : rest;
  if (text !== rest && /^#!(?!.*sh\b)/.test(text.text)) return undefined;
  const placeOf: PlaceOf = (start, end) => {
    const at = stretchOf(text, start, end);
    return file.place(at.start, at.end);
  };
  const commands = splitShell(text.text);
  return { form: text === rest ? 'shell' : 'heredoc', commands, placeOf };
}

/** Whether a shell of Windows, or some other program, reads the script. */
function isForeign({ stage, instruction }: Reading): boolean {
  const [program = ''] = stage.shell ?? [];
  if (program !== '' && !/(?:^|\/)(?:ba|da|a|z|k)?sh$/.test(program) && !/(?:^|\/)env$/.test(program))
    return true;
  const repository = valueAt(outerImage(stage), 'repository');
  const isWindows =
    repository?.kind === 'text' &&
    /^(?:windows|dotnet\/framework)\b|nanoserver|servercore/i.test(repository.text);
  return (
    (isWindows && stage.shell === undefined) ||
    /^(?:powershell|pwsh|cmd)(?:\.exe)?\s/i.test(instruction.rest.text)
  );
}

function isPipefail({ commands }: Script, shell: readonly string[] | undefined): boolean {
  if (shell?.some((word) => /pipefail/.test(word))) return true;
  return commands.some(({ words }) => {
    const [first, ...rest] = words.map(({ raw }) => raw);
    return (first === 'set' || /(?:^|\/)(?:ba|z)?sh$/.test(first ?? '')) && rest.includes('pipefail');
  });
}

/** `--mount=type=secret,id=x`: keys as they are written, `type` is `bind` where it is not. */
function mountsOf({ instruction, file, stage }: Reading): readonly InfraValue[] {
  return instruction.flags.flatMap(({ text, start, end }) => {
    if (!text.startsWith('--mount=')) return [];
    const place: Place = file.place(start, end);
    const fields: Record<string, InfraValue> = { type: textAt('bind', place) };
    for (const pair of text.slice('--mount='.length).split(',')) {
      const [key = '', ...value] = pair.split('=');
      fields[key.toLowerCase()] = expanded(
        value.length === 0 ? 'true' : value.join('='),
        variablesOf(stage),
        place,
        file.escapeMark,
      );
    }
    return [mapFrom(fields, place)];
  });
}
