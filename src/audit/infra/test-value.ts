import { type InfraValue, isUnknown, knownPrefix } from '#ir/infra/value';
import type { Scalar, Test } from './condition.ts';

/** Whether a value passes; undefined when nobody knows. Values of another kind than a test is about do not pass it. */
export type ValueTest = (value: InfraValue) => boolean | undefined;

/** A test, what it says of nothing, and whether it wants a list whole. */
export interface CompiledTest {
  readonly test: ValueTest;
  readonly whenAbsent: boolean;
  readonly isWhole: boolean;
}

/** Makes a function of a test. */
export function compileTest(test: Test): CompiledTest {
  if ('is' in test) return ofItems(oneOf(test.is, test.anyCase), false);
  if ('isNot' in test) return ofItems(not(oneOf(test.isNot, test.anyCase)), true);
  if ('isSet' in test)
    return { test: test.isSet ? isSet : not(isSet), whenAbsent: !test.isSet, isWhole: true };
  if ('matches' in test) return ofItems(matching(test.matches), false);
  if ('matchesNot' in test) return ofItems(not(matching(test.matchesNot)), true);
  if ('startsWith' in test) return ofItems(starting(manyOf(test.startsWith)), false);
  if ('startsNotWith' in test) return ofItems(not(starting(manyOf(test.startsNotWith))), true);
  if ('atLeast' in test)
    return ofItems(
      number((n) => n >= test.atLeast),
      false,
    );
  if ('atMost' in test)
    return ofItems(
      number((n) => n <= test.atMost),
      false,
    );
  if ('contains' in test)
    return { test: containing(manyOf(test.contains)), whenAbsent: false, isWhole: true };
  if ('containsNot' in test)
    return { test: not(containing(manyOf(test.containsNot))), whenAbsent: true, isWhole: true };
  return { test: counting(test.countAtLeast), whenAbsent: test.countAtLeast <= 0, isWhole: true };
}

function ofItems(test: ValueTest, whenAbsent: boolean): CompiledTest {
  return { test, whenAbsent, isWhole: false };
}

function not(test: ValueTest): ValueTest {
  return (value) => {
    const passed = test(value);
    return passed === undefined ? undefined : !passed;
  };
}

/** The word for a known single value; undefined for lists, maps and what is not known. */
export function wordOf(value: InfraValue): string | undefined {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'number':
      return String(value.number);
    case 'truth':
      return String(value.truth);
    default:
      return undefined;
  }
}

function oneOf(wanted: Scalar | readonly Scalar[], anyCase = false): ValueTest {
  const fold = (word: string) => (anyCase || /^(?:true|false)$/i.test(word) ? word.toLowerCase() : word);
  const words = new Set(manyOf(wanted).map((each) => fold(String(each))));
  return (value) => {
    const word = wordOf(value);
    if (word !== undefined) return words.has(fold(word));
    if (!isUnknown(value)) return false;
    const prefix = knownPrefix(value);
    // What begins otherwise is none of them, whatever follows.
    return prefix === '' || [...words].some((each) => each.startsWith(fold(prefix))) ? undefined : false;
  };
}

function matching(pattern: RegExp): ValueTest {
  return (value) => {
    const word = wordOf(value);
    if (word === undefined) return isUnknown(value) ? undefined : false;
    pattern.lastIndex = 0;
    return pattern.test(word);
  };
}

function starting(prefixes: readonly string[]): ValueTest {
  return (value) => {
    const word = wordOf(value);
    if (word !== undefined) return prefixes.some((each) => word.startsWith(each));
    if (!isUnknown(value)) return false;
    const known = knownPrefix(value);
    if (prefixes.some((each) => known.startsWith(each))) return true;
    return prefixes.some((each) => each.startsWith(known)) ? undefined : false;
  };
}

function number(passes: (n: number) => boolean): ValueTest {
  return (value) => {
    const word = wordOf(value);
    if (word === undefined) return isUnknown(value) ? undefined : false;
    const found = word.trim() === '' ? Number.NaN : Number(word);
    return !Number.isNaN(found) && passes(found);
  };
}

function containing(wanted: readonly Scalar[]): ValueTest {
  const test = oneOf(wanted);
  const words = wanted.map(String);
  return (value) => {
    if (isUnknown(value)) return undefined;
    if (value.kind === 'map')
      return words.some((word) => value.entries.has(word)) || (value.isOpen ? undefined : false);
    if (value.kind !== 'list') return test(value);
    const passed = value.items.map(test);
    if (passed.includes(true)) return true;
    return passed.includes(undefined) || value.isOpen ? undefined : false;
  };
}

function counting(least: number): ValueTest {
  return (value) => {
    if (isUnknown(value)) return undefined;
    const count = value.kind === 'list' ? value.items.length : value.kind === 'map' ? value.entries.size : 1;
    if (count >= least) return true;
    return (value.kind === 'list' || value.kind === 'map') && value.isOpen ? undefined : false;
  };
}

function isSet(value: InfraValue): boolean | undefined {
  switch (value.kind) {
    case 'null':
      return false;
    case 'text':
      return value.text !== '';
    case 'list':
      return value.items.length > 0 || (value.isOpen ? undefined : false);
    // A name of what is made is something; a variable without a value may be nothing.
    case 'unknown':
      return value.why === 'computed' && (value.refers ?? []).length > 0 ? true : isPartly(value.parts);
    default:
      return true;
  }
}

function isPartly(parts: readonly InfraValue[] | undefined): true | undefined {
  return parts?.some((part) => part.kind === 'text' && part.text !== '') ? true : undefined;
}

function manyOf<T extends Scalar>(one: T | readonly T[]): readonly T[] {
  return typeof one === 'object' ? one : [one];
}
