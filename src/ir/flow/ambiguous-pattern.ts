import {
  all,
  bit,
  characterClass,
  edge,
  escapeAt,
  type Letters,
  none,
  type PatternPlace,
} from './pattern-letters.ts';

/** A part of a pattern as its letters' places: where it can begin and end. */
interface Part {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly canBeEmpty: boolean;
}

/** The pattern as an automaton: one state for each letter that is written, and what may come next. */
interface Automaton extends PatternPlace {
  readonly letters: Letters[];
  readonly next: Set<number>[];
  /** Steps that can be made in two ways: in the inner or in the outer one of two loops. */
  readonly doubled: [number, number][];
  depth: number;
  readonly anyLetter: Letters;
}

const nothing: Part = { first: [], last: [], canBeEmpty: true };

/** Longest automaton and most steps of a search that are worked on: beyond, nothing is said. */
const mostStates = 120;
const mostSteps = 200_000;

/**
 * Whether some text can be matched by a loop in two ways that lead back to where they began, with something behind the
 * loop that can fail: then the time doubles with each repetition of that text. References and look-arounds are steps
 * that can fail.
 */
export function isAmbiguousLoop(source: string): boolean {
  const flags = /^\(\?([a-zA-Z]+)\)/.exec(source);
  const automaton: Automaton = {
    source,
    at: flags?.[0].length ?? 0,
    letters: [],
    next: [],
    doubled: [],
    depth: 0,
    anyLetter: flags?.[1]?.includes('s') ? all : all & ~bit(10),
  };
  const whole = alternatives(automaton);
  if (automaton.letters.length > mostStates || automaton.at < source.length) return false;
  return hasTwoWays(automaton, whole);
}

/** Two states that one text leads to, and how. */
interface Pair {
  readonly states: readonly [number, number];
  readonly by: Letters;
  readonly before: Pair | undefined;
}

function hasTwoWays(automaton: Automaton, whole: Part): boolean {
  const { letters, next, doubled } = automaton;
  const reached = letters.map((_, state) => reachedFrom(state, next));
  for (const [from, to] of doubled) {
    const back = shortest(automaton, [to], from);
    if (back !== undefined && canFailAfter(automaton, whole, from, back)) return true;
  }
  let left = mostSteps;
  for (let state = 0; state < letters.length; state++) {
    if (!reached[state]?.has(state)) continue;
    const queue: Pair[] = [{ states: [state, state], by: none, before: undefined }];
    const seen = new Set<number>();
    for (const pair of queue) {
      for (const a of next[pair.states[0]] ?? [])
        for (const b of next[pair.states[1]] ?? []) {
          if (--left < 0) return false;
          const by = (letters[a] ?? none) & (letters[b] ?? none);
          const id = a * (letters.length + 1) + b;
          if (by === none || seen.has(id) || !reached[a]?.has(state) || !reached[b]?.has(state)) continue;
          if (a === b && pair.before === undefined) continue;
          seen.add(id);
          const found: Pair = { states: [a, b], by, before: pair };
          if (a !== b) queue.push(found);
          else {
            const back = a === state ? [] : shortest(automaton, next[a] ?? [], state);
            if (back !== undefined && canFailAfter(automaton, whole, state, [...wordOf(found), ...back]))
              return true;
          }
        }
    }
  }
  return false;
}

/** One letter for each step. */
function wordOf(pair: Pair): Letters[] {
  const word: Letters[] = [];
  for (let each: Pair | undefined = pair; each?.before !== undefined; each = each.before)
    word.unshift(each.by);
  return word;
}

/** The letters of the shortest way to a state, that of the first states included. */
function shortest({ letters, next }: Automaton, from: Iterable<number>, to: number): Letters[] | undefined {
  const before = new Map<number, number | undefined>([...from].map((state) => [state, undefined]));
  for (const state of before.keys()) {
    if (state === to) {
      const word: Letters[] = [];
      for (let each: number | undefined = state; each !== undefined; each = before.get(each))
        word.unshift(letters[each] ?? none);
      return word;
    }
    for (const after of next[state] ?? []) if (!before.has(after)) before.set(after, state);
  }
  return undefined;
}

/** How often a text is repeated to see whether the pattern takes it as it is. */
const repetitions = 8;

/** Whether the text, repeated behind what leads to the loop, is not taken as it is, and something may follow that is refused. */
function canFailAfter(automaton: Automaton, whole: Part, state: number, loop: readonly Letters[]): boolean {
  const ends = new Set(whole.last);
  const start = shortest(automaton, whole.first, state) ?? [];
  const text = [...start, ...Array.from({ length: repetitions }, () => loop).flat()];
  // Edges are no letters: what they tell is not known.
  if (text.some((letter) => letter === edge) || text.length > 400) return true;
  const { letters } = automaton;
  let states: ReadonlySet<number> = new Set(whole.first);
  for (const [i, one] of text.entries()) {
    const letter = one & -one;
    states = new Set([...states].filter((each) => ((letters[each] ?? none) & letter) !== none));
    if (i >= start.length && [...states].some((each) => ends.has(each))) return false;
    states = new Set([...states].flatMap((each) => [...(automaton.next[each] ?? [])]));
  }
  return canRefuse(automaton, states, ends, 1);
}

/** Whether from these states some end, of so many letters or none, is refused. */
function canRefuse(
  automaton: Automaton,
  states: ReadonlySet<number>,
  ends: ReadonlySet<number>,
  most: number,
): boolean {
  const { letters, next } = automaton;
  if (![...states].some((each) => letters[each] === edge && ends.has(each))) return true;
  const possible = [...states].reduce((mask, each) => mask | (letters[each] ?? none), none);
  if ((all & ~possible) !== none) return true;
  if (most === 0) return false;
  for (let code = 0; code <= 128; code++) {
    const taken = [...states].filter((each) => ((letters[each] ?? none) & bit(code)) !== none);
    if (taken.some((each) => ends.has(each))) continue;
    const after = new Set(taken.flatMap((each) => [...(next[each] ?? [])]));
    if (canRefuse(automaton, after, ends, most - 1)) return true;
  }
  return false;
}

function reachedFrom(state: number, next: Automaton['next']): ReadonlySet<number> {
  const found = new Set<number>();
  const queue = [...(next[state] ?? [])];
  for (let each = queue.pop(); each !== undefined; each = queue.pop()) {
    if (found.has(each)) continue;
    found.add(each);
    queue.push(...(next[each] ?? []));
  }
  return found;
}

function alternatives(automaton: Automaton): Part {
  let whole = sequence(automaton);
  while (automaton.source[automaton.at] === '|') {
    automaton.at++;
    const other = sequence(automaton);
    whole = {
      first: [...whole.first, ...other.first],
      last: [...whole.last, ...other.last],
      canBeEmpty: whole.canBeEmpty || other.canBeEmpty,
    };
  }
  return whole;
}

function sequence(automaton: Automaton): Part {
  let whole = nothing;
  while (automaton.at < automaton.source.length && !/[|)]/.test(automaton.source[automaton.at] ?? '')) {
    const part = repeated(automaton);
    link(automaton, whole.last, part.first);
    whole = {
      first: whole.canBeEmpty ? [...whole.first, ...part.first] : whole.first,
      last: part.canBeEmpty ? [...whole.last, ...part.last] : part.last,
      canBeEmpty: whole.canBeEmpty && part.canBeEmpty,
    };
    if (automaton.letters.length > mostStates) return whole;
  }
  return whole;
}

/** Counts up to 20 are taken for one: they double the time only so often. */
function repeated(automaton: Automaton): Part {
  let part = atom(automaton);
  const times = /^(?:[*+?]|\{(\d*)(?:(,)(\d*))?\})([?+]?)/.exec(
    automaton.source.slice(automaton.at, automaton.at + 24),
  );
  if (times === null || times[0].startsWith('{}') || times[0].startsWith('{,}')) return part;
  automaton.at += times[0].length;
  const isMany =
    /^[*+]/.test(times[0]) || (times[2] === ',' && times[3] === '') || Number(times[3] ?? 0) > 20;
  if (isMany) link(automaton, part.last, part.first);
  if (/^(?:[*?]|\{0?,|\{0\})/.test(times[0])) part = { ...part, canBeEmpty: true };
  return part;
}

function link({ next, doubled }: Automaton, from: readonly number[], to: readonly number[]): void {
  for (const a of from)
    for (const b of to)
      if (next[a]?.has(b)) doubled.push([a, b]);
      else next[a]?.add(b);
}

function atom(automaton: Automaton): Part {
  const letter = automaton.source[automaton.at++] ?? '';
  if (letter === '(') return group(automaton);
  if (letter === '^') return nothing;
  if (letter === '$') return state(automaton, edge);
  if (letter === '.') return state(automaton, automaton.anyLetter);
  if (letter === '[') return state(automaton, characterClass(automaton));
  if (letter !== '\\') return state(automaton, bit(letter.charCodeAt(0)));
  if (/[AG]/.test(automaton.source[automaton.at] ?? '')) {
    automaton.at++;
    return nothing;
  }
  if (!/[bBzZ1-9k]/.test(automaton.source[automaton.at] ?? '')) return state(automaton, escapeAt(automaton));
  automaton.at += /^k<\w+>/.exec(automaton.source.slice(automaton.at, automaton.at + 60))?.[0].length ?? 1;
  return state(automaton, edge);
}

function state({ letters, next }: Automaton, of: Letters): Part {
  const number = letters.push(of) - 1;
  next.push(new Set());
  return { first: [number], last: [number], canBeEmpty: false };
}

/** Deepest groups that are read. */
const deepest = 40;

function group(automaton: Automaton): Part {
  const start =
    /^\?(?:[:=!>]|<[=!]|P?<\w+>|P=\w+|#[^)]*|[a-z-]*:)/.exec(
      automaton.source.slice(automaton.at, automaton.at + 60),
    )?.[0] ?? '';
  automaton.at += start.length;
  if (automaton.depth > deepest) {
    automaton.at = automaton.source.length + 1;
    return nothing;
  }
  automaton.depth++;
  const inner = alternatives(automaton);
  automaton.depth--;
  if (automaton.source[automaton.at] === ')') automaton.at++;
  // What is looked at is not taken, but may not be there.
  return /[=!]$|^\?P=/.test(start) ? state(automaton, edge) : inner;
}
