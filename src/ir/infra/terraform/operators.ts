import type { BinaryOperator, Expression } from '#parse/hcl/tree';
import { madeOf, numberOf, truthOf, unknownFrom, unknownOf } from '../make.ts';
import { plainOf, samePlain } from '../plain.ts';
import { type InfraValue, isUnknown, type Place } from '../value.ts';
import { toNumber, toTruth } from './convert.ts';
import { evaluate, placeIn, type Scope } from './module.ts';
import { failed } from './steps.ts';

type Of<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

/** What an operator makes of one operand: `!a`, `-a`. */
export function unary({ op, of, ...span }: Of<'unary'>, scope: Scope): InfraValue {
  const place = placeIn(scope.file, span);
  const given = evaluate(of, scope);
  const value = op === '-' ? toNumber(given) : toTruth(given);
  if (value.kind === 'number') return numberOf(-value.number, unaryCarried(value, place, scope));
  if (value.kind === 'truth') return truthOf(!value.truth, madeOf(place, [value]));
  return isUnknown(value) ? unknownFrom([value], place) : failed('Null has no opposite.', place, [value]);
}

/** `-1` is written as much as `1` is. */
function unaryCarried(value: InfraValue, place: Place, { origin = 'explicit' }: Scope) {
  return { ...madeOf(place, [value]), origin: value.origin === origin ? origin : 'computed' } as const;
}

/** What an operator makes of two operands. */
export function binary({ op, left, right, ...span }: Of<'binary'>, scope: Scope): InfraValue {
  const place = placeIn(scope.file, span);
  const a = evaluate(left, scope);
  if (op === '&&' || op === '||') return logical(op, a, () => evaluate(right, scope), place);
  const b = evaluate(right, scope);
  if (op === '==' || op === '!=') return equality(op, a, b, place);
  const first = toNumber(a);
  const second = toNumber(b);
  if (isUnknown(first) || isUnknown(second)) return unknownFrom([first, second], place);
  if (first.kind !== 'number' || second.kind !== 'number')
    return failed('Null is no number.', place, [first, second]);
  return calculated(op, first.number, second.number, place, [first, second]);
}

/** What decides alone decides though the other is not known, or an error. */
function logical(op: '&&' | '||', left: InfraValue, other: () => InfraValue, place: Place): InfraValue {
  const deciding = op === '||';
  const a = toTruth(left);
  if (a.kind === 'truth' && a.truth === deciding) return truthOf(deciding, madeOf(place, [a]));
  const b = toTruth(other());
  if (b.kind === 'truth' && b.truth === deciding && !isFailed(a))
    return truthOf(deciding, madeOf(place, [a, b]));
  if (isUnknown(a) || isUnknown(b)) return unknownFrom([a, b], place);
  if (a.kind === 'null' || b.kind === 'null') return failed('Null is neither true nor false.', place, [a, b]);
  return truthOf(!deciding, madeOf(place, [a, b]));
}

function isFailed(value: InfraValue): boolean {
  return value.kind === 'unknown' && value.why === 'failed';
}

function equality(op: '==' | '!=', a: InfraValue, b: InfraValue, place: Place): InfraValue {
  const carried = madeOf(place, [a, b]);
  const answer = (same: boolean) => truthOf(same === (op === '=='), carried);
  if (isUnknown(a) || isUnknown(b)) return unknownFrom([a, b], place);
  if (a.kind === 'null' || b.kind === 'null') return answer(a.kind === b.kind);
  const first = plainOf(a);
  const second = plainOf(b);
  if (first === undefined || second === undefined)
    return unknownOf('computed', 'Part of what is compared is not known.', carried);
  return answer(samePlain(first, second));
}

function calculated(
  op: Exclude<BinaryOperator, '&&' | '||' | '==' | '!='>,
  a: number,
  b: number,
  place: Place,
  operands: readonly InfraValue[],
): InfraValue {
  const carried = madeOf(place, operands);
  switch (op) {
    case '<':
      return truthOf(a < b, carried);
    case '>':
      return truthOf(a > b, carried);
    case '<=':
      return truthOf(a <= b, carried);
    case '>=':
      return truthOf(a >= b, carried);
    case '+':
      return numberOf(rounded(a + b), carried);
    case '-':
      return numberOf(rounded(a - b), carried);
    case '*':
      return numberOf(rounded(a * b), carried);
    default:
      if (b === 0) return failed('It is divided by zero.', place, operands);
      return numberOf(op === '/' ? a / b : rounded(a % b), carried);
  }
}

/** Terraform calculates with decimals: 0.1 and 0.2 are 0.3. */
function rounded(number: number): number {
  return Number.isInteger(number) ? number : Number(number.toPrecision(15));
}

/** Of two values that may be meant, the one that the test chooses; the common one when they are the same. */
export function conditional({ test, yes, no, ...span }: Of<'conditional'>, scope: Scope): InfraValue {
  const place = placeIn(scope.file, span);
  const chosen = toTruth(evaluate(test, scope));
  if (chosen.kind === 'truth') return evaluate(chosen.truth ? yes : no, scope);
  if (chosen.kind === 'null') return failed('The condition is null.', place, [chosen]);
  const a = evaluate(yes, scope);
  const b = evaluate(no, scope);
  const first = plainOf(a);
  const second = plainOf(b);
  if (first !== undefined && second !== undefined && samePlain(first, second)) return a;
  if (isFailed(chosen)) return unknownFrom([chosen, a, b], place);
  return unknownOf(
    'condition',
    'Which of two values it is depends on what is not known.',
    madeOf(place, [chosen, a, b]),
  );
}
