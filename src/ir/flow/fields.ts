import type { Instruction, Slot } from '../code/instruction.ts';
import { under } from './collections.ts';
import { readIndex } from './elements.ts';
import { aboutOf, type Frame, forgetRefined, placeOf, read, thingAt } from './frame.ts';
import { isOwnMap } from './guards.ts';
import { joinTaints } from './join.ts';
import { checkKeys } from './keys.ts';
import { writeInto } from './objects.ts';
import { picked } from './picked.ts';
import { memberOf, readField } from './read.ts';
import { refine, refined } from './refine.ts';
import { variableId } from './same-value.ts';
import { confidential, sensitive, unguessed } from './sensitive.ts';
import { checkAssignment } from './sink.ts';
import { allKinds, maskOf } from './taint-kind.ts';
import {
  cleared,
  constant,
  type Place,
  type Ref,
  reference,
  type Taint,
  tainted,
  unknown,
  type Value,
  type Variable,
} from './value.ts';
import { withStep } from './way.ts';

/** The value of `object.name`, from the program or a model. */
export function readNamed(frame: Frame, object: Slot, name: string, at: Instruction): Value {
  if (name === 'length' && frame.code.language !== 'python')
    return withPart(frame, object, name, lengthOf(frame, read(frame, object)));
  // The fields of a secret object are not secret by that.
  const field = withoutSecrets(readField(frame, read(frame, object), name, placeOf(frame, at)), name);
  const value = sensitive(frame, asStored(field, name), name, placeOf(frame, at));
  return withPart(frame, object, name, value);
}

/** What an error tells of itself is in its fields: the stack is not secret because of what holds it. */
function withoutSecrets(value: Value, name: string): Value {
  return name === 'stack' ? value : cleared(value, confidential);
}

/** Columns that a program fills itself: identifiers, times, amounts. */
const ownColumns =
  /^(?:id|pk|uuid|guid|slug|rowid|.*_(?:id|pk|uuid|at|on|date|time|count|total|price|amount)|created|updated|modified|count|total|price|amount|quantity|version)$/;

/** What a store gives under the name of such a column is no text of somebody. */
function asStored(value: Value, name: string): Value {
  if (
    !value.taints.some(({ origin }) => origin.kind === 'source' && origin.source === 'database') ||
    !ownColumns.test(name)
  )
    return value;
  return {
    ...value,
    taints: value.taints.filter(({ origin }) => origin.kind !== 'source' || origin.source !== 'database'),
  };
}

/** A number, of which an attacker may choose how large it is. */
function lengthOf(frame: Frame, value: Value): Value {
  const lengths = value.refs.map((ref) =>
    ref.kind === 'object' ? thingAt(frame, ref.site)?.length : undefined,
  );
  const [length] = lengths;
  if (length !== undefined && lengths.every((each) => each === length)) return constant(length);
  if (
    value.refs.length === 0 &&
    value.constants?.length &&
    value.constants.every((each) => typeof each === 'string')
  )
    return { taints: [], constants: value.constants.map((each) => String(each).length), refs: [] };
  // What is there is as long as it is: an object of JavaScript may say another length than it has, a text of Go not.
  if (frame.code.language === 'go') return unknown;
  return cleared(tainted(value.taints), allKinds & ~maskOf(['amount']));
}

/** Remembers which variable's part it is, and what a guard said of that part. */
function withPart(frame: Frame, object: Slot, name: string, value: Value): Value {
  const isHost = hostNames.has(name) && !read(frame, object).refs.some(isNoAddress);
  // What a guard says of the host of a parsed address holds for the text that was parsed.
  const about = aboutOf(frame, object).at(isHost ? -1 : 0);
  if (about === undefined || about.variable.path.length >= 4) return value;
  if (about.part !== undefined) return value;
  const variable: Variable = { root: about.variable.root, path: [...about.variable.path, name] };
  const known = refined(frame, variable, value);
  if (known.about !== undefined) return known;
  const part = isHost ? ({ variable: about.variable, part: 'host' } as const) : { variable };
  return { ...known, about: name === 'length' ? { variable: about.variable, part: 'length' } : part };
}

/** `request.query.host` and `request.headers.origin` are values of that name and no parts of an address. */
function isNoAddress(ref: Ref): boolean {
  return ref.kind === 'external' || (ref.kind === 'instance' && ref.type.endsWith('Headers'));
}

/** Properties of parsed addresses, in the languages' libraries. */
const hostNames: ReadonlySet<string> = new Set(['hostname', 'host', 'netloc', 'origin', 'Host']);

/** The value of `object[index]`, exact where the index is a constant. */
export function readIndexed(frame: Frame, at: Extract<Instruction, { op: 'index' }>): Value {
  const index = read(frame, at.index);
  const found = picked(readIndex(frame, read(frame, at.object), index, placeOf(frame, at)), index);
  const key = index.constants?.length === 1 ? index.constants[0] : undefined;
  // There the map refuses any other key; elsewhere it gives nothing.
  if (frame.code.language === 'python' && index.taints.length > 0 && isOwnMap(frame, read(frame, at.object)))
    for (const { variable, part } of aboutOf(frame, at.index))
      if (part === undefined) refine(frame, variable, allKinds);
  const keyed = frame.code.language === 'python' ? [] : keyTaints(index);
  if (keyed.length > 0)
    return {
      ...found,
      keyed: joinTaints(found.keyed ?? [], keyed),
      ...(isText(frame, at.object) ? { single: true } : {}),
    };
  const value =
    typeof key === 'string' ? sensitive(frame, asStored(found, key), key, placeOf(frame, at)) : found;
  if (frame.code.language !== 'python' && isText(frame, at.object) && typeof key !== 'string')
    return { ...value, single: true };
  return typeof key === 'string' || typeof key === 'number'
    ? withPart(frame, at.object, String(key), value)
    : value;
}

/** Who may choose the key, where it may be `__proto__`. */
function keyTaints({ taints, constants, refs }: Value): readonly Taint[] {
  if (constants !== undefined && refs.length === 0) return [];
  return taints.filter(({ mask }) => (mask & maskOf(['prototype'])) !== 0);
}

/** As far as is known it is a text: an index gives one letter. */
function isText(frame: Frame, slot: Slot): boolean {
  const { refs, constants } = read(frame, slot);
  return (
    refs.every(({ kind }) => kind === 'parameter' || kind === 'external') &&
    (constants === undefined || constants.every((each) => typeof each === 'string'))
  );
}

/** Writes a field: into the object, into what its class shares, and against models of assignments. */
export function setField(
  frame: Frame,
  at: Extract<Instruction, { op: 'set-field' | 'set-index' | 'delete-index' }>,
  object: Value,
  key: Value,
  given: Value,
): void {
  const about = aboutOf(frame, at.object).at(0);
  if (about !== undefined && frame.state.refined.size > 0) {
    const { root, path } = about.variable;
    // What is known of its other fields stays so; of all of them where nobody knows which one is meant.
    const written = key.refs.length === 0 && key.constants?.length === 1 ? [String(key.constants[0])] : [];
    forgetRefined(frame.state, variableId({ root, path: [...path, ...written] }));
  }
  if (frame.code.language !== 'python') checkKeys(frame, placeOf(frame, at), object, key);
  checkAssignment(frame, at, object, key, given);
  const [word] = key.constants ?? [];
  const value = typeof word === 'string' ? unguessed(frame, given, word, placeOf(frame, at)) : given;
  const name = key.constants?.length === 1 ? String(key.constants[0]) : undefined;
  const kept = name === undefined ? value : named(frame, value, name, placeOf(frame, at));
  if (name !== undefined && frame.code.language !== 'python' && callSetters(frame, object, name, kept, at))
    return;
  writeInto(frame, object, key, kept);
}

function named(frame: Frame, value: Value, name: string, place: Place): Value {
  const safe = under(frame, value, name);
  return { ...safe, taints: withStep(safe.taints, place, { kind: 'assigned', name }) };
}

/** `box.value = …` where the class says `set value(…)`. @returns whether every object has such a one */
function callSetters(frame: Frame, object: Value, name: string, value: Value, at: Instruction): boolean {
  let all = object.refs.length > 0;
  const place = placeOf(frame, at);
  for (const ref of object.refs) {
    if (ref.kind !== 'object' && ref.kind !== 'class') {
      all = false;
      continue;
    }
    const setter = setterOf(frame, ref, name);
    if (setter === undefined) all = false;
    else {
      const self = reference(ref);
      frame.calling.callFunction(
        frame,
        { ...setter, self: setter.self ?? self },
        {
          args: [{ value: -1, is: value }],
          place,
          receiver: self,
        },
      );
      frame.ended = false;
    }
  }
  return all;
}

function setterOf(
  frame: Frame,
  ref: Extract<Ref, { kind: 'object' | 'class' }>,
  name: string,
): Extract<Ref, { kind: 'function' }> | undefined {
  const thing = ref.kind === 'object' ? thingAt(frame, ref.site, `.${name}=`) : undefined;
  const owner = ref.kind === 'class' ? ref : thing?.class && ({ kind: 'class', ...thing.class } as const);
  const own = thing?.fields.get(`${name}=`);
  const found = own ?? (owner === undefined ? undefined : memberOf(frame, owner, `${name}=`, reference(ref)));
  return found?.refs.find((each) => each.kind === 'function');
}
