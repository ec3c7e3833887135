import { largestPlan } from '../claims.ts';
import type { InfraPart } from '../files.ts';
import { listOf, mapOf, numberOf, textOf, truthOf, unknownOf } from '../make.ts';
import type { Provider, Resource } from '../resource.ts';
import type { Carried, Entry, InfraValue, Place, Target } from '../value.ts';
import { kindOf } from '../vocabulary/vocabulary.ts';
import { folderOf } from './paths.ts';

/** Levels that values and modules may stand in each other. */
const deepest = 100;

/** Whether a text looks like what `terraform show -json` writes, by its beginning. */
export function isPlan(text: string): boolean {
  return /^\s*\{[\s\S]{0,400}"format_version"/.test(text.slice(0, 600)) && text.includes('"planned_values"');
}

/**
 * Reads a plan as `terraform show -json` writes it: what will be, with every value that is known before it is made.
 * Places are the file alone, as a plan tells none.
 */
export function readPlan(path: string, text: string): InfraPart {
  const failed = (why: 'syntax' | 'too-large', detail: string): InfraPart => ({
    resources: [],
    paths: [path],
    notices: [],
    gaps: [{ analyser: 'infra', path, why, detail }],
  });
  if (text.length > largestPlan)
    return failed(
      'too-large',
      `The plan has ${text.length} characters, more than the ${largestPlan} that are read.`,
    );
  let plan: unknown;
  try {
    plan = JSON.parse(text);
  } catch {
    return failed('syntax', 'The plan is no JSON.');
  }
  const reading = openReading(path, plan);
  gather(at(plan, 'planned_values', 'root_module'), '', reading, 0);
  // Data sources that were read before planning are not among what is planned.
  gather(at(plan, 'prior_state', 'values', 'root_module'), '', { ...reading, isPrior: true }, 0);
  return { resources: reading.into, gaps: [], notices: [], paths: [path] };
}

interface Reading {
  readonly path: string;
  readonly place: Place;
  /** What is not known until it is made, by address. */
  readonly unknown: ReadonlyMap<string, unknown>;
  /** Expressions of attributes, by address without keys and indexes. */
  readonly expressions: ReadonlyMap<string, unknown>;
  readonly addresses: ReadonlyMap<string, readonly string[]>;
  readonly into: Resource[];
  readonly isPrior?: boolean;
}

function openReading(path: string, plan: unknown): Reading {
  const unknown = new Map<string, unknown>();
  const addresses = new Map<string, string[]>();
  for (const change of itemsIn(at(plan, 'resource_changes'))) {
    const address = textIn(change, 'address');
    if (address !== undefined) unknown.set(address, at(change, 'change', 'after_unknown'));
  }
  const collect = (module: unknown, depth: number) => {
    if (depth > deepest) return;
    for (const resource of itemsIn(at(module, 'resources'))) {
      const address = textIn(resource, 'address') ?? '';
      addresses.set(plainAddress(address), [...(addresses.get(plainAddress(address)) ?? []), address]);
    }
    for (const child of itemsIn(at(module, 'child_modules'))) collect(child, depth + 1);
  };
  collect(at(plan, 'planned_values', 'root_module'), 0);
  const expressions = new Map<string, unknown>();
  configured(at(plan, 'configuration', 'root_module'), '', expressions, 0);
  const place: Place = { path, line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: 0 };
  return { path, place, unknown, expressions, addresses, into: [] };
}

function configured(module: unknown, prefix: string, into: Map<string, unknown>, depth: number): void {
  if (depth > deepest) return;
  for (const resource of itemsIn(at(module, 'resources')))
    into.set(prefix + (textIn(resource, 'address') ?? ''), at(resource, 'expressions'));
  for (const [name, call] of entriesIn(at(module, 'module_calls')))
    configured(at(call, 'module'), `${prefix}module.${name}.`, into, depth + 1);
}

/** An address without keys and indexes. */
function plainAddress(address: string): string {
  return address.replace(/\[(?:\d+|"(?:[^"\\]|\\.)*")\]/g, '');
}

function gather(module: unknown, prefix: string, reading: Reading, depth: number): void {
  if (depth > deepest) return;
  for (const resource of itemsIn(at(module, 'resources'))) {
    const made = resourceOf(resource, prefix, reading);
    if (made !== undefined) reading.into.push(made);
  }
  for (const child of itemsIn(at(module, 'child_modules')))
    gather(child, textIn(child, 'address') ?? prefix, reading, depth + 1);
}

function resourceOf(resource: unknown, prefix: string, reading: Reading): Resource | undefined {
  const address = textIn(resource, 'address');
  const type = textIn(resource, 'type');
  const isLookup = textIn(resource, 'mode') === 'data';
  if (address === undefined || type === undefined || (reading.isPrior === true && !isLookup))
    return undefined;
  const { place, path } = reading;
  const given: Given = {
    place,
    sensitive: at(resource, 'sensitive_values'),
    unknown: reading.unknown.get(address),
    targets: [],
  };
  const whole = valueFrom(at(resource, 'values') ?? {}, given, 0);
  if (whole.kind !== 'map') return undefined;
  const attributes = withTargets(whole, address, prefix, reading);
  const isMany = at(resource, 'index') !== undefined || plainAddress(address) !== address;
  return {
    id: idOf(path, address),
    address,
    root: path,
    format: 'terraform-plan',
    type,
    kind: kindOf(type),
    name: textIn(resource, 'name') ?? '',
    isLookup,
    provider: providerOf(resource),
    attributes,
    place,
    header: place,
    calls: [],
    comments: [],
    dependsOn: itemsIn(at(resource, 'depends_on')).flatMap((each) =>
      typeof each === 'string' ? targetsNamed(each, prefix, reading).map(({ to }) => to) : [],
    ),
    number: isMany ? 'of-many' : 'one',
  };
}

function idOf(path: string, address: string): string {
  return `${folderOf(path)}:${path}:${address}`;
}

function providerOf(resource: unknown): Provider {
  const written = textIn(resource, 'provider_name') ?? '';
  return { name: written.slice(written.lastIndexOf('/') + 1) };
}

interface Given {
  readonly place: Place;
  /** `true`, or the same of parts, as plans write it. */
  readonly sensitive: unknown;
  readonly unknown: unknown;
  readonly targets: readonly Target[];
}

function valueFrom(found: unknown, given: Given, depth: number): InfraValue {
  const carried: Carried = {
    origin: 'explicit',
    place: given.place,
    ...(given.sensitive === true ? { isSensitive: true } : {}),
  };
  if (given.unknown === true) return unknownOf('computed', 'It is known once it is made.', carried);
  if (depth > deepest) return unknownOf('budget', 'It is nested too deeply.', carried);
  if (typeof found === 'string') return textOf(found, carried);
  if (typeof found === 'number') return numberOf(found, carried);
  if (typeof found === 'boolean') return truthOf(found, carried);
  if (Array.isArray(found)) {
    const items = found.map((item: unknown, i) => valueFrom(item, part(given, i), depth + 1));
    return listOf(items, carried);
  }
  if (typeof found !== 'object' || found === null) return { kind: 'null', ...carried };
  const entries = new Map<string, Entry>();
  for (const [key, each] of Object.entries(found))
    entries.set(key, { value: valueFrom(each, part(given, key), depth + 1), place: given.place });
  // What is not known yet is left out of the values.
  for (const [key, each] of entriesIn(given.unknown))
    if (each === true && !entries.has(key))
      entries.set(key, { value: valueFrom(null, part(given, key), depth + 1), place: given.place });
  return mapOf(entries, carried);
}

function part({ place, sensitive, unknown, targets }: Given, key: string | number): Given {
  const inner = (whole: unknown) => (whole === true ? true : at(whole, key));
  return { place, sensitive: inner(sensitive), unknown: inner(unknown), targets };
}

/** Says of each attribute which resources its expression names. */
function withTargets<T extends Extract<InfraValue, { kind: 'map' }>>(
  value: T,
  address: string,
  prefix: string,
  reading: Reading,
): T {
  const expressions = reading.expressions.get(plainAddress(address));
  const entries = new Map(value.entries);
  for (const [name, expression] of entriesIn(expressions)) {
    const entry = entries.get(name);
    if (entry === undefined) continue;
    const refers = namesIn(expression, 0).flatMap((each) => targetsNamed(each, prefix, reading));
    if (refers.length > 0) entries.set(name, { ...entry, value: { ...entry.value, refers } });
  }
  return { ...value, entries };
}

/** What `references` lists anywhere in an expression. */
function namesIn(expression: unknown, depth: number): readonly string[] {
  if (depth > 20 || typeof expression !== 'object' || expression === null) return [];
  if (Array.isArray(expression)) return expression.flatMap((each: unknown) => namesIn(each, depth + 1));
  return Object.entries(expression).flatMap(([key, each]: [string, unknown]) =>
    key === 'references'
      ? itemsIn(each).filter((name) => typeof name === 'string')
      : namesIn(each, depth + 1),
  );
}

/** Resources that `aws_vpc.main.id` may mean, seen from a module. */
function targetsNamed(name: string, prefix: string, { addresses, path }: Reading): readonly Target[] {
  const [, own, rest = ''] = /^((?:data\.)?[\w-]+\.[\w-]+)(?:\[[^\]]*\])?(?:\.(.*))?$/.exec(name) ?? [];
  if (own === undefined) return [];
  const found = addresses.get(plainAddress(prefix === '' ? own : `${prefix}.${own}`)) ?? [];
  return found
    .filter((address) => prefix === '' || address.startsWith(`${prefix}.`))
    .map((address) => ({ to: idOf(path, address), path: rest }));
}

function at(value: unknown, ...keys: readonly (string | number)[]): unknown {
  let found = value;
  for (const key of keys) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined;
    found = Reflect.get(found, key);
  }
  return found;
}

function itemsIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function entriesIn(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function textIn(value: unknown, key: string): string | undefined {
  const found = at(value, key);
  return typeof found === 'string' ? found : undefined;
}
