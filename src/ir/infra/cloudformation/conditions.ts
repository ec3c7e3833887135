import { truthOf, unknownFrom, unknownOf } from '../make.ts';
import { type Carried, type InfraValue, itemsOf } from '../value.ts';
import { evaluated, type Scope } from './stack.ts';
import type { Template } from './template.ts';
import { originOf, wordOf } from './texts.ts';

/** Whether a condition of a template holds: a truth, or unknown. */
export function conditionNamed(name: string, scope: Scope, at: Carried): InfraValue {
  const assumed = scope.assumed.get(name);
  if (assumed !== undefined) return truthOf(assumed, { origin: 'computed', place: at.place });
  const entry = scope.stack.template.conditions.get(name);
  if (entry === undefined) return unknownOf('undeclared', `The condition ${name} is not declared.`, at);
  const { told } = scope;
  if (told.has(name))
    return told.get(name) ?? unknownOf('cycle', `The condition ${name} depends on itself.`, at);
  told.set(name, undefined);
  const truth = truthIn(entry.value, scope);
  told.set(name, truth);
  return truth;
}

/** Whether what is written as a condition holds. */
export function truthIn(written: InfraValue, scope: Scope): InfraValue {
  if (written.kind !== 'map' || written.entries.size !== 1) return truthOrUnknown(evaluated(written, scope));
  const [name, entry] = [...written.entries][0] ?? [];
  const operands = entry?.value.kind === 'list' ? entry.value.items : [];
  const carried: Carried = { origin: 'computed', place: written.place };
  switch (name) {
    case 'Condition':
      return conditionNamed(wordOf(entry?.value) ?? '', scope, carried);
    case 'Fn::Not':
      return negated(operands[0], scope, carried);
    case 'Fn::And':
      return joined(operands, false, scope, carried);
    case 'Fn::Or':
      return joined(operands, true, scope, carried);
    case 'Fn::Equals':
      return equal(operands, scope, carried);
    default:
      return truthOrUnknown(evaluated(written, scope));
  }
}

function truthOrUnknown(value: InfraValue): InfraValue {
  const word = wordOf(value);
  const { origin, place } = value;
  if (word === 'true' || word === 'false') return truthOf(word === 'true', { origin, place });
  return unknownFrom([value], place);
}

function negated(operand: InfraValue | undefined, scope: Scope, carried: Carried): InfraValue {
  if (operand === undefined) return unknownOf('failed', 'Fn::Not has nothing to turn around.', carried);
  const inner = truthIn(operand, scope);
  return inner.kind === 'truth' ? truthOf(!inner.truth, { ...carried, origin: originOf([inner]) }) : inner;
}

/** One that decides is enough; else one that is not known leaves it open. */
function joined(
  operands: readonly InfraValue[],
  deciding: boolean,
  scope: Scope,
  carried: Carried,
): InfraValue {
  const truths = operands.map((operand) => truthIn(operand, scope));
  const deciders = truths.filter((each) => each.kind === 'truth' && each.truth === deciding);
  if (deciders.length > 0) {
    const isChosen = deciders.some(({ origin }) => origin !== 'default');
    return truthOf(deciding, { ...carried, origin: isChosen ? 'computed' : 'default' });
  }
  const unknown = truths.filter(({ kind }) => kind !== 'truth');
  if (unknown.length > 0) return unknownFrom(unknown, carried.place);
  return truthOf(!deciding, { ...carried, origin: originOf(truths) });
}

function equal(operands: readonly InfraValue[], scope: Scope, carried: Carried): InfraValue {
  const values = operands.map((operand) => evaluated(operand, scope));
  const [one, other] = values;
  const words = values.map(wordOf);
  if (
    one?.kind === 'reference' &&
    other?.kind === 'reference' &&
    one.to === other.to &&
    one.path === other.path
  )
    return truthOf(true, carried);
  if (words.length !== 2 || words.includes(undefined)) return unknownFrom(values, carried.place);
  return truthOf(words[0] === words[1], { ...carried, origin: originOf(values) });
}

/** What is sure of conditions wherever one of them holds, or does not: all of an `And`, none of an `Or`. */
export function impliedBy(
  name: string,
  holds: boolean,
  { conditions }: Template,
): ReadonlyMap<string, boolean> {
  const found = new Map<string, boolean>();
  const left: { readonly written: InfraValue; readonly holds: boolean }[] = [];
  const assume = (each: string, truth: boolean) => {
    const written = conditions.get(each)?.value;
    if (found.has(each)) return;
    found.set(each, truth);
    if (written !== undefined) left.push({ written, holds: truth });
  };
  assume(name, holds);
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (next.written.kind !== 'map') continue;
    const [key, entry] = [...next.written.entries][0] ?? [];
    const operands = itemsOf(entry?.value);
    const isSplit = key === (next.holds ? 'Fn::And' : 'Fn::Or');
    if (key === 'Condition') assume(wordOf(entry?.value) ?? '', next.holds);
    else if (key === 'Fn::Not') left.push(...operands.map((written) => ({ written, holds: !next.holds })));
    else if (isSplit) left.push(...operands.map((written) => ({ written, holds: next.holds })));
  }
  return found;
}
