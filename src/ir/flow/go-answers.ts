import type { CodeFunction } from '../code/module.ts';
import { type Frame, thingAt } from './frame.ts';
import { type Predicate, truth, type Value } from './value.ts';

/**
 * What a function answers where it returns: in Go the last of several results, and an error is a yes that something is
 * wrong. `return nil` is a no; so what a check says of its argument is known where a caller finds no error.
 */
export function answerOf(frame: Frame, value: Value): boolean | undefined {
  if (frame.code.language !== 'go') return truth(value);
  const last = lastOf(frame, value);
  return truth(last) ?? (isError(last) || isWhereAnError(frame) ? true : undefined);
}

function lastOf(frame: Frame, value: Value): Value {
  const [ref] = value.refs;
  const thing = value.refs.length === 1 && ref?.kind === 'object' ? thingAt(frame, ref.site) : undefined;
  // A function returns a list of its results; what it makes besides is no answer.
  if (thing?.kind !== 'list' || thing.length === undefined || thing.length < 2) return value;
  return thing.fields.get(String(thing.length - 1)) ?? value;
}

/** It was made by what makes errors. */
function isError({ refs, constants }: Value): boolean {
  if (constants?.some((each) => each === null || each === undefined)) return false;
  return refs.length > 0 && refs.every((ref) => ref.kind === 'instance' && ref.type === 'error');
}

/** Branches before a block that are looked at. */
const most = 4;

/** It returns where some error was found: `if err != nil { return err }`. */
function isWhereAnError(frame: Frame): boolean {
  const { fn } = frame;
  let block = frame.block;
  for (let left = most; left > 0; left--) {
    const before = fn.blocks.flatMap(({ end }, i) => (leadsTo(end, block) ? [i] : []));
    const [only] = before;
    if (only === undefined || before.length > 1) return false;
    const end = fn.blocks[only]?.end;
    if (end?.kind === 'branch' && end.yes !== end.no && asksForError(frame, end.condition, end.yes === block))
      return true;
    block = only;
  }
  return false;
}

function leadsTo(end: CodeFunction['blocks'][number]['end'], block: number): boolean {
  if (end.kind === 'goto') return end.to === block;
  return end.kind === 'branch' && (end.yes === block || end.no === block);
}

/** `err != nil` on the way of a yes, `err == nil` on that of a no. */
function asksForError({ fn }: Frame, condition: number, answer: boolean): boolean {
  for (const { instructions } of fn.blocks)
    for (const at of instructions) {
      if (at.op !== 'binary' || at.to !== condition) continue;
      if (at.operator !== (answer ? '!=' : '==')) return false;
      return /^(?:err|error)\d*$|Err$/.test(fn.names[at.left] ?? '');
    }
  return false;
}

/** `err != nil` asks what the call that gave the error was asked; `err == nil` the opposite. */
export function ofNil(frame: Frame, operator: '==' | '!=', value: Value, other: Value): readonly Predicate[] {
  if (frame.code.language !== 'go' || value.predicates === undefined) return [];
  if (other.refs.length > 0 || other.constants?.length !== 1 || other.constants[0] !== null) return [];
  return value.predicates.map((each) => ({ ...each, when: operator === '!=' ? each.when : !each.when }));
}

/** Of several results of a call the last is its answer. */
export function withAnswer(found: Value, whole: Value, isLast: boolean): Value {
  if (!isLast || whole.predicates === undefined) return found;
  return { ...found, predicates: whole.predicates };
}
