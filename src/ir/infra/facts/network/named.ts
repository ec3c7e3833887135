import type { OpenGraph } from '../../graph.ts';
import type { Resource } from '../../resource.ts';
import { type InfraValue, isUnknown, type MapValue, type Place } from '../../value.ts';

/** Resources that attributes name. */
export interface Named {
  readonly resources: readonly Resource[];
  /** Whether those are all, for sure: false where a text or something unknown stands for others. */
  readonly isWhole: boolean;
  readonly isWritten: boolean;
  readonly place?: Place;
}

/** A value at a path of a view; of lists on the way and at its end each item. */
export function valuesAt(value: InfraValue | undefined, path: string): readonly InfraValue[] {
  const found: InfraValue[] = [];
  walk(value, path.split('.'), found);
  return found;
}

function walk(value: InfraValue | undefined, steps: readonly string[], found: InfraValue[]): void {
  if (value === undefined || value.kind === 'null') return;
  if (value.kind === 'list') {
    for (const item of value.items) walk(item, steps, found);
    if (value.isOpen)
      found.push({ ...value, kind: 'unknown', why: 'computed', detail: 'There may be more.' });
    return;
  }
  const [step, ...rest] = steps;
  if (step === undefined || isUnknown(value)) found.push(value);
  else if (value.kind === 'map') walk(value.entries.get(step)?.value, rest, found);
}

/** Resources that stand at paths of a view, of those that are wanted. */
export function namedAt(
  view: MapValue,
  paths: readonly string[],
  graph: OpenGraph,
  isWanted: (resource: Resource) => boolean,
): Named {
  const values = paths.flatMap((path) => valuesAt(view, path));
  const found = new Set<Resource>();
  let isWhole = true;
  for (const value of values) {
    const named = idsOf(value).flatMap((id) => graph.resource(id) ?? []);
    const wanted = named.filter((each) => !each.isLookup && isWanted(each));
    for (const each of wanted) found.add(each);
    if (wanted.length === 0) isWhole = false;
  }
  const place = values[0]?.place;
  return {
    resources: [...found],
    isWhole,
    isWritten: values.length > 0,
    ...(place === undefined ? {} : { place }),
  };
}

/** What a value is, or was taken from where it is known. What nobody knows names nobody. */
function idsOf(value: InfraValue): readonly string[] {
  if (value.kind === 'reference') return [value.to];
  if (value.kind === 'map') return value.of === undefined ? [] : [value.of];
  return value.kind === 'text' ? (value.refers ?? []).map(({ to }) => to) : [];
}

/** The word of a value that is known; undefined for others. */
export function wordOf(value: InfraValue | undefined): string | undefined {
  if (value?.kind === 'text') return value.text;
  if (value?.kind === 'number') return String(value.number);
  return value?.kind === 'truth' ? String(value.truth) : undefined;
}
