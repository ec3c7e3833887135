import type { Resource } from '#ir/infra/resource';
import { type Entry, type InfraValue, isUnknown, itemsOf, type MapValue } from '#ir/infra/value';
import type { Reading } from '#ir/infra/vocabulary/kind';
import { snake } from '#ir/infra/vocabulary/names';
import { kindEntry } from '#ir/infra/vocabulary/vocabulary';
import type { Scalar } from '../condition.ts';
import type { Change, Leaf, Step } from './change.ts';
import type { Given } from './context.ts';
import { sampleOf, stepIn } from './sample.ts';
import { satelliteFor } from './satellite.ts';
import { type Style, styleOf } from './style.ts';
import { itemsPut, removal, replacement } from './write.ts';

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
 * it, else by the name that all formats share. `a?` is only about what is there, `a[key=x]` about the one item in
 * which `key` is `x`, which is made where it is missing.
 */
export function changesFor(
  path: string,
  value: Leaf | undefined,
  given: Given,
): readonly Change[] | undefined {
  const { resource, context, item } = given;
  if (item !== undefined && !isAbout(path, item)) return [];
  const steps = path.match(/(?:\[[^\]]*\]|[^.[\]])+/g) ?? [];
  const view = context.views.of(resource);
  const { attributes } = resource;
  const own = ownPathsOf(steps, value, resource).map((each) => ({ ...each, map: attributes }));
  const common = { steps, value, map: view };
  const there = [...own, common].find(({ map, steps: [first] }) => entryOf(map, nameOf(first)) !== undefined);
  if (there !== undefined) return within(there.map, { ...given, ...there, path: '' });
  const added = value === undefined ? 'none' : satelliteFor(steps, value, given);
  if (added !== 'none') return added;
  for (const each of [...own, common]) {
    const changes = within(each.map, { ...given, ...each, path: '' });
    if (changes !== undefined) return changes;
  }
  return undefined;
}

/** Of several lists, the one that the finding is about; a path that names none is about all. */
function isAbout(path: string, item: string): boolean {
  return !path.includes('?') || nameOf(path.split('.')[0]) === item.replace(/\[.*$/, '');
}

function nameOf(step = ''): string {
  return step.replace(/\?$|\[.*$/, '');
}

/** By the longest beginning of the path that a table of the kind tells, and in all ways in which it does. */
function ownPathsOf(
  steps: readonly string[],
  value: Leaf | undefined,
  { type, format }: Resource,
): readonly OwnPath[] {
  const reads = kindEntry(type)?.reads;
  const like = { 'terraform-plan': 'terraform', serverless: 'cloudformation' } as const;
  const own = reads?.[format === 'terraform-plan' || format === 'serverless' ? like[format] : format];
  const found: OwnPath[] = [];
  for (let length = steps.length; length > 0; length--) {
    const readings = [own?.[steps.slice(0, length).join('.')] ?? []].flat() as (string | Reading)[];
    for (const reading of readings) {
      const { at, means } = typeof reading === 'string' ? { at: reading, means: undefined } : reading;
      const meant = means && Object.entries(means).find(([, each]) => each === value)?.[0];
      const asTruth = meant === 'true' ? true : meant === 'false' ? false : meant;
      found.push({ steps: [...at.split('.'), ...steps.slice(length)], value: asTruth ?? value });
    }
  }
  return found;
}

/** An entry by its name, or by what its name says in words. */
function entryOf({ entries }: MapValue, step: string): Entry | undefined {
  const found = entries.get(step);
  if (found !== undefined) return found;
  const words = snake(step);
  for (const [name, entry] of entries) if (snake(name) === words) return entry;
  return undefined;
}

function within(map: MapValue, writing: Writing): readonly Change[] | undefined {
  const [first = '', ...rest] = writing.steps;
  const step = nameOf(first);
  const entry = entryOf(map, step);
  if (entry === undefined)
    return writing.value === undefined || first.endsWith('?') ? [] : inserted(map, writing);
  if (rest.length === 0) return written(map, entry, writing);
  const path = writing.path === '' ? step : `${writing.path}.${step}`;
  const value = entry.value.data ?? entry.value;
  const named = keyIn(first);
  if (named !== undefined) return intoNamed(map, value, named, { ...writing, path });
  return into(value, { ...writing, steps: rest, path });
}

/** `[key=x]` at the end of a step. */
function keyIn(step: string): readonly [key: string, value: string] | undefined {
  const [, key, value] = /\[(\w+)=(.+)\]$/.exec(step) ?? [];
  return key === undefined || value === undefined ? undefined : [key, value];
}

/** The item of a list that has a name, or one more. */
function intoNamed(
  map: MapValue,
  list: InfraValue,
  [key, name]: readonly [string, string],
  writing: Writing,
): readonly Change[] | undefined {
  if (list.kind === 'list' ? list.isOpen : list.kind !== 'map') return undefined;
  for (const each of itemsOf(list)) {
    const is = each.kind === 'map' ? entryOf(each, key)?.value : undefined;
    if (each.kind === 'map' && is?.kind === 'text' && is.text === name)
      return within(each, { ...writing, steps: writing.steps.slice(1) });
    if (is === undefined || isUnknown(is)) return undefined;
  }
  return styleOf(map.place.path) === 'hcl' ? inserted(map, writing) : undefined;
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
  const { value: wanted, context, resource } = writing;
  if (resource.outline !== undefined && (wanted === undefined || !isInput(value))) return undefined;
  if (wanted === undefined) {
    const text = context.textOf(place.path);
    const style = styleOf(place.path, text);
    const cut =
      text === undefined || (map.entries.size < 2 && style !== 'hcl')
        ? undefined
        : removal(text, place, style);
    return cut === undefined ? undefined : [{ ...cut, path: place.path }];
  }
  const { path } = value.place;
  const text = context.textOf(path);
  const style = styleOf(path, text);
  if (text === undefined || style === undefined) return undefined;
  if (typeof wanted === 'object') return itemsMore(text, value, wanted, style);
  if (isUnknown(value) || value.kind === 'list' || value.kind === 'map') return undefined;
  if (isSame(value, wanted)) return [];
  const put = replacement(text, value.place, wanted, style);
  return put && [{ ...put, path }];
}

/** Whether it is what a call gives, as it stands there. */
function isInput({ via = [], origin }: InfraValue): boolean {
  return via.length > 0 && (origin === 'variable' || origin === 'explicit');
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

function inserted(
  map: MapValue,
  { steps, value, resource, rule, context }: Writing,
): readonly Change[] | undefined {
  const { path } = map.place;
  const style = styleOf(path, context.textOf(path));
  // Of a module that is not here nobody can write but its inputs.
  if (value === undefined || style === undefined || resource.outline !== undefined) return undefined;
  const sample = sampleOf(rule, resource);
  const named: Step[] = [];
  for (const step of steps) {
    const found = stepIn(sample, nameOf(step), style);
    const [key, name] = keyIn(step) ?? [];
    const keyStep = key === undefined ? undefined : stepIn(sample, key, style);
    if (found === undefined || (key !== undefined && keyStep === undefined)) return undefined;
    named.push(keyStep === undefined ? found : { ...found, item: [keyStep.name, name ?? ''] });
  }
  return [{ into: map, resource, steps: named, value }];
}
