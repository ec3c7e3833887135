import type { Block } from '../code/instruction.ts';
import type { CodeFunction, CodeModule } from '../code/module.ts';
import { joinOrSame } from './join.ts';
import { nothing, type Value } from './value.ts';

/**
 * Branches that ask the same variable again. A state knows what the variables were that led to it; where two ways meet
 * of which one answer decided, each variable that differs is kept for both, until the variable that decided is written.
 */
export interface Correlated {
  /** What variables that were asked answered, by slot. */
  readonly answers: ReadonlyMap<number, boolean>;
  /** By slot, what a variable is by the answer of another. */
  readonly either: ReadonlyMap<number, Either>;
}

interface Either {
  readonly by: number;
  readonly yes: Value;
  readonly no: Value;
  /** What it is as long as nobody knows: once a guard told more of it, the two are what was before. */
  readonly joined: Value;
}

/** What a function's state has of it. */
interface State {
  readonly variables: Value[];
  correlated: Correlated;
}

/** Nothing was asked. */
export const uncorrelated: Correlated = { answers: new Map(), either: new Map() };

/** The variable that a branch asks, as it is or turned round; undefined where it asks more than that. */
export function askedBy(
  { fn, code }: { readonly fn: CodeFunction; readonly code: CodeModule },
  { instructions, end }: Block,
): { readonly slot: number; readonly is: boolean } | undefined {
  if (end.kind !== 'branch' || code.language !== 'java') return undefined;
  let slot = end.condition;
  let is = true;
  for (let i = instructions.length - 1; slot >= fn.variables && i >= 0; i--) {
    const each = instructions[i];
    if (each === undefined || !('to' in each) || each.to !== slot) continue;
    if (each.op === 'unary' && each.operator === 'not') {
      slot = each.operand;
      is = !is;
    } else if (each.op === 'copy' && each.and === undefined && each.or === undefined) slot = each.from;
    else return undefined;
  }
  return slot < fn.variables ? { slot, is } : undefined;
}

/** @returns false where the same variable answered otherwise before */
export function answered(state: State, slot: number, answer: boolean): boolean {
  const { answers, either } = state.correlated;
  const before = answers.get(slot);
  if (before !== undefined) return before === answer;
  const left = new Map<number, Either>();
  for (const [variable, each] of either) {
    if (each.by !== slot) left.set(variable, each);
    else if (state.variables[variable] === each.joined)
      state.variables[variable] = answer ? each.yes : each.no;
  }
  state.correlated = { answers: new Map(answers).set(slot, answer), either: left };
  return true;
}

/** A variable got another value. */
export function forgetAnswers(state: State, slot: number): void {
  const { answers, either } = state.correlated;
  if (answers.size === 0 && either.size === 0) return;
  const others = new Map([...either].filter(([variable, { by }]) => variable !== slot && by !== slot));
  const left = new Map(answers);
  left.delete(slot);
  state.correlated = { answers: left, either: others };
}

/** @returns what `a` knows, itself when `b` changes nothing of it; `variables` are what both together have */
export function joinCorrelated(a: State, b: State, variables: readonly Value[]): Correlated {
  const before = a.correlated;
  const other = b.correlated;
  if (before.answers.size === 0 && before.either.size === 0) return before;
  const answers = new Map([...before.answers].filter(([slot, answer]) => other.answers.get(slot) === answer));
  const isSame = answers.size === before.answers.size;
  const by = isSame ? undefined : [...before.answers].find(([slot, yes]) => other.answers.get(slot) === !yes);
  const either = new Map<number, Either>();
  let isChanged = !isSame;
  for (const [variable, each] of before.either) {
    const joined = variables[variable] ?? nothing;
    const next = a.variables[variable] === each.joined ? widened(each, b, { variable, joined }) : undefined;
    if (next !== each) isChanged = true;
    if (next !== undefined) either.set(variable, next);
  }
  if (by !== undefined) differing(a, b, { by: by[0], first: by[1], either, variables });
  return isChanged || either.size !== before.either.size ? { answers, either } : before;
}

/** What arrives later belongs to the side that it says it is of, or to both. */
function widened(
  each: Either,
  { variables, correlated }: State,
  { variable, joined }: { readonly variable: number; readonly joined: Value },
): Either {
  const value = variables[variable] ?? nothing;
  const own = correlated.either.get(variable);
  const answer = correlated.answers.get(each.by);
  const isOwn = own?.by === each.by && own.joined === value;
  const yes = answer === false ? each.yes : joinOrSame(each.yes, isOwn ? own.yes : value);
  const no = answer === true ? each.no : joinOrSame(each.no, isOwn ? own.no : value);
  return yes === each.yes && no === each.no && joined === each.joined
    ? each
    : { by: each.by, yes, no, joined };
}

interface Asked {
  readonly by: number;
  /** What it answered on the first way. */
  readonly first: boolean;
  readonly either: Map<number, Either>;
  readonly variables: readonly Value[];
}

function differing(a: State, b: State, { by, first, either, variables }: Asked): void {
  for (let slot = 0; slot < a.variables.length; slot++) {
    const [one, other] = [a.variables[slot] ?? nothing, b.variables[slot] ?? nothing];
    if (one === other || either.has(slot) || slot === by) continue;
    const joined = variables[slot] ?? nothing;
    either.set(slot, { by, yes: first ? one : other, no: first ? other : one, joined });
  }
}
