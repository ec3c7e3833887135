import { originId, parameterSite, pathWith } from './access-path.ts';
import { instanceOf } from './classes.ts';
import { clearedByClass } from './cleared-fields.ts';
import { type Analysis, type Frame, thingAt } from './frame.ts';
import { prototypeSite, type Thing } from './heap.ts';
import { join, joinTaints } from './join.ts';
import { saysWhatItGives } from './library.ts';
import type { ValueModel } from './models.ts';
import { newThing } from './objects.ts';
import { elementType } from './package-project.ts';
import { clearedBySchema } from './parameter-types.ts';
import { maskOf } from './taint-kind.ts';
import {
  cleared,
  constant,
  nothing,
  type Origin,
  type Place,
  type Ref,
  reference,
  type Taint,
  unknown,
  type Value,
} from './value.ts';

/** Longest name of a thing of a library that is told apart. */
export const longestName = 100;

/** Deeper places of an argument are one with the place above them. */
const deepest = 4;

/** What reading a property gives: `order.total`, `request.args`. */
export function readField(frame: Frame, object: Value, name: string, place: Place): Value {
  const found = withVariable(frame, object, name, fieldsOf(frame, object, name, place));
  const clears = clearedByClass(frame, object, name);
  return clears === 0 ? found : cleared(found, clears);
}

/** `process.env.KEY`: besides what it is where it runs, what the file of the environment says. */
function withVariable(frame: Frame, { data }: Value, name: string, found: Value): Value {
  const said =
    data?.kind === 'environment' ? frame.analysis.variable(name, frame.module, frame.key) : undefined;
  return said === undefined ? found : join(found, said);
}

function fieldsOf(frame: Frame, object: Value, name: string, place: Place): Value {
  // A text that was put together has no fields with data.
  if (object.text !== undefined && object.refs.length === 0) return unknown;
  let found: Value = nothing;
  const isOurs = object.refs.some(({ kind }) => kind === 'parameter');
  for (const ref of object.refs) {
    // The caller knows better what its object holds; here only what can be called matters.
    const isCallable = ref.kind === 'typed' && isOurs;
    const field = got(frame, fieldOf(frame, ref, object, name, place, isCallable), ref, place);
    found = join(found, isCallable ? callable(field) : field);
  }
  const own = ownTaints(object);
  const isUnknown = object.constants === undefined && object.refs.length === 0;
  if (own.length === 0) return isUnknown ? join(found, unknown) : found === nothing ? unknown : found;
  return { ...join(found, unknown), taints: joinTaints(found.taints, own) };
}

/** Without data: what a field of some object of the class holds is not what it holds of this one. */
function callable(value: Value): Value {
  if (value.taints.length === 0) return value;
  return { ...value, taints: [] };
}

/** Properties that read each other: one may be read while another is, and so on this often. */
const mostNested = 3;

let nested = 0;

/** A property is called when it is read. */
function got(frame: Frame, value: Value, of: Ref, place: Place): Value {
  if (!value.refs.some((ref) => ref.kind === 'function' && isGetter(frame, ref))) return value;
  let found: Value = {
    ...value,
    refs: value.refs.filter((ref) => ref.kind !== 'function' || !isGetter(frame, ref)),
  };
  for (const ref of value.refs) {
    if (ref.kind === 'function' && isGetter(frame, ref))
      found = join(
        found,
        readGetter(frame, ref.self === undefined ? { ...ref, self: reference(of) } : ref, place),
      );
  }
  return found;
}

function readGetter(frame: Frame, ref: Extract<Ref, { kind: 'function' }>, place: Place): Value {
  if (nested >= mostNested) return unknown;
  nested++;
  try {
    return frame.calling.callFunction(frame, ref, { args: [], place });
  } finally {
    nested--;
  }
}

function isGetter({ analysis }: Frame, ref: Extract<Ref, { kind: 'function' }>): boolean {
  return analysis.functionAt(ref.module, ref.function).kind === 'getter';
}

/** Taints of the value as a whole, without those that its parts have by themselves. */
export function ownTaints({ taints, refs }: Value): readonly Taint[] {
  if (taints.length === 0) return taints;
  const parameters = new Set(
    refs.flatMap((ref) => (ref.kind === 'parameter' ? [originId(ref.index, ref.path)] : [])),
  );
  return parameters.size === 0 ? taints : taints.filter(({ origin }) => !parameters.has(origin.id));
}

/** What one of the things that a value may be has under a name. */
export function fieldOf(
  frame: Frame,
  ref: Ref,
  object: Value,
  name: string,
  place: Place,
  isOurs = false,
): Value {
  const { analysis } = frame;
  switch (ref.kind) {
    case 'object':
      return fieldOfThing(frame, thingAt(frame, ref.site, `.${name}`), ref, name, place);
    case 'parameter':
      return fieldOfParameter(frame, ref, object, name);
    case 'external':
      return fieldOfLibrary(frame, ref.path, name, place);
    case 'instance':
      return fieldOfLibrary(frame, ref.type, name, place);
    case 'module':
      return analysis.exported(ref.module, name, frame.key);
    case 'class':
    case 'typed': {
      const member = memberOf(frame, ref, name, ref.kind === 'class' ? ref.self : reference(ref), isOurs);
      const type = member === nothing ? analysis.libraryTypeOf(ref) : undefined;
      return type === undefined ? member : fieldOfLibrary(frame, type, name, place);
    }
    case 'function':
      return fieldOfFunction(frame, ref, name);
  }
}

/** What was put into a function's own fields: `Order.prototype`, `exports.create` beside `module.exports = start`. */
function fieldOfFunction(
  { analysis, code, key }: Frame,
  ref: Extract<Ref, { kind: 'function' }>,
  name: string,
): Value {
  if (name === 'prototype' && code.language !== 'python')
    return reference({ kind: 'object', site: prototypeSite(ref.module, ref.function) });
  return analysis.fieldOfFunction(ref, name, key);
}

function inherited(frame: Frame, { prototype }: Thing, name: string): Value {
  const thing = prototype === undefined ? undefined : thingAt(frame, prototype, `.${name}`);
  if (thing === undefined) return nothing;
  return thing.fields.get(name) ?? (thing.prototype === prototype ? nothing : inherited(frame, thing, name));
}

function fieldOfThing(frame: Frame, thing: Thing | undefined, ref: Ref, name: string, place: Place): Value {
  if (thing === undefined) return unknown;
  const known = thing.fields.get(name);
  if (known !== undefined) return known;
  if (thing.prototype !== undefined) {
    const member = inherited(frame, thing, name);
    if (member !== nothing) return join(member, thing.rest);
  }
  if (thing.class !== undefined) {
    const own = memberOf(frame, { kind: 'class', ...thing.class }, name, reference(ref));
    // A field that nothing put there has its first value: what other objects have in it is not here.
    const member = frame.code.language === 'java' ? callable(own) : own;
    if (member !== nothing) return join(member, thing.rest);
  }
  if (thing.type !== undefined && thing.rest === nothing && isPlain(frame, thing.type))
    return constant(undefined);
  if (thing.type !== undefined)
    return (
      shapedField(frame, thing, name, place) ??
      join(
        fieldOfLibrary(frame, thing.type, name, place),
        isGiven(frame, thing.type, name) ? nothing : thing.rest,
      )
    );
  if (thing.rest !== nothing) return thing.rest;
  return thing.kind === 'object' || thing.kind === 'map' ? constant(undefined) : nothing;
}

/** Its model says where its data comes from, whatever the object was made of: `form.data`. */
function isGiven({ analysis: { library } }: Frame, type: string, name: string): boolean {
  return library.valueOf(type, name)?.source !== undefined;
}

function isPlain({ analysis }: Frame, type: string): boolean {
  return analysis.library.typeOf(type)?.plain === true;
}

/** What a form took: under each name what the field of that name lets through. */
function shapedField(
  frame: Frame,
  { type, class: of }: Thing,
  name: string,
  place: Place,
): Value | undefined {
  const { library, source } = frame.analysis;
  const model = type === undefined ? undefined : library.valueOf(type, name);
  if (type === undefined || of === undefined || !model?.shaped) return undefined;
  const { taints } = modelled(source, model, library.memberPath(type, name), place);
  const raw: Value = { taints, constants: undefined, refs: [] };
  const fields = new Map<string, Value>();
  for (const field of fieldNames(frame, of))
    fields.set(
      field,
      cleared(raw, clearedBySchema(memberOf(frame, { kind: 'class', ...of }, field, undefined))),
    );
  return newThing(frame, place, { kind: 'map', fields, rest: raw, ownKeys: true }, `#${name}`);
}

/** Of the class and of those above it. */
function fieldNames(
  frame: Frame,
  id: { readonly module: number; readonly class: number },
  depth = 4,
): string[] {
  const { classAt, project } = frame.analysis;
  const above = depth === 0 ? [] : project.bases(id).filter((base) => base.kind === 'class');
  return [
    ...above.flatMap((base) => fieldNames(frame, base, depth - 1)),
    ...classAt(id).fields.map((field) => field.name),
  ];
}

function fieldOfParameter(
  frame: Frame,
  ref: Extract<Ref, { kind: 'parameter' }>,
  object: Value,
  name: string,
): Value {
  const written = frame.state.heap.get(parameterSite(ref.index, ref.path));
  const known = written?.fields.get(name);
  if (known !== undefined) return known;
  const path = ref.path.length < deepest ? pathWith(ref.path, name) : ref.path;
  const mask = object.taints.find(({ origin }) => origin.id === originId(ref.index, ref.path));
  const plain = parameterValue(ref.index, path, mask);
  const held = ref.holds?.get(name);
  const symbolic = held === undefined ? plain : { ...plain, refs: [...plain.refs, ...held] };
  return written === undefined ? symbolic : join(symbolic, written.rest);
}

/** What stands for data of a caller: its taint is the caller's. */
export function parameterValue(
  index: number,
  path: readonly string[],
  like: Pick<Taint, 'mask' | 'steps'> | undefined,
): Value {
  const origin: Origin = { kind: 'parameter', id: originId(index, path), index, path };
  const taints = like === undefined ? [] : [{ origin, mask: like.mask, steps: like.steps }];
  return { taints, constants: undefined, refs: [{ kind: 'parameter', index, path }] };
}

/** A member of a class of the project or of what it inherits from. */
export function memberOf(
  frame: Frame,
  owner: Extract<Ref, { kind: 'class' | 'typed' }>,
  name: string,
  self: Value | undefined,
  isOurs = false,
): Value {
  return frame.analysis.member(owner, name, self, frame.key, isOurs);
}

function fieldOfLibrary(frame: Frame, base: string, name: string, place: Place): Value {
  const { library } = frame.analysis;
  const element = frame.code.language === 'go' && isElement(name) ? elementType(base) : undefined;
  if (element !== undefined) return { ...reference(instanceOf(library, element)), constants: undefined };
  // No model names a thing that far inside: `node.next.next.next`.
  if (base.length > longestName) return unknown;
  // `System.out::println`: a method as a value.
  if (frame.code.language === 'java' && name.endsWith('()'))
    return reference({ kind: 'external', path: library.memberPath(base, name.slice(0, -2)) });
  const path = library.memberPath(base, name);
  const model = library.valueOf(base, name);
  if (model === undefined || !saysWhatItGives(model)) {
    const own = frame.analysis.fieldOfOpen(base, name, frame.key);
    return own === undefined
      ? reference({ kind: 'external', path })
      : join(own, reference({ kind: 'external', path }));
  }
  return modelled(frame.analysis.source, model, path, place);
}

/** A part of a list or map by its number or key, or any. */
function isElement(name: string): boolean {
  return name !== 'length';
}

const environment = { kind: 'environment' } as const;

/** The value that a model describes. */
export function modelled(source: Analysis['source'], model: ValueModel, path: string, place: Place): Value {
  const base =
    'constant' in model
      ? constant(model.constant)
      : reference(
          model.type === undefined ? { kind: 'external', path } : { kind: 'instance', type: model.type },
        );
  if (model.source === undefined) return base;
  const value: Value = {
    ...base,
    constants: undefined,
    taints: [source(model.source, place, path)],
    ...(model.source === 'environment' ? { data: environment } : {}),
  };
  return model.clears === undefined ? value : cleared(value, maskOf(model.clears));
}
