import { originOf, textFrom, wordOf } from '../cloudformation/texts.ts';
import { readJsonText } from '../json-text.ts';
import { listOf, madeOf, mapOf, numberOf, textOf, truthOf, unknownFrom } from '../make.ts';
import { plainOf, samePlain } from '../plain.ts';
import { type Entry, type InfraValue, isUnknown, type Place, valueAt } from '../value.ts';
import type { ArmExpression } from './expression.ts';
import { type Scope, unsureAt } from './scope.ts';
import { symbolIn } from './symbol.ts';

type Evaluate = (expression: ArmExpression, place: Place, scope: Scope) => InfraValue;

/** What a function gives; unknown where it is one that we do not evaluate, or that needs to know what nobody knows. */
export function callOf(
  { name, args }: Extract<ArmExpression, { kind: 'call' }>,
  place: Place,
  scope: Scope,
  evaluate: Evaluate,
): InfraValue {
  if (/^(?:extension|subscription|tenant|managementgroup)?resourceid$/.test(name) || name === 'reference')
    return resourceOf(name, args, place, scope);
  const lazy = lazily[name];
  if (lazy !== undefined) return lazy(args, place, scope, evaluate);
  const given = args.map((arg) => evaluate(arg, place, scope));
  const made = functions[name]?.(given, place);
  if (made !== undefined) return made;
  const unknown = given.find(isUnknown);
  if (unknown !== undefined) return unknownFrom(given, place);
  return unsureAt(place, 'function', `${name} is not evaluated.`);
}

/** `resourceId` with up to two texts before the type, then names; `reference` of an id or name. */
function resourceOf(name: string, args: readonly ArmExpression[], place: Place, scope: Scope): InfraValue {
  const { ids } = scope.program;
  const [first] = args;
  const written = first?.kind === 'call' && /resourceid$/.test(first.name) ? first.args : args;
  const symbols = written.map((arg) => symbolIn(arg, scope, 0).toLowerCase());
  const at = symbols.findIndex((symbol) => /^[\w.]+\/[\w./]+$/.test(symbol));
  const key = at < 0 ? `\0${symbols[0] ?? ''}` : `${symbols[at]}\0${symbols.slice(at + 1).join('/')}`;
  const to = ids.get(key);
  if (to !== undefined)
    return { kind: 'reference', to, path: name === 'reference' ? '' : 'id', origin: 'explicit', place };
  const parts = [textOf(at < 0 ? '/' : `/providers/${symbols[at] ?? ''}/`, { origin: 'computed', place })];
  const unsure = unsureAt(place, 'computed', 'It is of a resource that is not in the template.');
  // An identifier is something, whoever it is of; what a resource says of itself may be nothing.
  return name === 'reference' || unsure.kind !== 'unknown'
    ? unsure
    : { ...unsure, parts: [...parts, unsure] };
}

type Lazy = (args: readonly ArmExpression[], place: Place, scope: Scope, evaluate: Evaluate) => InfraValue;

/** Functions that do not look at all that they are given. */
const lazily: Readonly<Record<string, Lazy>> = {
  if([condition, yes, no], place, scope, evaluate) {
    if (condition === undefined || yes === undefined || no === undefined)
      return unsureAt(place, 'failed', 'if needs three arguments.');
    const asked = evaluate(condition, place, scope);
    const known = truthIn(asked);
    if (known !== undefined) return evaluate(known ? yes : no, place, scope);
    const both = [evaluate(yes, place, scope), evaluate(no, place, scope)] as const;
    const [a, b] = both.map(plainOf);
    if (a !== undefined && b !== undefined && samePlain(a, b)) return both[0];
    const unsure = unknownFrom([asked, ...both], place);
    return { ...unsure, why: 'condition', detail: 'It depends on a condition that is not known.' };
  },
  and: (args, place, scope, evaluate) =>
    logical(
      args.map((arg) => evaluate(arg, place, scope)),
      false,
      place,
    ),
  or: (args, place, scope, evaluate) =>
    logical(
      args.map((arg) => evaluate(arg, place, scope)),
      true,
      place,
    ),
  coalesce(args, place, scope, evaluate) {
    for (const arg of args) {
      const value = evaluate(arg, place, scope);
      if (value.kind !== 'null') return value;
    }
    return { kind: 'null', origin: 'computed', place };
  },
  copyindex([first, offset], place, scope) {
    const name = first?.kind === 'text' ? first.text : '';
    const index = scope.copies.get(name);
    if (index === undefined) return unsureAt(place, 'computed', 'There is one for each instance of a loop.');
    const more = first?.kind === 'number' ? first.number : offset?.kind === 'number' ? offset.number : 0;
    return numberOf(index + more, { origin: 'computed', place });
  },
};

function logical(values: readonly InfraValue[], deciding: boolean, place: Place): InfraValue {
  const truths = values.map(truthIn);
  const carried = { ...madeOf(place, values), origin: originOf(values) };
  if (truths.includes(deciding)) return truthOf(deciding, carried);
  return truths.includes(undefined) ? unknownFrom(values, place) : truthOf(!deciding, carried);
}

/** True and false, also as texts. */
export function truthIn(value: InfraValue): boolean | undefined {
  const word = wordOf(value)?.toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : undefined;
}

type Strict = (given: readonly InfraValue[], place: Place) => InfraValue | undefined;

/** Functions of values; undefined where what they are given does not tell. */
const functions: Readonly<Record<string, Strict>> = {
  concat(given, place) {
    if (given.some((value) => value.kind === 'list')) return concatLists(given, place);
    return textFrom(given, place, undefined);
  },
  format(given, place) {
    const [pattern, ...args] = given;
    if (pattern?.kind !== 'text') return undefined;
    const pieces = pattern.text.split(/(\{\d+(?::[^}]*)?\})/).map((piece): InfraValue => {
      const index = /^\{(\d+)/.exec(piece)?.[1];
      const arg = index === undefined ? undefined : args[Number(index)];
      return arg ?? textOf(piece, { origin: 'explicit', place });
    });
    return textFrom(pieces, place, undefined);
  },
  string: ([value], place) =>
    value === undefined || wordOf(value) === undefined ? undefined : textFrom([value], place, undefined),
  tolower: (given, place) => mapText(given, place, (text) => text.toLowerCase()),
  toupper: (given, place) => mapText(given, place, (text) => text.toUpperCase()),
  trim: (given, place) => mapText(given, place, (text) => text.trim()),
  replace(given, place) {
    const [text, from, to] = given.map((value) => wordOf(value));
    if (text === undefined || from === undefined || from === '' || to === undefined) return undefined;
    return textOf(text.replaceAll(from, to), { ...madeOf(place, given), origin: originOf(given) });
  },
  split(given, place) {
    const [text, by] = given.map((value) => wordOf(value));
    if (text === undefined || by === undefined || by === '') return undefined;
    const carried = { ...madeOf(place, given), origin: originOf(given) };
    return listOf(
      text.split(by).map((each) => textOf(each, carried)),
      carried,
    );
  },
  int: (given, place) => mapNumber(given, place, (n) => n),
  bool: ([value], place) => made(value === undefined ? undefined : truthIn(value), [value], place),
  true: (_given, place) => truthOf(true, { origin: 'explicit', place }),
  false: (_given, place) => truthOf(false, { origin: 'explicit', place }),
  null: (_given, place) => ({ kind: 'null', origin: 'explicit', place }),
  not: ([value], place) => {
    const truth = value === undefined ? undefined : truthIn(value);
    return made(truth === undefined ? undefined : !truth, [value], place);
  },
  equals(given, place) {
    const [a, b] = given.map(plainOf);
    return made(a === undefined || b === undefined ? undefined : samePlain(a, b), given, place);
  },
  empty([value], place) {
    if (value === undefined || isUnknown(value)) return undefined;
    if (value.kind === 'list' || value.kind === 'map') {
      const size = value.kind === 'list' ? value.items.length : value.entries.size;
      return made(size > 0 ? false : value.isOpen ? undefined : true, [value], place);
    }
    return made(value.kind === 'null' || (value.kind === 'text' && value.text === ''), [value], place);
  },
  length([value], place) {
    if (value?.kind === 'text') return numberOf(value.text.length, madeOf(place, [value]));
    if ((value?.kind !== 'list' && value?.kind !== 'map') || value.isOpen) return undefined;
    return numberOf(value.kind === 'list' ? value.items.length : value.entries.size, madeOf(place, [value]));
  },
  contains([holder, item], place) {
    const word = item === undefined ? undefined : wordOf(item);
    if (holder === undefined || word === undefined) return undefined;
    if (holder.kind === 'text') return made(holder.text.includes(word), [holder, item], place);
    if (holder.kind === 'map')
      return made(holder.entries.has(word) ? true : holder.isOpen ? undefined : false, [holder, item], place);
    if (holder.kind !== 'list') return undefined;
    const words = holder.items.map(wordOf);
    if (words.includes(word)) return made(true, [holder, item], place);
    return made(holder.isOpen || words.includes(undefined) ? undefined : false, [holder, item], place);
  },
  createarray: (given, place) => listOf(given, madeOf(place, given)),
  createobject(given, place) {
    const entries = new Map<string, Entry>();
    for (let i = 0; i + 1 < given.length; i += 2) {
      const [key, value] = [given[i], given[i + 1]];
      if (key?.kind === 'text' && value !== undefined) entries.set(key.text, { value, place });
    }
    return mapOf(entries, madeOf(place, given));
  },
  union(given, place) {
    if (given.every((value) => value.kind === 'list')) return concatLists(given, place);
    const entries = new Map<string, Entry>();
    let isOpen = false;
    for (const value of given) {
      if (value.kind !== 'map') isOpen = true;
      else for (const [key, entry] of value.entries) entries.set(key, entry);
    }
    // What nobody knows may write over what was there.
    return isOpen ? undefined : mapOf(entries, madeOf(place, given));
  },
  first: ([value]) => (value === undefined ? undefined : valueAt(value, 0)),
  last: ([value]) => (value?.kind === 'list' && !value.isOpen ? value.items.at(-1) : undefined),
  array: ([value], place) =>
    value === undefined || isUnknown(value)
      ? undefined
      : value.kind === 'list'
        ? value
        : listOf([value], madeOf(place, [value])),
  json([value], place) {
    if (value?.kind !== 'text') return undefined;
    const text = value.text.trim();
    if (/^(?:null|true|false)$/.test(text))
      return text === 'null'
        ? { kind: 'null', origin: value.origin, place }
        : truthOf(text === 'true', { origin: value.origin, place });
    if (/^-?\d+(?:\.\d+)?$/.test(text)) return numberOf(Number(text), { origin: value.origin, place });
    return readJsonText(value);
  },
  add: (given, place) => arithmetic(given, place, (a, b) => a + b),
  sub: (given, place) => arithmetic(given, place, (a, b) => a - b),
  mul: (given, place) => arithmetic(given, place, (a, b) => a * b),
  greater: (given, place) => compared(given, place, (a, b) => a > b),
  greaterorequals: (given, place) => compared(given, place, (a, b) => a >= b),
  less: (given, place) => compared(given, place, (a, b) => a < b),
  lessorequals: (given, place) => compared(given, place, (a, b) => a <= b),
  startswith: (given, place) => onTexts(given, place, (a, b) => a.toLowerCase().startsWith(b.toLowerCase())),
  endswith: (given, place) => onTexts(given, place, (a, b) => a.toLowerCase().endsWith(b.toLowerCase())),
};

function made(
  truth: boolean | undefined,
  given: readonly (InfraValue | undefined)[],
  place: Place,
): InfraValue | undefined {
  if (truth === undefined) return undefined;
  const values = given.filter((value) => value !== undefined);
  return truthOf(truth, { ...madeOf(place, values), origin: originOf(values) });
}

function concatLists(given: readonly InfraValue[], place: Place): InfraValue | undefined {
  const items = given.flatMap((value) => (value.kind === 'list' ? value.items : []));
  const isOpen = given.some((value) => value.kind !== 'list' || value.isOpen);
  return listOf(items, madeOf(place, given), isOpen ? { isOpen } : {});
}

function mapText(
  given: readonly InfraValue[],
  place: Place,
  change: (text: string) => string,
): InfraValue | undefined {
  const [value] = given;
  return value?.kind === 'text' ? { ...value, text: change(value.text), place } : undefined;
}

function mapNumber(
  given: readonly InfraValue[],
  place: Place,
  change: (n: number) => number,
): InfraValue | undefined {
  const word = given[0] === undefined ? undefined : wordOf(given[0]);
  const number = word === undefined || word.trim() === '' ? Number.NaN : Number(word);
  return Number.isNaN(number)
    ? undefined
    : numberOf(change(number), { ...madeOf(place, given), origin: originOf(given) });
}

function arithmetic(
  given: readonly InfraValue[],
  place: Place,
  operate: (a: number, b: number) => number,
): InfraValue | undefined {
  const [a, b] = given;
  if (a?.kind !== 'number' || b?.kind !== 'number') return undefined;
  return numberOf(operate(a.number, b.number), { ...madeOf(place, given), origin: originOf(given) });
}

function compared(
  given: readonly InfraValue[],
  place: Place,
  test: (a: number, b: number) => boolean,
): InfraValue | undefined {
  const [a, b] = given;
  if (a?.kind !== 'number' || b?.kind !== 'number') return undefined;
  return made(test(a.number, b.number), given, place);
}

function onTexts(
  given: readonly InfraValue[],
  place: Place,
  test: (a: string, b: string) => boolean,
): InfraValue | undefined {
  const [a, b] = given;
  if (a?.kind !== 'text' || b?.kind !== 'text') return undefined;
  return made(test(a.text, b.text), given, place);
}
