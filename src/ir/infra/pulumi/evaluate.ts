import { textFrom } from '../cloudformation/texts.ts';
import { listOf, madeOf, textOf, unknownOf, usedAt } from '../make.ts';
import {
  type Entry,
  type InfraValue,
  isUnknown,
  itemsOf,
  type MapValue,
  type Place,
  valueAt,
} from '../value.ts';
import { snake } from '../vocabulary/names.ts';

/** What names stand for in a program. */
export interface Scope {
  /** Ids of resources by their names in the program. */
  readonly ids: ReadonlyMap<string, string>;
  /** Variables and configuration as they are written. */
  readonly variables: ReadonlyMap<string, InfraValue>;
  readonly open: readonly string[];
  readonly budget: { left: number };
}

/** A value with what it interpolates and the functions in it evaluated. */
export function evaluate(value: InfraValue, scope: Scope): InfraValue {
  if (scope.budget.left-- < 0)
    return unknownOf('budget', 'There is too much to evaluate.', { origin: 'computed', place: value.place });
  if (value.kind === 'text') return textWith(value, scope);
  if (value.kind === 'list') return { ...value, items: value.items.map((item) => evaluate(item, scope)) };
  if (value.kind !== 'map') return value;
  const [name] = value.entries.keys();
  if (value.entries.size === 1 && name?.startsWith('fn::')) return functionOf(name, value, scope);
  const entries = new Map<string, Entry>();
  for (const [key, entry] of value.entries)
    entries.set(key, { ...entry, value: evaluate(entry.value, scope) });
  return { ...value, entries };
}

/** `${a.b}` in a text; `$${` is a plain `${`. */
function textWith(value: Extract<InfraValue, { kind: 'text' }>, scope: Scope): InfraValue {
  const { text, place } = value;
  if (!text.includes('${')) return value;
  const pieces = text.split(/(\$?\$\{[^}]*\})/).filter((piece) => piece !== '');
  const values = pieces.map((piece): InfraValue => {
    if (piece.startsWith('$${')) return textOf(piece.slice(1), { origin: 'explicit', place });
    if (!piece.startsWith('${')) return textOf(piece, { origin: 'explicit', place });
    return named(piece.slice(2, -1).trim(), place, scope);
  });
  const [only] = values;
  return values.length === 1 && only !== undefined ? only : textFrom(values, place, value.textLine);
}

function named(path: string, place: Place, scope: Scope): InfraValue {
  const [name = '', ...rest] = path.split(/[.[\]]+/).filter((step) => step !== '');
  const to = scope.ids.get(name);
  if (to !== undefined)
    return { kind: 'reference', to, path: rest.map(snake).join('.'), origin: 'explicit', place };
  const written = scope.variables.get(name);
  if (written === undefined || scope.open.includes(name))
    return unknownOf('computed', 'It is known once the program runs.', { origin: 'computed', place });
  let found: InfraValue | undefined = evaluate(written, { ...scope, open: [...scope.open, name] });
  for (const step of rest)
    found =
      found === undefined || isUnknown(found)
        ? found
        : valueAt(found, /^\d+$/.test(step) ? Number(step) : step.replace(/^["']|["']$/g, ''));
  return found === undefined
    ? unknownOf('failed', 'There is nothing under that name.', { origin: 'computed', place })
    : usedAt(found, place);
}

function functionOf(name: string, call: MapValue, scope: Scope): InfraValue {
  const { place } = call;
  const written = call.entries.get(name)?.value;
  const value = written === undefined ? undefined : evaluate(written, scope);
  if (value !== undefined && name === 'fn::secret') return { ...value, isSensitive: true };
  if (value !== undefined && name === 'fn::toJSON') {
    const made = madeOf(place, [value]);
    return { ...unknownOf('function', 'It is made of values.', made), data: value };
  }
  if (name === 'fn::join') {
    const by = valueAt(value ?? call, 0);
    const items = itemsOf(valueAt(value ?? call, 1));
    if (by?.kind === 'text')
      return textFrom(
        items.flatMap((item, i) => (i === 0 ? [item] : [by, item])),
        place,
        undefined,
      );
  }
  if (name === 'fn::split') {
    const [by, text] = [valueAt(value ?? call, 0), valueAt(value ?? call, 1)];
    if (by?.kind === 'text' && text?.kind === 'text' && by.text !== '')
      return listOf(
        text.text.split(by.text).map((each) => textOf(each, text)),
        madeOf(place, [text]),
      );
  }
  return unknownOf(
    'function',
    `${name} is not evaluated.`,
    madeOf(place, value === undefined ? [] : [value]),
  );
}
