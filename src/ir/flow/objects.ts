import { originId, parameterSite, pathWith, wholePath } from './access-path.ts';
import { type Frame, setThing, thingAt } from './frame.ts';
import { emptyThing, type Thing, withField, withUnknownField } from './heap.ts';
import { join, joinTaints } from './join.ts';
import { allKinds } from './taint-kind.ts';
import { nothing, type Ref, reference, tainted, unknown, type Value } from './value.ts';

/** Writes into every object that the value may be: over what was there when it is one and the key is known. */
export function writeInto(frame: Frame, object: Value, key: Value, value: Value): void {
  const sites = object.refs.flatMap((ref) =>
    ref.kind === 'object' ? [ref.site] : ref.kind === 'parameter' ? [parameterSite(ref.index, ref.path)] : [],
  );
  const keys = key.refs.length === 0 && key.constants?.length === 1 ? [String(key.constants[0])] : undefined;
  for (const site of sites) {
    const before = thingAt(frame, site) ?? emptyThing;
    const after =
      keys === undefined
        ? withoutLength(withUnknownField(before, value, key !== unknown && key.taints.length === 0))
        : withField(sites.length > 1 ? { ...before, many: true } : before, keys[0] as string, value);
    setThing(frame, site, sites.length > 1 && !before.many ? withoutMany(after) : after);
  }
  for (const ref of object.refs) frame.analysis.wroteField(ref, keys?.[0], value, frame);
}

/** Something was put at a place that is not known: perhaps behind the end. */
function withoutLength({ length: _, ...thing }: Thing): Thing {
  return thing;
}

function withoutMany({ many: _, ...thing }: Thing): Thing {
  return thing;
}

/** A new object at a place; in a loop the place stands for several. */
export function newThing(
  frame: Frame,
  at: { readonly start: number; readonly end: number },
  thing: Thing,
  tag = '',
): Value {
  const site = `${frame.module}:${at.start}-${at.end}${tag}`;
  const before = frame.state.heap.get(site);
  setThing(frame, site, before === undefined ? thing : mergedWith(before, thing));
  return reference({ kind: 'object', site });
}

/** Made again at the same place: what is there is either of both. */
function mergedWith(before: Thing, thing: Thing): Thing {
  const fields = new Map(before.fields);
  for (const [key, value] of thing.fields) fields.set(key, join(fields.get(key) ?? nothing, value));
  const { length: _, ownKeys: __, ...rest } = thing;
  return {
    ...rest,
    fields,
    rest: join(before.rest, thing.rest),
    many: true,
    ...(before.length !== undefined && before.length === thing.length ? { length: before.length } : {}),
  };
}

/** The keys that an object may have, tainted where somebody else named them. */
export function keysOf(frame: Frame, object: Value): Value {
  let keys: Value = nothing;
  for (const ref of object.refs) {
    const thing = ref.kind === 'object' ? thingAt(frame, ref.site) : undefined;
    if (ref.kind === 'parameter' && isNamed(frame, ref)) keys = join(keys, keysGiven(ref.index));
    else if (thing === undefined) keys = join(keys, unknown);
    else {
      keys = join(keys, { taints: [], constants: [...thing.fields.keys()].slice(0, 13), refs: [] });
      if (thing.rest !== nothing) keys = join(keys, thing.ownKeys ? unknown : tainted(thing.rest.taints));
    }
  }
  const [only] = object.refs;
  if (object.refs.length === 1 && only?.kind === 'parameter' && isNamed(frame, only)) return keys;
  const own = object.taints;
  if (object.refs.length === 0) return tainted(own);
  return own.length === 0 ? keys : { ...join(keys, unknown), taints: joinTaints(keys.taints, own) };
}

/** Names under which a caller gives what is declared nowhere: `**filters`. */
export function isNamed({ fn }: Frame, ref: Ref): boolean {
  return ref.kind === 'parameter' && ref.path.length === 0 && fn.parameters[ref.index]?.kind === 'map-rest';
}

/** A caller writes them down, unless it unpacks a map of somebody. */
function keysGiven(index: number): Value {
  const path = pathWith(wholePath, '#keys');
  return {
    ...unknown,
    taints: [
      {
        origin: { kind: 'parameter', id: originId(index, path), index, path },
        mask: allKinds,
        steps: undefined,
      },
    ],
  };
}
