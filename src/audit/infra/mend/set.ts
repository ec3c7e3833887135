import type { Resource } from '#ir/infra/resource';
import { type Entry, type InfraValue, isUnknown, itemsOf, type MapValue } from '#ir/infra/value';
import { snake } from '#ir/infra/vocabulary/names';
import { kindEntry } from '#ir/infra/vocabulary/vocabulary';
import type { Scalar } from '../condition.ts';
import type { InfraRule } from '../infra-rule.ts';
import type { Change, Leaf, Step } from './change.ts';
import type { MendContext } from './mend.ts';
import { sampleOf, stepIn } from './sample.ts';
import { satelliteFor } from './satellite.ts';
import { type Style, styleOf } from './style.ts';
import { itemsPut, removal, replacement } from './write.ts';

/** What a value is set in, and because of what. */
export interface Given {
  readonly resource: Resource;
  readonly rule: InfraRule;
  readonly context: MendContext;
  /** The item that the finding is about, where it is about one of a list: `ingress[0]`. */
  readonly item: string | undefined;
}

/** Where a value goes: what is left of the path, and what was passed of it. */
interface Writing extends Given {
  readonly steps: readonly string[];
  readonly value: Leaf | undefined;
  readonly path: string;
}

/** Where the format writes a path of the vocabulary, and a value of it. */
interface OwnPath {
  readonly steps: readonly string[];
  readonly value: Leaf | undefined;
}

/**
 * What makes the value at a path of the vocabulary another, or takes it away. By the format's own name where a table tells
 * it, else by the name that all formats share; `[]` behind a name is only about items that are there.
 */
export function changesFor(
  path: string,
  value: Leaf | undefined,
  given: Given,
): readonly Change[] | undefined {
  const { resource, context, item } = given;
  if (item !== undefined && !isAbout(path, item)) return [];
  const steps = path.split('.');
  const view = context.views.of(resource);
  const own = ownPathOf(steps, value, resource);
  const inOwn = own && entryOf(resource.attributes, own.steps[0]);
  if (own !== undefined && inOwn !== undefined)
    return within(resource.attributes, { ...given, ...own, path: '' });
  if (entryOf(view, plain(steps[0])) === undefined && value !== undefined) {
    const added = satelliteFor(steps, value, given);
    if (added !== 'none') return added;
  }
  const writing = own ?? { steps, value };
  return within(own === undefined ? view : resource.attributes, { ...given, ...writing, path: '' });
}

/** Of several lists, the one that the finding is about; a path that names none is about all. */
function isAbout(path: string, item: string): boolean {
  return !path.includes('[]') || plain(path.split('.')[0]) === item.replace(/\[.*$/, '');
}

function plain(step: string | undefined): string {
  return (step ?? '').replace(/\[\]$/, '');
}

/** By the longest beginning of the path that a table of the kind tells. */
function ownPathOf(
  steps: readonly string[],
  value: Leaf | undefined,
  { type, format }: Resource,
): OwnPath | undefined {
  const reads = kindEntry(type)?.reads;
  const own =
    reads?.[format === 'terraform-plan' ? 'terraform' : format === 'serverless' ? 'cloudformation' : format];
  for (let length = steps.length; length > 0; length--) {
    const found = own?.[steps.slice(0, length).join('.')];
    const [reading] = found === undefined ? [] : Array.isArray(found) ? found : [found];
    if (reading === undefined || (typeof reading === 'object' && !('at' in reading))) continue;
    const { at, means } = typeof reading === 'string' ? { at: reading, means: undefined } : reading;
    const meant = means && Object.entries(means).find(([, each]) => each === value)?.[0];
    const asTruth = meant === 'true' ? true : meant === 'false' ? false : meant;
    return { steps: [...at.split('.'), ...steps.slice(length)], value: asTruth ?? value };
  }
  return undefined;
}

/** An entry by its name, or by what its name says in words. */
function entryOf({ entries }: MapValue, step = ''): Entry | undefined {
  const found = entries.get(step);
  if (found !== undefined) return found;
  const words = snake(step);
  for (const [name, entry] of entries) if (snake(name) === words) return entry;
  return undefined;
}

function within(map: MapValue, writing: Writing): readonly Change[] | undefined {
  const [first = '', ...rest] = writing.steps;
  const step = plain(first);
  const entry = entryOf(map, step);
  if (entry === undefined)
    return writing.value === undefined || first.endsWith('[]') ? [] : inserted(map, writing);
  if (rest.length === 0) return written(map, entry, writing);
  const path = writing.path === '' ? step : `${writing.path}.${step}`;
  return into(entry.value.data ?? entry.value, { ...writing, steps: rest, path });
}

/** Of a list every item, or the one that the finding is about. */
function into(value: InfraValue, writing: Writing): readonly Change[] | undefined {
  if (value.kind === 'map') return within(value, writing);
  if (value.kind !== 'list') return undefined;
  const { path, item } = writing;
  const edits: Change[] = [];
  for (const [i, each] of value.items.entries()) {
    const here = `${path}[${i}]`;
    if (item?.startsWith(`${path}[`) && item !== here && !item.startsWith(`${here}.`)) continue;
    const made = into(each, { ...writing, path: here });
    if (made === undefined) return undefined;
    edits.push(...made);
  }
  return edits;
}

/** What is written already, otherwise: where its literal stands, perhaps as the value of a variable. */
function written(map: MapValue, { value, place }: Entry, writing: Writing): readonly Change[] | undefined {
  const { value: wanted, context } = writing;
  if (wanted === undefined) {
    const text = context.textOf(place.path);
    const cut =
      text === undefined || map.entries.size < 2 ? undefined : removal(text, place, styleOf(place.path));
    return cut === undefined ? undefined : [{ ...cut, path: place.path }];
  }
  const { path } = value.place;
  const text = context.textOf(path);
  const style = styleOf(path);
  if (text === undefined || style === undefined) return undefined;
  if (typeof wanted === 'object') return itemsMore(text, value, wanted, style);
  if (isUnknown(value) || value.kind === 'list' || value.kind === 'map') return undefined;
  if (isSame(value, wanted)) return [];
  const put = replacement(text, value.place, wanted, style);
  return put && [{ ...put, path }];
}

function itemsMore(
  text: string,
  value: InfraValue,
  wanted: readonly Scalar[],
  style: Style,
): readonly Change[] | undefined {
  if (value.kind !== 'list') return undefined;
  const missing = wanted.filter((each) => !itemsOf(value).some((item) => isSame(item, each)));
  if (missing.length === 0) return [];
  const put = itemsPut(text, value, missing, style);
  return put && [{ ...put, path: value.place.path }];
}

function isSame(value: InfraValue, wanted: Scalar): boolean {
  if (value.kind === 'text') return value.text === String(wanted);
  if (value.kind === 'number') return value.number === wanted;
  return value.kind === 'truth' && value.truth === wanted;
}

function inserted(map: MapValue, { steps, value, resource, rule }: Writing): readonly Change[] | undefined {
  const style = styleOf(map.place.path);
  if (value === undefined || style === undefined) return undefined;
  const sample = sampleOf(rule, resource);
  const named: Step[] = [];
  for (const step of steps) {
    const found = stepIn(sample, plain(step), style);
    if (found === undefined) return undefined;
    named.push(found);
  }
  return [{ into: map, resource, steps: named, value }];
}
