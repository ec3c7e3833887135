import { heredocsNamed } from './heredoc.ts';
import {
  knownWord,
  type ShellAssignment,
  type ShellCommand,
  type ShellJoint,
  type ShellRedirection,
  type ShellWord,
} from './tree.ts';
import { type InnerScript, readWord } from './word.ts';

const mostCommands = 2_000;
const deepest = 8;

/** Words after which a command begins. */
const openers: ReadonlySet<string> = new Set(
  'if then elif else fi while until do done ! { } time esac'.split(' '),
);
/** Programs that run the script that they are given with `-c`. */
const shells: ReadonlySet<string> = new Set('sh bash ash dash zsh ksh su runuser'.split(' '));

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Draft = Mutable<ShellCommand>;

interface Splitting {
  readonly commands: Draft[];
  readonly depth: number;
  /** Set for the text of a word: everything in it stands where the word stands. */
  readonly within?: ShellWord;
  /** Where the text that is split stands in the whole. */
  readonly base: number;
}

/** Simple commands of a script for POSIX shells, in the order in which they are written; at most 2,000. */
export function splitShell(script: string): readonly ShellCommand[] {
  const commands: Draft[] = [];
  split(script, { commands, depth: 0, base: 0 });
  return commands;
}

interface Walk {
  at: number;
  joint: ShellJoint;
  /** The last command before a pipe. */
  last: number | undefined;
  /** Lines of heredocs that stand behind the next line break. */
  readonly heredocs: string[];
}

/** Gives the index of the last command of the script. */
function split(text: string, splitting: Splitting): number | undefined {
  const walk: Walk = { at: 0, joint: '', last: undefined, heredocs: [] };
  while (walk.at < text.length && splitting.commands.length < mostCommands) {
    const letter = text[walk.at] ?? '';
    if (letter === '\n') passHeredocs(text, walk);
    else if (/\s/.test(letter)) walk.at++;
    else if (letter === '#') walk.at = endOfLine(text, walk.at);
    else if (!readJoint(text, walk)) readCommand(text, walk, splitting);
  }
  return walk.last;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function readJoint(text: string, walk: Walk): boolean {
  const [sign] = /^(?:&&|\|\||\|&?|;;?&?|&(?!>)|[()])/.exec(text.slice(walk.at, walk.at + 3)) ?? [];
  if (sign === undefined) return false;
  walk.at += sign.length;
  if (sign === '(' || sign === ')') return true;
  walk.joint = sign === '&&' || sign === '||' ? sign : sign === '&' ? '&' : sign.startsWith('|') ? '|' : ';';
  return true;
}

/** What stands below a line that ends with `<<EOF` is no command. */
function passHeredocs(text: string, walk: Walk): void {
  walk.at++;
  walk.joint = ';';
  for (const name of walk.heredocs.splice(0)) {
    let at = walk.at;
    for (; at < text.length; at = endOfLine(text, at) + 1)
      if (text.slice(at, endOfLine(text, at)).trim() === name) break;
    if (at < text.length) walk.at = endOfLine(text, at);
  }
}

function readCommand(text: string, walk: Walk, splitting: Splitting): void {
  const words: ShellWord[] = [];
  const assignments: ShellAssignment[] = [];
  const redirections: ShellRedirection[] = [];
  const inner: InnerScript[] = [];
  const start = walk.at;
  let end = start;
  while (walk.at < text.length) {
    if (/[ \t\r]/.test(text[walk.at] ?? '')) {
      walk.at++;
      continue;
    }
    if (isEndOfCommand(text, walk.at)) break;
    const sign = readRedirection(text, walk);
    const read = readWord(text, walk.at);
    if (read.word.end === walk.at) {
      walk.at++;
      continue;
    }
    walk.at = read.word.end;
    end = walk.at;
    inner.push(...read.inner);
    if (sign !== undefined) redirections.push({ sign, target: read.word });
    else take(read.word, words, assignments);
  }
  if (words.length === 0 && assignments.length === 0 && inner.length === 0) return;
  add(
    { words, assignments, redirections, joint: walk.joint, isRead: false, start, end },
    inner,
    walk,
    splitting,
  );
  walk.joint = '';
}

function isEndOfCommand(text: string, at: number): boolean {
  const letter = text[at] ?? '';
  if (letter === '&') return text[at + 1] !== '>';
  return letter === '\n' || letter === ';' || letter === '|' || letter === '(' || letter === ')';
}

/** `>`, `2>&1`, `<<EOF`; the name behind `<<` is kept to pass over what stands below. */
function readRedirection(text: string, walk: Walk): string | undefined {
  const rest = text.slice(walk.at, walk.at + 200);
  const [heredoc] = /^\d*<<(?!<)/.test(rest) ? heredocsNamed(rest) : [];
  if (heredoc?.at === 0) walk.heredocs.push(heredoc.name);
  const [all, sign] = /^(?:\d*|&)(<<<|<<-?|>>|>\||>&|<&|<>|>|<)(?!\()[ \t]*/.exec(rest) ?? [];
  if (all === undefined) return undefined;
  walk.at += all.length;
  return sign;
}

function take(word: ShellWord, words: ShellWord[], assignments: ShellAssignment[]): void {
  const isFirst = words.length === 0;
  if (isFirst && openers.has(word.raw)) return;
  const [lead, name] = isFirst ? (/^([A-Za-z_]\w*)\+?=/.exec(word.raw) ?? []) : [];
  if (lead === undefined || name === undefined) {
    words.push(word);
    return;
  }
  const { word: value } = readWord(word.raw, lead.length);
  assignments.push({
    name,
    value: { ...value, start: word.start + value.start, end: word.start + value.end },
  });
}

function add(draft: Draft, inner: readonly InnerScript[], walk: Walk, splitting: Splitting): void {
  const { commands, depth, base, within } = splitting;
  const before = inner.map(({ text, start }) =>
    depth < deepest ? split(text, { ...splitting, depth: depth + 1, base: base + start }) : undefined,
  );
  const placed = placedAt(draft, base, within);
  const source = before.findLast((each) => each !== undefined);
  const program = programOf(placed);
  if (draft.joint === '|') connect(placed, walk.last, commands);
  else if (
    source !== undefined &&
    (shells.has(program) || program === 'eval' || program === 'source' || program === '.')
  )
    connect(placed, source, commands);
  walk.last = commands.push(placed) - 1;
  const script = depth < deepest ? scriptWithin(placed, program) : undefined;
  const text = script === undefined ? undefined : knownOrRaw(script);
  if (script !== undefined && text !== undefined)
    walk.last = split(text, { commands, depth: depth + 1, base: 0, within: script }) ?? walk.last;
}

function connect(command: Draft, source: number | undefined, commands: readonly Draft[]): void {
  const from = source === undefined ? undefined : commands[source];
  if (source === undefined || from === undefined) return;
  command.input = source;
  from.isRead = true;
}

/** The script of `sh -c "…"` and `eval "…"`. */
function scriptWithin({ words }: ShellCommand, program: string): ShellWord | undefined {
  if (program === 'eval') return words[1];
  const at = words.findIndex((word) => shells.has(nameOf(word)));
  if (at < 0 || at > 6) return undefined;
  const flag = words.findIndex((word, i) => i > at && /^-[a-z]*c$|^--command$/.test(knownWord(word) ?? ''));
  return flag < 0 ? undefined : words[flag + 1];
}

/** The text of a script with its variables as they are written; undefined when there is nothing but `$(…)`. */
function knownOrRaw({ parts }: ShellWord): string | undefined {
  if (!parts.some(({ kind }) => kind === 'text')) return undefined;
  return parts
    .map((part) => (part.kind === 'text' ? part.text : part.kind === 'variable' ? `\${${part.name}}` : '$()'))
    .join('');
}

function programOf({ words }: ShellCommand): string {
  const [first] = words;
  return first === undefined ? '' : nameOf(first);
}

function nameOf(word: ShellWord): string {
  return (knownWord(word) ?? '').replace(/^.*\//, '');
}

function placedAt(draft: Draft, base: number, within: ShellWord | undefined): Draft {
  if (within === undefined && base === 0) return draft;
  const place = (word: ShellWord): ShellWord =>
    within === undefined
      ? { ...word, start: word.start + base, end: word.end + base }
      : { ...word, start: within.start, end: within.end };
  return {
    ...draft,
    words: draft.words.map(place),
    assignments: draft.assignments.map(({ name, value }) => ({ name, value: place(value) })),
    redirections: draft.redirections.map(({ sign, target }) => ({ sign, target: place(target) })),
    start: within === undefined ? draft.start + base : within.start,
    end: within === undefined ? draft.end + base : within.end,
  };
}
