import { type Entry, type InfraValue, type MapValue, valueAt } from '../../value.ts';
import { evaluate, type Scope } from '../stack.ts';

/** What a template says of all of its resources of a type, and what the resource says itself, as one. */
export function withGlobals(type: string, attributes: MapValue, scope: Scope): MapValue {
  const section = /^AWS::Serverless::(\w+)$/.exec(type)?.[1];
  const written = section === undefined ? undefined : valueAt(scope.stack.template.value, 'Globals', section);
  const globals = written === undefined ? undefined : evaluate(written, scope);
  return globals?.kind === 'map' ? merged(globals, attributes) : attributes;
}

/** Maps are joined, lists put behind each other; anything else the resource says itself. */
function merged(globals: MapValue, own: MapValue): MapValue {
  const entries = new Map<string, Entry>(own.entries);
  for (const [key, entry] of globals.entries) {
    const given = own.entries.get(key);
    entries.set(key, given === undefined ? entry : { ...given, value: joined(entry.value, given.value) });
  }
  const isOpen = own.isOpen || globals.isOpen;
  return { ...own, entries, ...(isOpen ? { isOpen } : {}) };
}

function joined(general: InfraValue, own: InfraValue): InfraValue {
  if (general.kind === 'map' && own.kind === 'map') return merged(general, own);
  if (general.kind !== 'list' || own.kind !== 'list') return own;
  const isOpen = general.isOpen || own.isOpen;
  return { ...own, items: [...general.items, ...own.items], ...(isOpen ? { isOpen } : {}) };
}
