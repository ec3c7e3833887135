import { joinCalls } from './alternatives.ts';
import { callModel } from './call-model.ts';
import { callUnknown } from './call-unknown.ts';
import { noteAsked, noteCalled } from './conditions.ts';
import { type Frame, thingAt } from './frame.ts';
import type { Given, GivenArgument } from './given.ts';
import { join } from './join.ts';
import { meantBy, methodKey } from './overloads.ts';
import { longestName, memberOf, readField } from './read.ts';
import { readData } from './read-data.ts';
import { type Place, type Ref, reference, unknown, type Value } from './value.ts';

/** A method of whatever the receiver may be. */
export function callMethod(frame: Frame, call: Given & { readonly receiver: Value }, name: string): Value {
  const { receiver } = call;
  noteAsked(frame, receiver);
  if (!isOneMethod(frame, receiver, name)) noteCalled(frame, receiver);
  const always = frame.analysis.library.everyMethod(name);
  if (always !== undefined && !declares(frame, receiver, name)) return callModel(frame, always, name, call);
  const known = receiver.refs.filter(
    (ref) => ref.kind !== 'parameter' || callableOf(frame, ref, name, call.place).length > 0,
  );
  if (known.length > 0) {
    const results = joinCalls(frame, known, (ref) => methodOf(frame, ref, call, name));
    // Its declared type says what the method is, whoever gave the object.
    return receiver.refs.length === known.length ||
      declares(
        frame,
        { ...receiver, refs: known.filter(({ kind }) => kind === 'instance' || kind === 'typed') },
        name,
      )
      ? results
      : join(results, methodOfUnknown(frame, call, name));
  }
  const types = typesOfConstants(frame, receiver);
  if (types !== undefined) return callLibraryMethod(frame, types, call, name);
  return methodOfUnknown(frame, call, name);
}

/** Whether what the receiver is declared to be says all that its class would. */
function isOneMethod(frame: Frame, { refs }: Value, name: string): boolean {
  const [type, ...others] = refs.filter((ref) => ref.kind !== 'parameter' || ref.holds !== undefined);
  return (
    type?.kind === 'typed' && others.length === 0 && frame.analysis.isOneMethod(type, methodKey(frame, name))
  );
}

/** Whether the program or a model says what this method of the receiver is. */
function declares(frame: Frame, { refs }: Value, name: string): boolean {
  const { analysis } = frame;
  return refs.some((ref) => {
    if (ref.kind === 'external') return analysis.library.methodOf(ref.path, name) !== undefined;
    if (ref.kind === 'instance') return analysis.library.methodOf(ref.type, name) !== undefined;
    if (ref.kind === 'object' || ref.kind === 'parameter')
      return callableOf(frame, ref, name, { module: frame.module, start: 0, end: 0 }).some(
        ({ kind }) => kind === 'function',
      );
    return (
      (ref.kind === 'typed' || ref.kind === 'class') &&
      memberOf(frame, ref, methodKey(frame, name), undefined).refs.length > 0
    );
  });
}

/** What an object, or one of which a caller knows it, has under a name and can be called. */
function callableOf(frame: Frame, ref: Ref, name: string, place: Place): readonly Ref[] {
  if (ref.kind === 'parameter' && ref.holds === undefined) return [];
  return readField(frame, reference(ref), methodKey(frame, name), place).refs.filter(
    ({ kind }) => kind === 'function' || kind === 'class',
  );
}

function typesOfConstants(frame: Frame, { constants, refs }: Value): string | undefined {
  if (refs.length > 0 || constants === undefined || constants.length === 0) return undefined;
  const kinds = new Set(constants.map((value) => typeof value));
  if (kinds.size !== 1) return undefined;
  return frame.analysis.typeNames[[...kinds][0] as 'string'];
}

function methodOf(frame: Frame, ref: Ref, call: Given & { readonly receiver: Value }, name: string): Value {
  const { analysis } = frame;
  switch (ref.kind) {
    case 'object': {
      const thing = thingAt(frame, ref.site, 'shape');
      const own = readField(frame, reference(ref), methodKey(frame, name), call.place);
      const callable = own.refs.filter(({ kind }) => kind === 'function' || kind === 'class');
      if (callable.length > 0)
        return joinCalls(frame, meantBy(frame, callable, call), (each) =>
          frame.calling.callRef(frame, each, { ...call, receiver: reference(ref) }),
        );
      if (thing?.type !== undefined) return callLibraryMethod(frame, thing.type, call, name);
      const builtin = thing === undefined ? undefined : analysis.typeNames[thing.kind];
      if (builtin !== undefined) return callLibraryMethod(frame, builtin, call, name);
      return own.refs.length > 0
        ? joinCalls(frame, own.refs, (each) => frame.calling.callRef(frame, each, call))
        : methodOfUnknown(frame, call, name);
    }
    case 'external':
      return (
        callOfLibrary(frame, ref.path, call, name) ??
        callLibraryMethod(frame, ref.path, ofModule(frame, ref.path, call, name), name)
      );
    case 'instance':
      return callLibraryMethod(frame, ref.type, call, name);
    case 'module': {
      const member = analysis.exported(ref.module, name, frame.key);
      const { receiver: _, receiverSlot: __, ...plain } = call;
      return frame.calling.callValue(frame, member, plain);
    }
    case 'class': {
      const member = memberOf(frame, ref, methodKey(frame, name), ref.self);
      if (member.refs.length > 0) return frame.calling.callValue(frame, member, call);
      // `Orders.class.getResource("x")`.
      if (analysis.library.methodOf('java.lang.Class', name) !== undefined)
        return callLibraryMethod(frame, 'java.lang.Class', call, name);
      const type = analysis.libraryTypeOf(ref);
      return type === undefined
        ? methodOfUnknown(frame, call, name)
        : callLibraryMethod(frame, type, call, name);
    }
    case 'typed': {
      const members = analysis.implementations(ref, methodKey(frame, name), call.receiver, frame.key);
      if (members.refs.length > 0) return frame.calling.callValue(frame, members, call);
      const type = analysis.libraryTypeOf(ref);
      return type === undefined
        ? methodOfUnknown(frame, call, name)
        : callLibraryMethod(frame, type, call, name);
    }
    case 'function':
      return methodOfFunction(frame, ref, call, name);
    case 'parameter':
      return joinCalls(frame, callableOf(frame, ref, name, call.place), (each) =>
        frame.calling.callRef(frame, each, { ...call, receiver: reference(ref) }),
      );
  }
}

/** `urllib.parse.urlparse(address)`: what stands before the dot is a module and no data. */
function ofModule(
  frame: Frame,
  path: string,
  call: Given & { readonly receiver: Value },
  name: string,
): Given {
  const { receiver, receiverSlot: _, ...plain } = call;
  return receiver.taints.length === 0 && frame.analysis.library.methodOf(path, name) !== undefined
    ? plain
    : call;
}

/** `call`, `apply` and `bind` of JavaScript. */
function methodOfFunction(
  frame: Frame,
  ref: Extract<Ref, { kind: 'function' }>,
  call: Given,
  name: string,
): Value {
  if (frame.code.language === 'java') return callFunctional(frame, ref, call, name);
  const [self, ...others] = call.args;
  const receiver = self === undefined ? {} : { receiver: self.is };
  if (name === 'call')
    return frame.calling.callFunction(frame, ref, { args: others, place: call.place, ...receiver });
  if (name === 'apply') {
    const args = others.map((arg) => ({ ...arg, spread: 'list' as const }));
    return frame.calling.callFunction(frame, ref, { args, place: call.place, ...receiver });
  }
  if (name === 'bind')
    return reference(
      boundTo(
        ref,
        self?.is,
        others.map(({ is }) => is),
      ),
    );
  if (frame.code.language === 'python' && laterCalls.test(name)) return callLater(frame, ref, call, name);
  return callUnknown(frame, call, name);
}

/** What queues of tasks call a decorated function's own call by: it happens elsewhere, with the same arguments. */
const laterCalls =
  /^(?:delay|delay_on_commit|apply_async|apply|s|si|send|send_with_options|enqueue|schedule|defer)$/;

function callLater(frame: Frame, ref: Extract<Ref, { kind: 'function' }>, call: Given, name: string): Value {
  const { kind, parameters } = frame.analysis.functionAt(ref.module, ref.function);
  const args = /^(?:apply|apply_async|send_with_options|schedule)$/.test(name) ? packed(call) : call.args;
  // A task that is bound gets itself first.
  const self = kind === 'function' && parameters[0]?.name === 'self' ? [{ value: -1, is: unknown }] : [];
  frame.calling.callFunction(frame, ref, { args: [...self, ...args], place: call.place });
  frame.ended = false;
  return unknown;
}

/** `apply_async(args=(name,), kwargs={'size': 3})`. */
function packed({ args }: Given): Given['args'] {
  return args.flatMap((arg, i): GivenArgument[] =>
    arg.name === 'args' || (i === 0 && arg.name === undefined)
      ? [{ value: -1, is: arg.is, spread: 'list' as const }]
      : arg.name === 'kwargs' || (i === 1 && arg.name === undefined)
        ? [{ value: -1, is: arg.is, spread: 'map' as const }]
        : [],
  );
}

/** `f.apply(x)`, `task.run()`: whatever the one method of its interface is called. */
function callFunctional(
  frame: Frame,
  ref: Extract<Ref, { kind: 'function' }>,
  { args, place }: Given,
  name: string,
): Value {
  if (name === '#bind')
    return reference(
      boundTo(
        ref,
        undefined,
        args.map(({ is }) => is),
      ),
    );
  if (/^(?:andThen|compose|negate|and|or|reversed|thenComparing)$/.test(name)) return reference(ref);
  return frame.calling.callFunction(frame, ref, { args, place });
}

function boundTo(
  ref: Extract<Ref, { kind: 'function' }>,
  self: Value | undefined,
  args: readonly Value[],
): Ref {
  return {
    ...ref,
    ...(self === undefined || ref.self !== undefined ? {} : { self }),
    ...(args.length === 0 ? {} : { bound: [...(ref.bound ?? []), ...args] }),
  };
}

/** `Array.prototype.slice.call(arguments, 1)`, `eval.call(null, text)`: the same with another receiver. */
function callOfLibrary(
  frame: Frame,
  base: string,
  call: Given & { readonly receiver: Value },
  name: string,
): Value | undefined {
  if (frame.code.language === 'python' || (name !== 'call' && name !== 'apply')) return undefined;
  const [self, ...others] = call.args;
  if (self === undefined || frame.analysis.library.methodOf(base, name) !== undefined) return undefined;
  const args = name === 'apply' ? others.map((arg) => ({ ...arg, spread: 'list' as const })) : others;
  const method = /(?:\.prototype\.|^(?:\[\]|''|"")\.)(\w+)$/.exec(base)?.[1];
  if (method !== undefined)
    return callMethod(
      frame,
      { args, place: call.place, receiver: self.is, receiverSlot: self.value },
      method,
    );
  return frame.calling.callRef(frame, { kind: 'external', path: base }, { args, place: call.place });
}

/** Nobody knows what the receiver is: the name alone may tell. */
function methodOfUnknown(frame: Frame, call: Given & { readonly receiver: Value }, name: string): Value {
  const model = frame.analysis.library.anyMethod(name);
  const result = model === undefined ? callUnknown(frame, call, name) : callModel(frame, model, name, call);
  return readData(frame, name, call, result);
}

function callLibraryMethod(frame: Frame, base: string, call: Given, name: string): Value {
  const { library } = frame.analysis;
  const known = library.methodOf(base, name);
  const path = known?.path ?? library.memberPath(base, name);
  frame.analysis.called(path, call.place);
  if (known !== undefined)
    return readData(frame, path, call, callModel(frame, known.model, path, call, base));
  const any = library.anyMethod(name);
  if (any !== undefined && !isWellKnown(base))
    return readData(frame, path, call, callModel(frame, any, path, call, base));
  const result = callUnknown(frame, call, path);
  return path.length > longestName
    ? result
    : readData(frame, path, call, {
        ...result,
        refs: [{ kind: 'external', path: library.resultPath(path) }],
      });
}

/** Of these types every method that matters has a model. */
function isWellKnown(type: string): boolean {
  return /^(?:builtins\.|Array$|String$|Object$|Map$|Set$|Number$|Promise$|RegExp$|console$|Math$|JSON$|java\.(?:lang|util)\.)/.test(
    type,
  );
}
