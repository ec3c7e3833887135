import type { HclAttribute } from '#parse/hcl/tree';
import { madeOf, sortedKeys, unknownFrom, unknownOf } from '../make.ts';
import { type InfraValue, isUnknown } from '../value.ts';
import { toNumber } from './convert.ts';
import {
  type Declared,
  type Expansion,
  evaluate,
  gapAt,
  limits,
  type ModuleInstance,
  type Names,
  type Scope,
} from './module.ts';
import { keyText } from './steps.ts';

/** One of what is there several times: what stands in brackets behind its address, and the names that hold in it. */
export interface Copy {
  readonly suffix: string;
  readonly names: Names;
}

/** An attribute of a declaration, as the last that speaks of it has it. */
export function attributeOf(
  { file, block, overrides }: Declared,
  name: string,
): { readonly attribute: HclAttribute; readonly file: Declared['file'] } | undefined {
  for (const each of [...overrides].reverse()) {
    const attribute = each.block.body.attributes.find((own) => own.name === name);
    if (attribute !== undefined) return { attribute, file: each.file };
  }
  const attribute = block.body.attributes.find((own) => own.name === name);
  return attribute === undefined ? undefined : { attribute, file };
}

/** How often a resource or module is there, by its `count` or `for_each`. */
export function expand<T>(declared: Declared, module: ModuleInstance, make: (copy: Copy) => T): Expansion<T> {
  const count = attributeOf(declared, 'count');
  const each = attributeOf(declared, 'for_each');
  const scopeOf = (file: Declared['file']): Scope => ({ module, file, names: new Map() });
  if (count !== undefined)
    return byCount(toNumber(evaluate(count.attribute.value, scopeOf(count.file))), module, make);
  if (each !== undefined) return byKey(evaluate(each.attribute.value, scopeOf(each.file)), module, make);
  return { kind: 'single', each: new Map([['', make({ suffix: '', names: new Map() })]]) };
}

function byCount<T>(count: InfraValue, module: ModuleInstance, make: (copy: Copy) => T): Expansion<T> {
  const isNumber = count.kind === 'number' && Number.isInteger(count.number) && count.number >= 0;
  if (!isNumber || count.number > limits.instances) {
    if (isNumber) tellMany(module, count, count.number);
    const index = unknownFrom([count], count.place);
    return symbolic('unknown-index', count, make, 'count', new Map([['index', index]]));
  }
  const each = new Map<string, T>();
  for (let i = 0; i < count.number; i++) {
    const index: InfraValue = { kind: 'number', number: i, ...madeOf(count.place, [count]) };
    const names = namesOf('count', new Map([['index', index]]), count);
    each.set(String(i), make({ suffix: `[${i}]`, names }));
  }
  return { kind: 'index', each, value: count };
}

function byKey<T>(over: InfraValue, module: ModuleInstance, make: (copy: Copy) => T): Expansion<T> {
  const pairs = keysOf(over);
  if (pairs === undefined || pairs.length > limits.instances) {
    if (pairs !== undefined) tellMany(module, over, pairs.length);
    const rest = over.kind === 'map' || over.kind === 'list' ? over.rest : undefined;
    const unknown = isUnknown(over)
      ? unknownFrom([over], over.place)
      : unknownOf('computed', 'Its keys are not known.', madeOf(over.place, [over]));
    const parts = new Map([
      ['key', unknown],
      ['value', rest ?? unknown],
    ]);
    return symbolic('unknown-key', over, make, 'each', parts);
  }
  const each = new Map<string, T>();
  for (const [key, value] of pairs) {
    const text: InfraValue = { kind: 'text', text: key, ...madeOf(over.place, []) };
    const parts = new Map([
      ['key', text],
      ['value', value],
    ]);
    each.set(key, make({ suffix: `[${JSON.stringify(key)}]`, names: namesOf('each', parts, over) }));
  }
  return { kind: 'key', each, value: over };
}

/** Keys and values of what `for_each` goes through; undefined when not all keys are known. */
function keysOf(over: InfraValue): readonly (readonly [string, InfraValue])[] | undefined {
  if (over.kind === 'map') {
    if (over.isOpen || over.of !== undefined) return undefined;
    return sortedKeys(over).flatMap((key) => {
      const entry = over.entries.get(key);
      return entry === undefined ? [] : [[key, entry.value] as const];
    });
  }
  if (over.kind !== 'list' || over.isOpen) return undefined;
  const found: [string, InfraValue][] = [];
  for (const item of over.items) {
    const key = keyText(item);
    if (key === undefined) return undefined;
    found.push([key, item]);
  }
  return found;
}

function symbolic<T>(
  kind: 'unknown-index' | 'unknown-key',
  value: InfraValue,
  make: (copy: Copy) => T,
  name: string,
  parts: ReadonlyMap<string, InfraValue>,
): Expansion<T> {
  return { kind, each: new Map([['*', make({ suffix: '[*]', names: namesOf(name, parts, value) })]]), value };
}

function namesOf(name: string, parts: ReadonlyMap<string, InfraValue>, { place }: InfraValue): Names {
  const entries = new Map([...parts].map(([key, value]) => [key, { value, place }]));
  return new Map([[name, { kind: 'map', entries, origin: 'computed', place }]]);
}

function tellMany({ program }: ModuleInstance, { place }: InfraValue, number: number): void {
  const detail = `Line ${place.line}: ${number} of one kind are made, more than the ${limits.instances} that are looked at one by one; they are looked at as one.`;
  gapAt(program, place.path, 'budget', detail);
}

/** The value of all copies: itself, a list or a map of what `valueFrom` gives for each. */
export function expansionValue<T>(
  { kind, each, value }: Expansion<T>,
  place: InfraValue['place'],
  valueFrom: (one: T) => InfraValue,
): InfraValue {
  const carried = { origin: 'computed', place } as const;
  const [first] = each.values();
  switch (kind) {
    case 'single':
      return first === undefined ? unknownOf('undeclared', 'It is not declared.', carried) : valueFrom(first);
    case 'missing':
      return value === undefined
        ? unknownOf('undeclared', 'It is not declared.', carried)
        : { ...value, place };
    case 'index':
      return { kind: 'list', items: [...each.values()].map(valueFrom), ...carried };
    case 'unknown-index':
      return {
        kind: 'list',
        items: [],
        isOpen: true,
        ...carried,
        ...(first === undefined ? {} : { rest: valueFrom(first) }),
      };
    case 'key':
      return {
        kind: 'map',
        entries: new Map([...each].map(([key, one]) => [key, { value: valueFrom(one), place }])),
        ...carried,
      };
    default:
      return {
        kind: 'map',
        entries: new Map(),
        isOpen: true,
        ...carried,
        ...(first === undefined ? {} : { rest: valueFrom(first) }),
      };
  }
}
