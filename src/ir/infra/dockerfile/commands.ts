import type { ShellCommand, ShellWord } from '#parse/shell/tree';
import { knownWord } from '#parse/shell/tree';
import { listOf, mapOf, unknownOf } from '../make.ts';
import type { Entry, InfraValue, Place } from '../value.ts';
import { carriedAt, mapFrom, textAt, truthAt } from './fields.ts';
import { type PackageManager, packageManagers, wordsBefore, wrappers } from './managers.table.ts';

/** Where a stretch of a script stands in the file. */
export type PlaceOf = (start: number, end: number) => Place;

/** A command with the programs taken away that only start it. */
interface Unwrapped {
  readonly words: readonly ShellWord[];
  readonly wrappers: readonly string[];
}

/**
 * Commands of a script as values. Each has `program` (without its folder), `wrappers` (`sudo`), `words`, `flags`
 * (`-yq` is `-yq`, `-y` and `-q`; `--a=b` is that and `--a`), `arguments`, `action` (the first argument), `manager` and
 * `packages` where it installs some, `input` (the program whose output it reads), `is_read`, `writes` (files),
 * `assignments` and `joint`.
 */
export function commandValues(commands: readonly ShellCommand[], placeOf: PlaceOf): readonly InfraValue[] {
  const all = commands.map((command) => unwrapped(command));
  return commands.map((command, i) =>
    commandValue(command, all[i] ?? { words: [], wrappers: [] }, all, placeOf),
  );
}

function commandValue(
  command: ShellCommand,
  own: Unwrapped,
  all: readonly Unwrapped[],
  placeOf: PlaceOf,
): InfraValue {
  const place = placeOf(command.start, command.end);
  const [first, ...rest] = own.words;
  const value = (word: ShellWord) => wordValue(word, placeOf(word.start, word.end));
  const list = (items: readonly InfraValue[]) => listOf(items, carriedAt(place));
  const input = command.input === undefined ? undefined : programOf(all[command.input]);
  const writes = command.redirections.filter(({ sign }) => sign.startsWith('>') && sign !== '>&');
  return mapFrom(
    {
      program: first === undefined ? undefined : programValue(first, placeOf),
      words: list(rest.map(value)),
      ...argumentsOf(programOf(own), rest, place, value),
      wrappers: list(own.wrappers.map((name) => textAt(name, place))),
      input: input === undefined ? undefined : textAt(input, place),
      is_read: truthAt(command.isRead, place),
      writes: list(writes.map(({ target }) => value(target))),
      assignments: assignmentsOf(command, place, placeOf),
      joint: textAt(command.joint, place),
    },
    place,
    place,
  );
}

function programValue(word: ShellWord, placeOf: PlaceOf): InfraValue {
  const place = placeOf(word.start, word.end);
  const known = knownWord(word);
  return known === undefined ? wordValue(word, place) : textAt(baseName(known), place);
}

function assignmentsOf({ assignments }: ShellCommand, place: Place, placeOf: PlaceOf): InfraValue {
  const entries = new Map<string, Entry>();
  for (const { name, value } of assignments) {
    const at = placeOf(value.start, value.end);
    entries.set(name, { value: wordValue(value, at), place: at });
  }
  return mapOf(entries, carriedAt(place));
}

/** Flags, arguments and what they mean to package managers. */
function argumentsOf(
  program: string,
  words: readonly ShellWord[],
  place: Place,
  value: (word: ShellWord) => InfraValue,
): Readonly<Record<string, InfraValue | undefined>> {
  const manager = managerNamed(program);
  const flags: InfraValue[] = [];
  const others: ShellWord[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) continue;
    const text = saidBy(word);
    if (!text.startsWith('-') || text === '-' || text === '--') {
      if (text !== '--') others.push(word);
      continue;
    }
    flags.push(...flagForms(text).map((form) => textAt(form, place)));
    const next = words[i + 1];
    if (manager?.valued.has(text) && next !== undefined) {
      flags.push(textAt(`${text}=${knownWord(next) ?? ''}`, place));
      i++;
    }
  }
  const list = (items: readonly InfraValue[]) => listOf(items, carriedAt(place));
  const packages = manager === undefined ? undefined : packagesOf(manager, words, others);
  return {
    flags: list(flags),
    arguments: list(others.map(value)),
    action: others[0] === undefined ? undefined : value(others[0]),
    ...(manager === undefined ? {} : { manager: textAt(manager.name, place) }),
    ...(packages === undefined ? {} : { packages: list(packages.map(value)) }),
  };
}

/** What is installed: nothing for a manager that does something else. Files are no packages. */
function packagesOf(
  { name, installs }: PackageManager,
  words: readonly ShellWord[],
  others: readonly ShellWord[],
): readonly ShellWord[] | undefined {
  if (name === 'pacman') return words.some((word) => installs.includes(saidBy(word))) ? others : undefined;
  const at = others.findIndex((word) => installs.includes(saidBy(word)));
  // `yarn global add x`: the word stands second.
  if (at < 0 || at > 1) return undefined;
  return others
    .slice(at + 1)
    .filter(
      ({ raw }) => !/^["']?(?:\.{0,2}\/|~\/|\.$)|\.(?:deb|rpm|apk|whl|tgz|gem|tar\.gz)["']?$/.test(raw),
    );
}

function flagForms(flag: string): readonly string[] {
  const sign = flag.indexOf('=');
  if (sign > 0) return [flag, flag.slice(0, sign)];
  return /^-[A-Za-z]{2,8}$/.test(flag) ? [flag, ...[...flag.slice(1)].map((letter) => `-${letter}`)] : [flag];
}

/** The program that is meant: what `sudo` or `env` runs, and what `python -m pip` is. */
function unwrapped({ words }: ShellCommand): Unwrapped {
  const found: string[] = [];
  let rest = words;
  while (found.length < 6) {
    const [first] = rest;
    const name = first === undefined ? '' : baseName(knownWord(first) ?? '');
    const valued = wrappers.get(name);
    if (valued === undefined) break;
    const inner = behind(rest.slice(1), valued, wordsBefore[name] ?? 0);
    if (inner.length === 0) break;
    found.push(name);
    rest = inner;
  }
  return { words: modulesOf(rest), wrappers: found };
}

function behind(words: readonly ShellWord[], valued: ReadonlySet<string>, own: number): readonly ShellWord[] {
  let i = 0;
  let left = own;
  for (; i < words.length; i++) {
    const word = words[i];
    const said = word === undefined ? '' : saidBy(word);
    if (valued.has(said)) i++;
    else if (!said.startsWith('-') && !/^[A-Za-z_]\w*=/.test(said) && left-- <= 0) break;
  }
  return words.slice(i);
}

/** `python3 -m pip install` and `uv pip install` are `pip install`. */
function modulesOf(words: readonly ShellWord[]): readonly ShellWord[] {
  const name = programOf({ words, wrappers: [] });
  if (name === 'uv' && words[1]?.raw === 'pip') return words.slice(1);
  if (!/^(?:python|pypy)[\d.]*$/.test(name)) return words;
  const at = words.findIndex((word) => saidBy(word) === '-m');
  const module = words[at + 1];
  const isPip = at > 0 && at < 4 && module !== undefined && /^pip[\d.]*$/.test(saidBy(module));
  return isPip ? words.slice(at + 1) : words;
}

function programOf(command: Unwrapped | undefined): string {
  const [first] = command?.words ?? [];
  return first === undefined ? '' : baseName(knownWord(first) ?? '');
}

function managerNamed(program: string): PackageManager | undefined {
  return packageManagers.find(({ programs }) => programs.test(program));
}

/** What a word says; as it is written where only the shell can tell. */
function saidBy(word: ShellWord): string {
  return knownWord(word) ?? word.raw;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A word as a value; what only the shell can tell is unknown. */
export function wordValue(word: ShellWord, place: Place): InfraValue {
  const known = knownWord(word);
  if (known !== undefined) return textAt(known, place);
  const parts = word.parts.map(
    (part): InfraValue =>
      part.kind === 'text'
        ? textAt(part.text, place)
        : unknownOf('variable', 'Only the shell can tell.', { origin: 'variable', place }),
  );
  return { ...unknownOf('variable', 'Only the shell can tell.', { origin: 'computed', place }), parts };
}
