import { textFrom, wordOf } from '../cloudformation/texts.ts';
import { textOf, unknownOf, usedAt } from '../make.ts';
import { type Entry, type InfraValue, isUnknown, type Place, valueAt } from '../value.ts';

/** Variables by name, the nearest first. */
export interface Scope {
  readonly variables: ReadonlyMap<string, InfraValue>;
  readonly open: readonly string[];
  readonly budget: { left: number };
}

/** A value with its templates filled in as far as variables are known; what is more than a name is unknown. */
export function filled(value: InfraValue, scope: Scope): InfraValue {
  if (scope.budget.left-- < 0)
    return unknownOf('budget', 'There is too much to fill in.', { origin: 'computed', place: value.place });
  if (value.kind === 'text') return textWith(value, scope);
  if (value.kind === 'list') return { ...value, items: value.items.map((item) => filled(item, scope)) };
  if (value.kind !== 'map') return value;
  const entries = new Map<string, Entry>();
  for (const [key, entry] of value.entries) entries.set(key, { ...entry, value: filled(entry.value, scope) });
  return { ...value, entries };
}

function textWith(value: Extract<InfraValue, { kind: 'text' }>, scope: Scope): InfraValue {
  const { text, place } = value;
  if (text.includes('{%')) return unsure(place, 'A template decides it.');
  if (!text.includes('{{')) return value;
  const pieces = text.split(/(\{\{[^{}]*\}\})/).filter((piece) => piece !== '');
  const values = pieces.map((piece): InfraValue => {
    if (!piece.startsWith('{{')) return textOf(piece, { origin: 'explicit', place });
    return named(piece.slice(2, -2).trim(), place, scope);
  });
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : textFrom(values, place, value.textLine);
}

function named(expression: string, place: Place, scope: Scope): InfraValue {
  // A filter that only says what kind of value it is.
  const plain = expression.replace(/\s*\|\s*(?:bool|int|string|trim)\s*$/, '');
  const steps = /^[A-Za-z_]\w*(?:\.\w+|\[['"]\w+['"]\])*$/.test(plain)
    ? plain.split(/[.[\]'"]+/).filter(Boolean)
    : [];
  const [name = '', ...rest] = steps;
  const written = scope.variables.get(name);
  if (written === undefined || scope.open.includes(name))
    return unsure(place, 'It is known once the playbook runs.');
  let found: InfraValue | undefined = filled(written, { ...scope, open: [...scope.open, name] });
  for (const step of rest) found = found === undefined || isUnknown(found) ? found : valueAt(found, step);
  if (found === undefined) return unsure(place, 'There is nothing under that name.');
  return /bool\s*$/.test(expression) ? asTruth(usedAt(found, place)) : usedAt(found, place);
}

function asTruth(value: InfraValue): InfraValue {
  const word = wordOf(value)?.toLowerCase();
  if (word === undefined || !/^(?:true|false|yes|no|on|off|1|0)$/.test(word)) return value;
  return { kind: 'truth', truth: /^(?:true|yes|on|1)$/.test(word), origin: value.origin, place: value.place };
}

function unsure(place: Place, detail: string): InfraValue {
  return unknownOf('variable', detail, { origin: 'variable', place });
}
