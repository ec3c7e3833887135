import { type InfraValue, isUnknown, type MapValue, missing, type Place } from '#ir/infra/value';
import type { Subject } from './condition.ts';

/** What stands at a path: a value, or the place in which it is missing. */
export interface Found {
  readonly value?: InfraValue;
  readonly place: Place;
  readonly path: string;
  readonly written: string;
}

/**
 * What stands at a path of a view. Of each list on the way every item is looked into, and of a list at the end each item
 * is told by itself unless it is wanted whole. An empty list is as good as none.
 */
export function lookUp(
  { view, place, path }: Pick<Subject, 'view' | 'place' | 'path'>,
  steps: readonly string[],
  isWhole = false,
): readonly Found[] {
  const found: Found[] = [];
  walk({ value: view, place, path, written: '' }, steps, isWhole, found);
  return found;
}

function walk(at: Found, steps: readonly string[], isWhole: boolean, found: Found[]): void {
  const value = at.value?.data ?? at.value;
  if (value === undefined) return;
  if (value.kind === 'list' && (steps.length > 0 || !isWhole))
    return walkItems(value, at, steps, isWhole, found);
  const [step, ...rest] = steps;
  if (step === undefined) {
    found.push(at);
    return;
  }
  if (isUnknown(value)) {
    found.push({ ...at, value });
    return;
  }
  if (value.kind === 'map') walkInto(value, at, step, rest, isWhole, found);
  // A value that has no parts: nothing is written there.
  else found.push(missingAt(at, step));
}

function walkItems(
  list: Extract<InfraValue, { kind: 'list' }>,
  at: Found,
  steps: readonly string[],
  isWhole: boolean,
  found: Found[],
): void {
  for (const [i, item] of list.items.entries()) {
    const place = isWithin(item.place, at.place) || list.isBlocks ? item.place : at.place;
    walk({ ...at, value: item, place, path: `${at.path}[${i}]` }, steps, isWhole, found);
  }
  const more = missing(list);
  // What stands for items that nobody counts is looked at like one of them.
  if (list.rest !== undefined && more !== undefined) {
    const place = isWithin(more.place, at.place) || list.isBlocks ? more.place : at.place;
    walk({ ...at, value: more, place, path: `${at.path}[]` }, steps, isWhole, found);
  } else if (more !== undefined) found.push({ ...at, value: more });
  else if (list.items.length === 0) {
    const { value: _none, ...nothing } = at;
    found.push(steps[0] === undefined ? nothing : missingAt(at, steps[0]));
  }
}

function walkInto(
  map: MapValue,
  at: Found,
  step: string,
  rest: readonly string[],
  isWhole: boolean,
  found: Found[],
): void {
  const entry = map.entries.get(step);
  const path = at.path === '' ? step : `${at.path}.${step}`;
  if (entry !== undefined && entry.value.kind !== 'null') {
    const written = joined(at.written, entry.written ?? step);
    walk({ value: entry.value, place: entry.place, path, written }, rest, isWhole, found);
    return;
  }
  const perhaps = map.of === undefined ? missing(map) : undefined;
  if (perhaps === undefined) found.push(missingAt(at, [step, ...rest].join('.')));
  else found.push({ value: perhaps, place: at.place, path, written: joined(at.written, step) });
}

function missingAt(at: Found, step: string): Found {
  const path = at.path === '' ? step : `${at.path}.${step}`;
  return { place: at.place, path, written: joined(at.written, step) };
}

/** What a view put elsewhere says by itself where the format has it; what only the view has says nothing. */
function joined(before: string, step: string): string {
  if (step === '') return before;
  if (before === '' || isWhole(step, before)) return step;
  return `${before}.${step}`;
}

function isWhole(step: string, before: string): boolean {
  return step.includes('.') && step.split('.')[0] === before.split('.')[0];
}

/** Whether a place is part of another. */
export function isWithin(inner: Place, outer: Place): boolean {
  return inner.path === outer.path && inner.line >= outer.line && inner.endLine <= outer.endLine;
}
