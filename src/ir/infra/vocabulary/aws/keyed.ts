import { type Entry, type InfraValue, itemsOf, type MapValue, valueAt } from '../../value.ts';

/** Settings by the key that they have in a list of keys and values: the path in a view. */
export type Keyed = Readonly<Record<string, string>>;

/** The view with settings of a list of keys and values (`load_balancer_attributes`) under their own names. */
export function withKeyed(view: MapValue, at: string, names: Keyed): MapValue {
  const list = view.entries.get(at)?.value;
  if (list === undefined) return view;
  const entries = new Map(view.entries);
  for (const item of itemsOf(list)) {
    const key = valueAt(item, 'key') ?? valueAt(item, 'name');
    const entry = item.kind === 'map' ? item.entries.get('value') : undefined;
    const path = key?.kind === 'text' && Object.hasOwn(names, key.text) ? names[key.text] : undefined;
    if (path !== undefined && entry !== undefined && key?.kind === 'text')
      put(entries, path.split('.'), { ...entry, written: `${key.text}` });
  }
  // What of the list is not known may be any of the settings.
  const open: InfraValue | undefined =
    list.kind === 'unknown' || list.kind === 'reference' || (list.kind === 'list' && list.isOpen)
      ? {
          kind: 'unknown',
          why: 'computed',
          detail: 'There may be more settings.',
          origin: 'computed',
          place: list.place,
        }
      : undefined;
  if (open !== undefined)
    for (const path of Object.values(names)) {
      const [first = ''] = path.split('.');
      if (!entries.has(first)) entries.set(first, { value: open, place: list.place });
    }
  return { ...view, entries };
}

function put(entries: Map<string, Entry>, [step = '', ...rest]: readonly string[], entry: Entry): void {
  if (rest.length === 0) {
    entries.set(step, entry);
    return;
  }
  const before = entries.get(step)?.value;
  const inner = new Map(before?.kind === 'map' ? before.entries : []);
  put(inner, rest, entry);
  const { place, value } = entry;
  entries.set(step, { value: { kind: 'map', entries: inner, origin: value.origin, place }, place });
}
