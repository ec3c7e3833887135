import type { Action } from '#model/action';
import { compareText } from '#model/location';

/** What cannot wait, then by worth for the size (which is what puts quick wins first), by the day it is due, by name: a total order. */
export function compareActions(a: Action, b: Action): number {
  return (
    Number(b.isUrgent === true) - Number(a.isUrgent === true) ||
    b.value - a.value ||
    (a.due?.days ?? 1e9) - (b.due?.days ?? 1e9) ||
    compareText(a.id, b.id) ||
    compareText(firstPlace(a), firstPlace(b)) ||
    compareText(keysOf(a), keysOf(b))
  );
}

function firstPlace({ places: [first] }: Action): string {
  return first === undefined ? '' : `${first.path}:${String(first.line).padStart(8, '0')}`;
}

function keysOf({ findings }: Action): string {
  return findings.map(({ key, path, line }) => `${key}\0${path}\0${line}`).join('\n');
}
