import type { Resource } from '#ir/infra/resource';
import { type Entry, type InfraValue, isUnknown, type MapValue } from '#ir/infra/value';
import type { Views } from '#ir/infra/view';
import { kindEntry } from '#ir/infra/vocabulary/vocabulary';
import type { PlainEdit } from '#model/text-edit';
import type { Scalar } from '../condition.ts';
import type { Told } from '../detection.ts';
import type { InfraRule } from '../infra-rule.ts';
import { insertion, type PutTree, removal, replacement, type Style, styleOf } from './write.ts';

/** What mending needs to know besides the finding. */
export interface MendContext {
  readonly views: Views;
  readonly textOf: (path: string) => string | undefined;
}

/** Edits of one file that should mend a finding, before anybody tried them. */
export interface InfraProposal {
  readonly path: string;
  readonly edits: readonly PlainEdit[];
  readonly says: string;
  readonly isDisruptive: boolean;
}

interface FileEdit extends PlainEdit {
  readonly path: string;
}

/** A value that is not written yet: keys from a map on, by which it would be. */
interface Missing {
  readonly into: MapValue;
  readonly names: readonly string[];
  readonly value: Scalar;
}

type Change = FileEdit | Missing;

/** Where a value goes: what is left of the path, and how the format names it. */
interface Writing {
  readonly steps: readonly string[];
  readonly value: Scalar | undefined;
  readonly path: string;
  /** The item that the finding is about, where it is about one of a list. */
  readonly item: string | undefined;
  readonly resource: Resource;
  readonly rule: InfraRule;
  readonly context: MendContext;
}

/**
 * Edits by which the values that a rule names are what it wants; undefined where one of them cannot be written: it is made
 * by an expression, the format's name for it is not proved by a sample, or there is nothing to put it into.
 */
export function mendOf({ hits, blame }: Told, context: MendContext): InfraProposal | undefined {
  const [hit] = hits;
  const mend = hit?.rule.mend;
  if (hit === undefined || mend === undefined) return undefined;
  const { resource, rule } = hit;
  const changes: Change[] = [];
  for (const [path, value] of Object.entries(mend.set)) {
    const made = changesFor(path, value, { resource, rule, context, item: blame.item });
    if (made === undefined) return undefined;
    changes.push(...made);
  }
  const put = insertionsOf(changes, { resource, rule, context });
  if (put === undefined) return undefined;
  const edits = [...changes.flatMap((each) => ('into' in each ? [] : each)), ...put];
  const [first] = edits;
  if (first === undefined || edits.some(({ path }) => path !== first.path)) return undefined;
  return {
    path: first.path,
    edits: distinct(edits),
    says: sentence(mend.set),
    isDisruptive: mend.isDisruptive === true,
  };
}

function sentence(set: Readonly<Record<string, Scalar | undefined>>): string {
  const parts = Object.entries(set).map(([path, value]) =>
    value === undefined ? `takes \`${path}\` away` : `sets \`${path}\` to ${value}`,
  );
  const text = parts.join(', ');
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

function distinct(edits: readonly FileEdit[]): readonly PlainEdit[] {
  const found = new Map(
    edits.map(({ start, end, text }) => [`${start} ${end} ${text}`, { start, end, text }]),
  );
  return [...found.values()];
}

type Given = Pick<Writing, 'resource' | 'rule' | 'context' | 'item'>;

/** By the format's own name where a table tells it, else by the name that all formats share. */
function changesFor(path: string, value: Scalar | undefined, given: Given): readonly Change[] | undefined {
  const { resource, context } = given;
  const reads = kindEntry(resource.type)?.reads?.[resource.format]?.[path];
  const [reading] = reads === undefined ? [] : Array.isArray(reads) ? reads : [reads];
  if (reading === undefined || (typeof reading === 'object' && !('at' in reading))) {
    const writing = { ...given, steps: path.split('.'), value, path: '' };
    return within(context.views.of(resource), writing);
  }
  const { at, means } = typeof reading === 'string' ? { at: reading, means: undefined } : reading;
  const meant = means && Object.entries(means).find(([, each]) => each === value)?.[0];
  const own = meant === undefined ? value : meant === 'true' ? true : meant === 'false' ? false : meant;
  return within(resource.attributes, { ...given, steps: at.split('.'), value: own, path: '' });
}

function within(map: MapValue, writing: Writing): readonly Change[] | undefined {
  const [step = '', ...rest] = writing.steps;
  const entry = map.entries.get(step);
  if (entry === undefined) return writing.value === undefined ? [] : inserted(map, writing);
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
function written(
  map: MapValue,
  { value, place }: Entry,
  { value: wanted, context, resource }: Writing,
): readonly Change[] | undefined {
  if (resource.outline !== undefined && (wanted === undefined || !isInput(value))) return undefined;
  if (wanted === undefined) {
    const text = context.textOf(place.path);
    const cut =
      text === undefined || map.entries.size < 2 ? undefined : removal(text, place, styleOf(place.path));
    return cut === undefined ? undefined : [{ ...cut, path: place.path }];
  }
  if (isUnknown(value) || value.kind === 'list' || value.kind === 'map') return undefined;
  if (isSame(value, wanted)) return [];
  const text = context.textOf(value.place.path);
  const put = text && replacement(text, value.place, wanted, styleOf(value.place.path));
  return put ? [{ ...put, path: value.place.path }] : undefined;
}

/** Whether it is what a call gives, as it stands there. */
function isInput({ via = [], origin }: InfraValue): boolean {
  return via.length > 0 && (origin === 'variable' || origin === 'explicit');
}

function isSame(value: InfraValue, wanted: Scalar): boolean {
  if (value.kind === 'text') return value.text === String(wanted);
  if (value.kind === 'number') return value.number === wanted;
  return value.kind === 'truth' && value.truth === wanted;
}

function inserted(map: MapValue, { steps, value, resource }: Writing): readonly Change[] | undefined {
  const style = styleOf(map.place.path);
  // Of a module that is not here nobody can write but its inputs.
  if (value === undefined || style === undefined || resource.outline !== undefined) return undefined;
  return [{ into: map, names: steps.map((step) => nameIn(style, resource, step)), value }];
}

/** One edit for all that is put into the same map; undefined when one of them cannot be made. */
function insertionsOf(
  changes: readonly Change[],
  { resource, rule, context }: Omit<Given, 'item'>,
): readonly FileEdit[] | undefined {
  const missing = changes.flatMap((each) => ('into' in each ? [each] : []));
  const sample = sampleOf(rule, resource);
  const isProved = (name: string) => new RegExp(`\\b${name}\\b`).test(sample);
  if (!missing.every(({ names }) => names.every(isProved))) return undefined;
  const isBlock = (name: string) => new RegExp(`\\b${name}\\s*\\{`).test(sample);
  const edits: FileEdit[] = [];
  const groups = Map.groupBy(missing, ({ into: { place } }) => `${place.path} ${place.start} ${place.end}`);
  for (const [first, ...more] of groups.values()) {
    if (first === undefined) continue;
    const { path } = first.into.place;
    const text = context.textOf(path);
    const style = styleOf(path);
    if (text === undefined || style === undefined) return undefined;
    const put = insertion(text, first.into, { tree: treeOf([first, ...more]), style, isBlock });
    if (put === undefined) return undefined;
    edits.push({ ...put, path });
  }
  return edits;
}

function treeOf(missing: readonly Pick<Missing, 'names' | 'value'>[]): PutTree {
  const tree = new Map<string, Scalar | PutTree>();
  const byName = Map.groupBy(missing, ({ names }) => names[0] ?? '');
  for (const [name, some] of byName) {
    const inner = some.map(({ names, value }) => ({ names: names.slice(1), value }));
    const [only] = inner;
    if (only === undefined) continue;
    tree.set(name, only.names.length === 0 ? only.value : treeOf(inner));
  }
  return tree;
}

/** Names of humps are made of words, which a sample has to prove: `kms_key_id` may be `KMSKeyId`. */
function nameIn(style: Style, { format }: Resource, step: string): string {
  if (style === 'hcl' || !['cloudformation', 'serverless'].includes(format) || /[A-Z]/.test(step))
    return step;
  return step.replace(/(?:^|_)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** What the rule calls right in the same format. */
function sampleOf({ samples }: InfraRule, { format }: Resource): string {
  const good = samples.good[format === 'terraform-plan' ? 'terraform' : format];
  return [good ?? []]
    .flat()
    .map((each) => (typeof each === 'string' ? each : Object.values(each).join('\n')))
    .join('\n');
}
