import { joinCalls } from './alternatives.ts';
import { callModel } from './call-model.ts';
import { callUnknown } from './call-unknown.ts';
import { noteAsked, noteCalled } from './conditions.ts';
import type { Frame } from './frame.ts';
import type { Given } from './given.ts';
import { emptyThing, prototypeSite } from './heap.ts';
import { join } from './join.ts';
import { newThing, writeInto } from './objects.ts';
import { meantBy } from './overloads.ts';
import { memberOf } from './read.ts';
import { checkSinks } from './sink.ts';
import { constant, type Ref, reference, unknown, type Value } from './value.ts';

/** The value of `new callee(…)` or of calling a class. */
export function construct(frame: Frame, callee: Value, call: Given): Value {
  noteAsked(frame, callee);
  noteCalled(frame, callee);
  if (callee.refs.length === 0) return callUnknown(frame, call, 'a constructor');
  return joinCalls(frame, callee.refs, (ref) => {
    if (ref.kind === 'class') return constructClass(frame, ref, call);
    if (ref.kind === 'function') return constructWith(frame, ref, call);
    if (ref.kind === 'external') return constructLibrary(frame, ref.path, call);
    return callUnknown(frame, call, 'a constructor');
  });
}

/** `function Order() { this.lines = … }` of older JavaScript. */
function constructWith(frame: Frame, ref: Extract<Ref, { kind: 'function' }>, call: Given): Value {
  const made = newThing(
    frame,
    call.place,
    { ...emptyThing, prototype: prototypeSite(ref.module, ref.function) },
    '#new',
  );
  const returned = frame.calling.callFunction(frame, { ...ref, self: made }, call);
  return returned.refs.some(({ kind }) => kind === 'object') ? join(made, returned) : made;
}

/** Makes an instance of a class of the program and reads its constructor. */
export function constructClass(frame: Frame, ref: Extract<Ref, { kind: 'class' }>, call: Given): Value {
  const { analysis } = frame;
  // `super(…)`: the object is there.
  if (ref.self !== undefined)
    return frame.calling.callValue(frame, memberOf(frame, ref, 'constructor', ref.self), {
      ...call,
      receiver: ref.self,
    });
  // Of an interface there is some thing that has its methods.
  if (analysis.classAt(ref).interface)
    return reference({ kind: 'typed', module: ref.module, class: ref.class });
  const type = analysis.libraryTypeOf(ref);
  if (type !== undefined && analysis.library.typeOf(type)?.closed)
    return reference({ kind: 'typed', module: ref.module, class: ref.class });
  for (const above of type === undefined ? [] : analysis.library.typesAbove(type)) {
    const sinks = analysis.library.typeOf(above)?.made;
    if (sinks !== undefined) checkSinks(frame, sinks, call, [], above);
  }
  const made = newThing(
    frame,
    call.place,
    {
      ...emptyThing,
      class: { module: ref.module, class: ref.class, cells: ref.cells },
      ...(type === undefined ? {} : { type }),
    },
    `#${ref.class}`,
  );
  initialiseFields(frame, ref, made, call);
  const own = memberOf(frame, ref, frame.code.language === 'python' ? '__init__' : 'constructor', made);
  const functions = meantBy(frame, own.refs, call).filter((each) => each.kind === 'function');
  if (functions.length > 0)
    joinCalls(frame, functions, (each) => frame.calling.callRef(frame, each, { ...call, receiver: made }));
  else if (call.args.length > 0) fillFields(frame, ref, made, call);
  return made;
}

/** Runs what gives fields their first values, of the classes above first. */
function initialiseFields(
  frame: Frame,
  ref: Extract<Ref, { kind: 'class' }>,
  made: Value,
  { place }: Given,
): void {
  for (const { module, method, cells } of frame.analysis.initialisers(ref)) {
    frame.calling.callFunction(
      frame,
      { kind: 'function', module, function: method, cells, self: made },
      { args: [], place, receiver: made },
    );
  }
}

/** A class without a constructor that we see, such as a data class: arguments become fields of their names. */
function fillFields(frame: Frame, ref: Extract<Ref, { kind: 'class' }>, made: Value, call: Given): void {
  const { fields } = frame.analysis.classAt(ref);
  call.args.forEach((arg, i) => {
    const name = arg.name ?? fields.filter((field) => field.static !== true)[i]?.name;
    writeInto(frame, made, name === undefined ? unknown : constant(name), arg.is);
  });
}

/** `http.Cookie{Name: name}`: an object of the type, with its fields by their names. */
function structOfLibrary(frame: Frame, path: string, call: Given): Value {
  const { library } = frame.analysis;
  const type = library.canonical(path);
  const model = library.callOf(path);
  frame.analysis.called(type, call.place);
  const made = model === undefined ? undefined : callModel(frame, model, type, call);
  // A type that is a list or a map of the library's own: `bson.D{…}`.
  if (made !== undefined && model?.like !== undefined) return made;
  const fields = new Map(call.args.map(({ name, is }, i) => [name ?? String(i), is]));
  return newThing(frame, call.place, { ...emptyThing, type, fields }, '#struct');
}

function constructLibrary(frame: Frame, path: string, call: Given): Value {
  if (frame.code.language === 'go') return structOfLibrary(frame, path, call);
  const { library } = frame.analysis;
  const model = library.callOf(path);
  const type = library.canonical(path);
  frame.analysis.called(type, call.place);
  if (model !== undefined) {
    const result = callModel(frame, model, type, call);
    return model.returns === undefined && model.like === undefined
      ? { ...result, refs: [{ kind: 'instance', type }] }
      : result;
  }
  const through = callUnknown(frame, call, type);
  return { ...through, refs: [{ kind: 'instance', type }] };
}
