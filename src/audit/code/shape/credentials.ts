import type { Argument, Instruction, MapEntry, Slot } from '#ir/code/instruction';
import type { CodeFunction, CodeModule } from '#ir/code/module';
import type { Fault } from '#ir/flow/summary';
import type { Confidence } from '#model/severity';
import { isTest } from '../test-file.ts';
import { spelled } from './slots.ts';
import { openTexts, type Texts, type Written } from './written.ts';

/** Names of what opens something by itself, and of what may. */
const surely =
  /^(?:secret_?access_?key|access_?key_?secret|api_?secret|api_?key|client_?secret|consumer_?secret|private_?key|storage_?access_?key|auth_?token|secret_?or_?key|master_?key)$/;
const maybe = /^(?:pass|passwd|password|pwd|passphrase|secret|secret_?key|token|access_?token|bearer)$/;
/** Names beside it that say whose it is, or where. */
const company =
  /^(?:user|user_?name|login|host|hostname|server|account|database|db|email|port|connection_?string)$/;

/**
 * Options of a library's function in which a password, a key or a token is written down, and headers with one: known
 * by their names, whatever the library. Those that `known` tells already are left to it.
 */
export function writtenCredentials(
  modules: readonly CodeModule[],
  known: readonly Fault[],
  isAsked: (module: number) => boolean = () => true,
): readonly Fault[] {
  const told = known.filter(({ weakness }) => weakness === 'hard-coded-credentials');
  return modules.flatMap((module, number) => {
    if (module.language !== 'javascript' && module.language !== 'typescript') return [];
    if (isTest(module.path) || !isAsked(number)) return [];
    const libraries = librariesOf(module);
    return openTexts(module).flatMap(([fn, texts]) =>
      [...credentialsIn(texts, libraries)].flatMap(({ written, about, confidence }): Fault[] => {
        const { text, start, end } = written;
        const place = { module: number, start, end };
        if (told.some((each) => isWithin(place, each.place))) return [];
        return [faultAt(place, fn, { text, about, confidence })];
      }),
    );
  });
}

function isWithin({ module, start, end }: Fault['place'], outer: Fault['place']): boolean {
  return module === outer.module && start >= outer.start && end <= outer.end;
}

interface Credential {
  readonly written: Written;
  readonly about: string;
  readonly confidence: Confidence;
}

function faultAt(
  place: Fault['place'],
  { name }: CodeFunction,
  { text, about, confidence }: { text: string; about: string; confidence: Confidence },
): Fault {
  return { place, weakness: 'hard-coded-credentials', about, function: name, confidence, literal: text };
}

/** Names under which a module knows what comes from packages. */
function librariesOf({ functions }: CodeModule): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { blocks, names: variables } of functions) {
    const imports = new Set<Slot>();
    for (const at of blocks.flatMap(({ instructions }) => instructions)) {
      if (at.op === 'import' && !/^[./#~]|^@\//.test(at.module)) imports.add(at.to);
      if ((at.op === 'field' || at.op === 'copy') && imports.has(at.op === 'field' ? at.object : at.from)) {
        imports.add(at.to);
        const name = variables[at.to];
        if (name !== undefined) names.add(name);
      }
      if (at.op === 'store-global' && imports.has(at.from)) names.add(at.name);
    }
  }
  return names;
}

function* credentialsIn(texts: Texts, libraries: ReadonlySet<string>): Generator<Credential> {
  for (const at of texts.instructions) {
    if (at.op === 'set-field') yield* assigned(at, texts, libraries);
    if (at.op === 'map') yield* headers(at.entries, texts);
    if (at.op !== 'call' && at.op !== 'new' && at.op !== 'call-method') continue;
    yield* header(at, texts);
    const callee = texts.wordsOf(at.op === 'call-method' ? at.object : at.callee);
    if (libraries.has(callee[0] ?? '') || isImport(at, texts)) yield* given(at.args, texts, callee.join('.'));
  }
}

/** `require('pg')(…)`. */
function isImport(at: Instruction, { madeBy }: Texts): boolean {
  const of =
    at.op === 'call-method' ? at.object : at.op === 'call' || at.op === 'new' ? at.callee : undefined;
  const made = of === undefined ? undefined : madeBy(of);
  return made?.op === 'import' && !made.module.startsWith('.');
}

function* given(args: readonly Argument[], texts: Texts, about: string, depth = 0): Generator<Credential> {
  for (const { value } of args) {
    const made = texts.madeBy(value);
    if (made?.op !== 'map') continue;
    const names = made.entries.flatMap(({ key }) => nameOf(key, texts) ?? []);
    for (const { key, value: held } of made.entries) {
      const name = nameOf(key, texts);
      if (name === undefined) continue;
      const inside = depth < 2 ? given([{ value: held }], texts, about, depth + 1) : [];
      yield* inside;
      const written = texts.text(held);
      if (written !== undefined && isSecret(name, written.text)) {
        const confidence = surely.test(name) || names.some((each) => company.test(each)) ? 'medium' : 'low';
        yield { written, about: `${about} ${name}`.trim(), confidence };
      }
    }
  }
}

function nameOf(key: MapEntry['key'], texts: Texts): string | undefined {
  const name = texts.text(key)?.text;
  return name === undefined ? undefined : spelled(name);
}

/** `AWS.config.secretAccessKey = '…'`. */
function* assigned(
  { object, name, from }: Extract<Instruction, { op: 'set-field' }>,
  texts: Texts,
  libraries: ReadonlySet<string>,
): Generator<Credential> {
  const words = texts.wordsOf(object);
  const written = texts.text(from);
  const own = spelled(name);
  if (written === undefined || !isSecret(own, written.text)) return;
  if (surely.test(own) || libraries.has(words[0] ?? ''))
    yield { written, about: [...words, name].join('.'), confidence: surely.test(own) ? 'medium' : 'low' };
}

/** What is no type, label, message or name of the field itself. */
function isSecret(name: string, text: string): boolean {
  if (name === 'auth') return /^[^\s:{}<>]+:[^\s:{}<>]{4,}$/.test(text);
  if (!surely.test(name) && !maybe.test(name)) return false;
  return (
    /^[\x21-\x7e]{4,}$/.test(text) &&
    spelled(text).replaceAll('_', '') !== name.replaceAll('_', '') &&
    !/^(?:string|text|varchar|number|boolean|required|optional|hidden|invalid|password|token|secret|current-password|new-password|bearer|basic|https?:.*|process\.env.*|import\.meta.*|[\w-]*\.[\w.-]*|\/.*|\[.*|\$.*|#.*)$/i.test(
      text,
    )
  );
}

const authorisation = /^(?:proxy_)?authori[sz]ation$/;
const filled = /^(?:Basic|Bearer|Token)\s+(?!.*(?:x{4,}|\.{3}|[<{*]|token$|0{6,}))\S{5,}$/i;

/** `{ Authorization: 'Basic …' }`. */
function* headers(entries: readonly MapEntry[], texts: Texts): Generator<Credential> {
  for (const { key, value } of entries) {
    const name = nameOf(key, texts);
    const written = texts.text(value);
    if (name !== undefined && authorisation.test(name) && written !== undefined && filled.test(written.text))
      yield { written, about: 'Authorization', confidence: 'medium' };
  }
}

/** `headers.set('Authorization', 'Basic …')`. */
function* header(at: Instruction, texts: Texts): Generator<Credential> {
  if (at.op !== 'call-method' || !/^(?:set|append|setHeader|setRequestHeader|header)$/.test(at.name)) return;
  const [name, value] = at.args.map((each) => texts.text(each.value));
  if (
    name !== undefined &&
    value !== undefined &&
    authorisation.test(spelled(name.text)) &&
    filled.test(value.text)
  )
    yield { written: value, about: 'Authorization', confidence: 'medium' };
}
