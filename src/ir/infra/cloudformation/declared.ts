import type { Entry, MapValue } from '../value.ts';
import { withNames } from './evaluate.ts';
import { turnsOf } from './loops.ts';
import { type DeclaredResource, gapAt, limits, type Scope, type Stack, scopeOf } from './stack.ts';

/** Resources of a stack by their logical ids, those of loops once for each turn. */
export function declaredIn(stack: Stack): ReadonlyMap<string, DeclaredResource> {
  const { memory, template } = stack;
  if (memory.declared !== undefined) return memory.declared;
  const found = new Map<string, DeclaredResource>();
  // While loops ask what is declared, the rest is.
  memory.declared = found;
  const isLoop = ([key]: readonly [string, Entry]) => key.startsWith('Fn::');
  const all = [...template.resources];
  const scope = scopeOf(stack);
  for (const [name, entry] of all.filter((each) => !isLoop(each))) add(name, entry, scope, 'one', found);
  for (const [key, entry] of all.filter(isLoop)) expand(key, entry, scope, 'of-many', found);
  return found;
}

function add(
  name: string,
  { value, place, written }: Entry,
  { names, stack }: Scope,
  number: DeclaredResource['number'],
  into: Map<string, DeclaredResource>,
): void {
  if (value.kind !== 'map') {
    const detail = `Line ${place.line}: the resource ${name} has nothing that could be checked.`;
    gapAt(stack.program, stack.template.path, 'syntax', detail);
    return;
  }
  into.set(withNames(name, names).replace(/[$&]\{\w+\}/g, '*'), {
    value,
    place,
    names,
    number,
    ...(written === undefined ? {} : { written }),
  });
}

function expand(
  key: string,
  entry: Entry,
  scope: Scope,
  number: DeclaredResource['number'],
  into: Map<string, DeclaredResource>,
): void {
  const { program, template } = scope.stack;
  if (!key.startsWith('Fn::ForEach::')) {
    const detail = `Line ${entry.place.line}: resources that ${key} brings are not here and were not checked.`;
    gapAt(program, template.path, 'not-checked-out', detail);
    return;
  }
  const { each, isOpen } = turnsOf(entry.value, scope);
  const own = isOpen ? 'unknown' : number;
  for (const { names, body } of each) {
    // The rest is told of where resources are counted.
    if (into.size > limits.resources) return;
    const within: Scope = { ...scope, names };
    for (const [inner, innerEntry] of body.entries)
      if (inner.startsWith('Fn::')) expand(inner, innerEntry, within, own, into);
      else add(inner, innerEntry, within, own, into);
  }
}

/** An empty map in the place of what is not written. */
export function nothingAt(place: MapValue['place']): MapValue {
  return { kind: 'map', entries: new Map(), origin: 'explicit', place };
}
