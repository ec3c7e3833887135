import { type Frame, thingAt } from './frame.ts';
import { anyField } from './heap.ts';
import { join, joinTaints } from './join.ts';
import { fieldOf, ownTaints, readField } from './read.ts';
import { maskOf } from './taint-kind.ts';
import { nothing, type Origin, type Place, unknown, type Value } from './value.ts';

/** What a key or index gives; without a known key, whatever is there. */
export function readIndex(frame: Frame, object: Value, index: Value, place: Place): Value {
  const keys = index.constants;
  if (keys !== undefined && keys.length > 0 && index.refs.length === 0) {
    let found: Value = nothing;
    for (const key of keys) found = join(found, readKey(frame, object, key, place));
    return found;
  }
  return drawnBy(index, readAny(frame, object, place));
}

const predictable = maskOf(['predictable']);

/** `letters[rand.Intn(36)]`: who can guess the number can guess the letter. */
function drawnBy({ taints }: Value, value: Value): Value {
  const drawn = taints.filter(({ mask, origin }) => (mask & predictable) !== 0 && isRandom(origin));
  return drawn.length === 0 ? value : { ...value, taints: joinTaints(value.taints, drawn) };
}

function isRandom(origin: Origin): boolean {
  return origin.kind === 'source' && origin.source === 'weak-random';
}

function readKey(frame: Frame, object: Value, key: unknown, place: Place): Value {
  // What the program itself was started as.
  if (key === 0 && object.refs.some((ref) => ref.kind === 'external' && ref.path === 'os.Args'))
    return unknown;
  if (typeof key === 'number' && key < 0) {
    let found: Value = nothing;
    for (const ref of object.refs) {
      const thing = ref.kind === 'object' ? thingAt(frame, ref.site) : undefined;
      const name = thing?.length === undefined ? undefined : String(thing.length + key);
      found = join(
        found,
        name === undefined ? readAny(frame, object, place) : readField(frame, object, name, place),
      );
    }
    return object.refs.length === 0 ? readAny(frame, object, place) : found;
  }
  const texts = object.constants;
  if (texts !== undefined && object.refs.length === 0 && typeof key === 'number') {
    const letters = texts.map((text) => (typeof text === 'string' ? text[key] : undefined));
    return { taints: object.taints, constants: letters, refs: [] };
  }
  return readField(frame, object, String(key), place);
}

/** Any element or field of what a value may be. */
export function readAny(frame: Frame, object: Value, place: Place): Value {
  let found: Value = nothing;
  for (const ref of object.refs) {
    if (ref.kind === 'object') {
      const thing = thingAt(frame, ref.site);
      found = join(found, thing === undefined ? unknown : anyField(thing));
    } else found = join(found, fieldOf(frame, ref, object, '*', place));
  }
  const own = ownTaints(object);
  if (object.refs.length === 0) found = join(found, unknown);
  return own.length === 0 ? found : { ...join(found, unknown), taints: joinTaints(found.taints, own) };
}
