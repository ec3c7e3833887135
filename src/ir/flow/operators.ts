import type { BinaryOperator, ConstantValue, UnaryOperator } from '../code/instruction.ts';
import { contextAt } from '../code/template/place.ts';
import { joinTaints } from './join.ts';
import { allKinds, type KindMask, maskOf } from './taint-kind.ts';
import { type Taint, tainted, type Value } from './value.ts';

/** Most combinations of constants that are worked out, and the longest text kept of one. */
const mostPairs = 36;
const longestText = 4_000;
/** Longest text of which only parts are known. */
const longestShape = 600;

/** The value of `left operator right`. */
export function binary(
  operator: BinaryOperator,
  left: Value,
  right: Value,
  taintsOf: (value: Value) => readonly Taint[],
): Value {
  const constants = pairs(left.constants, right.constants, (a, b) => evaluate(operator, a, b));
  const known = left.refs.length === 0 && right.refs.length === 0 ? constants : undefined;
  if (operator === '+' || operator === '%') return concatenation(operator, left, right, known, taintsOf);
  if (isTest(operator)) return { taints: [], constants: known, refs: [] };
  // Arithmetic makes numbers: nothing that could be an injection.
  if (known !== undefined) return { taints: [], constants: known, refs: [] };
  return tainted(numeric(joinTaints(taintsOf(left), taintsOf(right))));
}

/** What a number can still do: be an amount, be guessed. */
const ofNumber = maskOf(['amount', 'predictable']);

function numeric(taints: readonly Taint[]): readonly Taint[] {
  return taints.flatMap((taint) =>
    (taint.mask & ofNumber) === 0 ? [] : [{ ...taint, mask: taint.mask & ofNumber }],
  );
}

function concatenation(
  operator: '+' | '%',
  left: Value,
  right: Value,
  constants: Value['constants'],
  taintsOf: (value: Value) => readonly Taint[],
): Value {
  const format = operator === '%' && typeof left.constants?.[0] !== 'string' && left.text === undefined;
  if (format && constants !== undefined) return { taints: [], constants, refs: [] };
  if (constants !== undefined && left.taints.length === 0 && right.taints.length === 0)
    return { taints: [], constants, refs: [] };
  if (operator === '%') {
    const shape = textOf(left)?.replace(/%[-+ #0-9.*]*[sdrxfgi]|%\(\w+\)[sdrf]/g, '\0');
    const made = tainted(joinTaints(taintsOf(left), taintsOf(right)));
    return shape === undefined ? made : shaped(made, shape);
  }
  return joined([left, right], taintsOf);
}

/** Texts and values in a row: a template, a sum. Knows what the parts before say of the parts behind. */
export function joined(parts: readonly Value[], taintsOf: (value: Value) => readonly Taint[]): Value {
  const texts = parts.map(textOf);
  const constants = parts.every(({ refs, taints }) => refs.length === 0 && taints.length === 0)
    ? parts.reduce<Value['constants']>(
        (sums, part) => pairs(sums, part.constants, (a, b) => textFrom(a) + textFrom(b)),
        [''],
      )
    : undefined;
  if (constants !== undefined) return { taints: [], constants, refs: [] };
  let before = '';
  let taints: readonly Taint[] = [];
  parts.forEach((part, i) => {
    const own = taintsOf(part);
    const safe = own.length === 0 ? 0 : safeBehind(before);
    taints = joinTaints(taints, misplaced(safe === 0 ? own : without(own, safe), before));
    before += texts[i] ?? '\0';
  });
  // A text holds no operators of a query.
  const value = tainted(without(taints, objects));
  return texts.some((text) => text !== undefined && text !== '\0') ? shaped(value, before) : value;
}

/** Escaped for the text of a page, data in a script or an attribute without quotes is as dangerous as before. */
function misplaced(taints: readonly Taint[], before: string): readonly Taint[] {
  if (taints.length === 0 || !before.includes('<')) return taints;
  const context = contextAt(before, before.length);
  if (context !== 'script' && context !== 'html-attribute-unquoted') return taints;
  return taints.map((taint) => ((taint.mask & script) === 0 ? taint : { ...taint, mask: taint.mask | html }));
}

const script = maskOf(['script']);
const html = maskOf(['html']);

function without(taints: readonly Taint[], mask: KindMask): readonly Taint[] {
  return taints.flatMap((taint) => {
    const left = taint.mask & ~mask & allKinds;
    return left === 0 ? [] : [{ ...taint, mask: left }];
  });
}

const objects = maskOf(['nosql', 'assign']);
const address = maskOf(['url', 'redirect']);
const redirect = maskOf(['redirect']);

/** Kinds that data cannot be dangerous for behind this text: who speaks with `https://api.example.com/` is decided. */
function safeBehind(before: string): KindMask {
  if (/^[a-z][a-z0-9+.-]*:\/\/[^\0/?#]+[/?#]/i.test(before)) return address;
  // `editor://open?file=${path}` starts a program of the visitor's and leads to no site.
  if (
    /^(?!https?:|wss?:|ftp:|javascript:|data:|vbscript:|blob:|view-source:)[a-z][a-z0-9+.-]+:\/\//i.test(
      before,
    )
  )
    return redirect;
  // `/orders?id=${id}` stays on the site that it stands on; so does `redirect:/orders/…` of Spring.
  if (/^(?:redirect:)?\/(?![/\\])[^\0]/.test(before) || /^[?#]/.test(before)) return address;
  // `${base}/orders/${id}`: whatever the base is, it decides.
  return /^\0[\s\S]*?(?:[?#]|(?<![/:])\/(?!\/))/.test(before) ? address : 0;
}

function shaped(value: Value, text: string): Value {
  return { ...value, text: text.slice(0, longestShape) };
}

/** What is known of a value as text, with a NUL for what is not. */
export function textOf({ constants, text, refs }: Value): string | undefined {
  if (text !== undefined) return text;
  if (constants?.length !== 1 || refs.length > 0) return undefined;
  return textFrom(constants[0]);
}

function textFrom(value: ConstantValue): string {
  return value === null ? 'null' : String(value);
}

/** Applies a function to every combination; undefined when something is not known or there are too many. */
export function pairs(
  left: Value['constants'],
  right: Value['constants'],
  apply: (a: ConstantValue, b: ConstantValue) => ConstantValue | typeof notKnown,
): Value['constants'] {
  if (left === undefined || right === undefined || left.length * right.length > mostPairs) return undefined;
  const results: ConstantValue[] = [];
  for (const a of left) {
    for (const b of right) {
      const result = apply(a, b);
      if (result === notKnown) return undefined;
      if (typeof result === 'string' && result.length > longestText) return undefined;
      if (!results.some((known) => Object.is(known, result))) results.push(result);
    }
  }
  return results;
}

/** The answer of an operation that is not worked out. */
export const notKnown: unique symbol = Symbol('not known');

function isTest(operator: BinaryOperator): boolean {
  return ['==', '!=', '<', '<=', '>', '>=', 'in', 'not-in', 'instanceof'].includes(operator);
}

function evaluate(
  operator: BinaryOperator,
  a: ConstantValue,
  b: ConstantValue,
): ConstantValue | typeof notKnown {
  switch (operator) {
    case '==':
      return looselyEqual(a, b);
    case '!=':
      return !looselyEqual(a, b);
    case 'in':
      return typeof a === 'string' && typeof b === 'string' ? b.includes(a) : notKnown;
    case 'not-in':
      return typeof a === 'string' && typeof b === 'string' ? !b.includes(a) : notKnown;
    case 'instanceof':
      return notKnown;
    default:
      return typeof a === 'number' && typeof b === 'number'
        ? arithmetic(operator, a, b)
        : typeof a === 'string' || typeof b === 'string'
          ? ofTexts(operator, a, b)
          : notKnown;
  }
}

/** `null` and `undefined` are one here, as they are to those who compare with them. */
function looselyEqual(a: ConstantValue, b: ConstantValue): boolean {
  return a === b || ((a === null || a === undefined) && (b === null || b === undefined));
}

function ofTexts(
  operator: BinaryOperator,
  a: ConstantValue,
  b: ConstantValue,
): ConstantValue | typeof notKnown {
  if (operator === '+') return textFrom(a) + textFrom(b);
  if (operator === '*' && typeof a === 'string' && typeof b === 'number')
    return b * a.length > longestText || b < 0 ? notKnown : a.repeat(Math.floor(b));
  if (typeof a !== 'string' || typeof b !== 'string') return notKnown;
  if (operator === '<') return a < b;
  if (operator === '>') return a > b;
  if (operator === '<=') return a <= b;
  if (operator === '>=') return a >= b;
  return notKnown;
}

function arithmetic(operator: BinaryOperator, a: number, b: number): ConstantValue | typeof notKnown {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0 ? notKnown : a / b;
    case '//':
      return b === 0 ? notKnown : Math.floor(a / b);
    case '%':
      return b === 0 ? notKnown : a % b;
    case '**':
      return a ** b;
    case '&':
      return a & b;
    case '|':
      return a | b;
    case '^':
      return a ^ b;
    case '<<':
      return a << b;
    case '>>':
      return a >> b;
    case '>>>':
      return a >>> b;
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    default:
      return notKnown;
  }
}

/** The value of an operation on one constant or unknown. */
export function unary(operator: UnaryOperator, operand: Value): Value {
  const constants =
    operand.refs.length > 0 ? undefined : operand.constants?.map((value) => evaluateUnary(operator, value));
  const known = constants?.includes(notKnown as never) ? undefined : (constants as Value['constants']);
  if (operator === 'not') return { taints: [], constants: known, refs: [] };
  if (operator === 'typeof') return { taints: [], constants: known, refs: [] };
  return { taints: numeric(operand.taints), constants: known, refs: [] };
}

function evaluateUnary(operator: UnaryOperator, value: ConstantValue): ConstantValue | typeof notKnown {
  if (operator === 'not') return !value;
  if (operator === 'typeof') return value === null ? 'object' : typeof value;
  if (operator === 'void') return undefined;
  if (typeof value !== 'number') return notKnown;
  if (operator === '-') return -value;
  return operator === '~' ? ~value : value;
}
