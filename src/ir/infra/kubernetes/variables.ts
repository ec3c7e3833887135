import { type Entry, type InfraValue, unknownLike } from '../value.ts';

/** What a tool fills in before the manifest is applied: `${IMAGE}`, `${TAG:-1}`, `{{ .Values.tag }}`, `__TAG__`. */
const variable = /\$\{[A-Za-z_][\w.-]*(?::?[-=?+][^}]*)?\}|\{\{[^{}]*\}\}|^__[A-Z][A-Z_]*__$/;

/** Below these keys texts are programs and data of containers, where the same signs mean something else. */
const ownTexts: ReadonlySet<string> = new Set([
  'data',
  'stringData',
  'binaryData',
  'command',
  'args',
  'annotations',
]);

/** A manifest with what a tool fills in unknown. */
export function withVariables(value: InfraValue): InfraValue {
  switch (value.kind) {
    case 'text':
      return value.text.length < 400 && variable.test(value.text) && !value.text.includes('\n')
        ? unknownLike(value, 'variable', 'It is filled in before the manifest is applied.')
        : value;
    case 'list': {
      const items = value.items.map(withVariables);
      return items.every((item, i) => item === value.items[i]) ? value : { ...value, items };
    }
    case 'map':
      return ownKeys(value);
    default:
      return value;
  }
}

function ownKeys(map: InfraValue & { readonly kind: 'map' }): InfraValue {
  let changed: Map<string, Entry> | undefined;
  let isOpen = map.isOpen;
  for (const [key, entry] of map.entries) {
    if (variable.test(key)) isOpen = true;
    if (ownTexts.has(key)) continue;
    const value = withVariables(entry.value);
    if (value === entry.value) continue;
    changed ??= new Map(map.entries);
    changed.set(key, { ...entry, value });
  }
  if (changed === undefined && isOpen === map.isOpen) return map;
  return { ...map, entries: changed ?? map.entries, ...(isOpen ? { isOpen } : {}) };
}
