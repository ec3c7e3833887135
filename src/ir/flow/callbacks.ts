import type { CodeFunction, Parameter, TypeName } from '../code/module.ts';
import { at as valueAt } from './arguments.ts';
import { viewKey } from './builtins/java-pages.ts';
import { holds } from './conditions.ts';
import { isConstrained, isOfNumbers } from './constraints.ts';
import { deepTaints } from './deep-taints.ts';
import { readAny } from './elements.ts';
import { type Frame, thingAt } from './frame.ts';
import type { Given, GivenArgument } from './given.ts';
import { anyField, emptyThing, type Thing } from './heap.ts';
import { join, joinTaints } from './join.ts';
import type { CallbackParameter, Condition, Misuse, Position, ReturnSink, Sink } from './models.ts';
import { keysOf, newThing } from './objects.ts';
import { calledAs } from './overloads.ts';
import { makePage } from './pages.ts';
import { safeParts } from './path-parts.ts';
import { readField } from './read.ts';
import { checkMisuses, checkSinks, hit, ofText } from './sink.ts';
import { cleared, nothing, type Place, type Ref, type Taint, unknown, type Value } from './value.ts';
import { stepsOf } from './way.ts';

type CallbackSpec = {
  readonly parameters: readonly CallbackParameter[];
  readonly others?: CallbackParameter;
  readonly arity?: { readonly least?: number; readonly most?: number };
  readonly checks?: {
    readonly fields: readonly string[];
    readonly weakness: string;
    readonly when?: Condition;
  };
  readonly returnSink?: import('./taint-kind.ts').TaintKind;
  readonly returnSinks?: readonly ReturnSink[];
  readonly answers?: readonly Sink[];
  readonly misuses?: readonly Misuse[];
  readonly page?: readonly string[];
};

/** Calls the functions that a value may be, as a framework would. */
export function callCallbacks(
  frame: Frame,
  callee: Value | undefined,
  spec: CallbackSpec,
  call: Given,
): Value {
  let result: Value = nothing;
  const safe = safeParts(call.path ?? '');
  for (const ref of functionsIn(frame, callee)) {
    const fn = frame.analysis.functionAt(ref.module, ref.function);
    const { least = 0, most = Number.POSITIVE_INFINITY } = spec.arity ?? {};
    if (fn.parameters.length < least || fn.parameters.length > most) continue;
    const args = fn.parameters.flatMap((parameter, i): GivenArgument[] => {
      const model = spec.parameters[i] ?? spec.others;
      if (model === undefined || parameter.kind === 'list-rest') return [];
      // A default that is worked out says itself what it is: `db=Depends(connect)`.
      if (
        i >= spec.parameters.length &&
        frame.analysis.defaultOf(ref.module, ref.function, i, frame.key) !== undefined
      )
        return [];
      const given =
        modelOf(frame, spec.page, ref.module, parameter, call) ??
        callbackValue(frame, typedAs(frame, model, ref.module, parameter), call, parameter.name);
      const is = cleared(given, safe.get(parameter.name) ?? 0);
      if (parameter.kind === 'map-rest') return [{ value: -1 - i, is, spread: 'map' as const }];
      return [
        {
          value: -1 - i,
          is,
          ...(parameter.kind === 'positional' && i < spec.parameters.length ? {} : { name: parameter.name }),
        },
      ];
    });
    if (spec.checks !== undefined) checkLooks(frame, fn, spec.checks, call);
    const returned = frame.calling.callFunction(frame, ref, { args, place: call.place });
    // It is called later: whoever registers it goes on.
    frame.ended = false;
    // A handler of pages that gives the answer itself names none.
    const isAnswer = spec.answers !== undefined && fn.returns !== undefined && isEntity(fn.returns);
    const returnSink = isAnswer ? 'html' : spec.returnSink;
    if (returnSink !== undefined && (fn.returns === undefined || mayBeText(fn.returns))) {
      for (const taint of bodyTaints(frame, returned, fn.returns)) {
        if (frame.code.language !== 'python' && isMadeElsewhere(frame, returned, taint)) continue;
        hit(frame, [taint], returnSink, {
          place: returnedAt(frame, taint) ?? returnPlaceOf(frame, ref, call),
          sink: 'the response',
        });
      }
    }
    for (const { kind, weakness } of spec.returnSinks ?? [])
      for (const taint of deepTaints(frame, returned))
        hit(frame, [taint], kind, {
          place: returnedAt(frame, taint) ?? returnPlaceOf(frame, ref, call),
          sink: 'the response',
          weakness,
        });
    if (spec.answers !== undefined && !isAnswer) {
      const place = returnPlaceOf(frame, ref, call);
      checkSinks(frame, spec.answers, { args: [{ value: -1, is: returned }], place }, [], 'the response');
    }
    if (spec.misuses !== undefined) {
      const given = { args: [{ value: -1, is: returned }], place: returnPlaceOf(frame, ref, call) };
      checkMisuses(frame, spec.misuses, given.place, 'what is returned', (position) =>
        position === 'value' ? undefined : valueAt(frame, given, position, []),
      );
    }
    if (spec.page !== undefined && !isAnswer) showPage(frame, spec.page, returned, { ...call, args });
    result = join(result, returned);
  }
  return result;
}

/** A parameter that the handler puts into what its page shows. */
function modelOf(
  frame: Frame,
  types: readonly string[] | undefined,
  module: number,
  { type, decorators = [] }: Parameter,
  { place }: Given,
): Value | undefined {
  if (types === undefined || type === undefined || decorators.length > 0) return undefined;
  const target = frame.analysis.project.typeNamed(module, type);
  if (target?.kind !== 'external' || !types.includes(target.path)) return undefined;
  return newThing(frame, place, { ...emptyThing, kind: 'map', type: target.path }, '#model');
}

/** What a handler returns names the page that is made of what it put into its model, or is both in one object. */
function showPage(frame: Frame, types: readonly string[], returned: Value, call: Given): void {
  const model = call.args.find(({ is }) =>
    is.refs.some((ref) => ref.kind === 'object' && types.includes(thingAt(frame, ref.site)?.type ?? '')),
  );
  const name = readField(frame, returned, viewKey, call.place);
  const isBoth = name.constants?.some((each) => typeof each === 'string') === true;
  const data = isBoth ? returned : model?.is;
  const args = [
    { value: -1, is: isBoth ? name : returned },
    ...(data === undefined ? [] : [{ value: -1, is: data }]),
  ];
  makePage(frame, { name: 0, data: 1 }, { args, place: call.place }, []);
}

/** What holds the answer, or will. */
const wrapping =
  /(?:^|\.)(?:Promise|Observable|Awaitable|Optional|Union|ResponseEntity|HttpEntity|Mono|Single|Uni|Callable|DeferredResult|CompletableFuture|CompletionStage|Future)$/;

/** Whether what a function says that it returns may be a text: what else is sent as a response becomes JSON. */
function mayBeText({ name, of }: TypeName): boolean {
  if (wrapping.test(name)) return of === undefined || of.some(mayBeText);
  return !/(?:Dto|DTO|Entity|Model)$|^(?:void|number|boolean|dict|list|int|long|bool|float|double|Void|Integer|Long|Boolean|Double|List|Set|Map|Collection|Page)$/.test(
    name,
  );
}

/** `ResponseEntity<String>`: an answer with what stands in it. */
function isEntity({ name }: TypeName): boolean {
  return /(?:^|\.)(?:ResponseEntity|HttpEntity)$/.test(name);
}

/** Whether the answer in it is surely a text, and no object that becomes JSON; one of JAX-RS does not say. */
function holdsText({ name, of }: TypeName): boolean {
  if (/(?:^|\.)Response$/.test(name)) return true;
  return wrapping.test(name) && of?.some((each) => each.name === 'String' || holdsText(each)) === true;
}

/** What a function that nobody knows made of data is rather an object, unless it is put into a text. */
function isMadeElsewhere({ analysis }: Frame, { text }: Value, { steps }: Taint): boolean {
  if (text !== undefined) return false;
  for (let step = steps; step !== undefined; step = step.before)
    if (step.text.kind === 'through') return true;
  return stepsOf(steps).some(
    ({ text: { kind, name } }) => kind === 'through' && analysis.library.callOf(name) === undefined,
  );
}

/** What of a returned value becomes the body of a response: a text, the first of a tuple; a map becomes JSON. */
function bodyTaints(frame: Frame, value: Value, returns?: TypeName): readonly Taint[] {
  const isOfText = returns !== undefined && holdsText(returns);
  const isText = value.refs.every(
    (ref) =>
      ref.kind === 'parameter' ||
      ref.kind === 'external' ||
      (isOfText && ref.kind === 'instance' && /\.(?:ResponseEntity|HttpEntity|Response)$/.test(ref.type)),
  );
  let taints = isText ? value.taints : [];
  if (frame.code.language !== 'python') return ofText({ ...value, taints });
  for (const ref of value.refs) {
    const thing = ref.kind === 'object' ? thingAt(frame, ref.site) : undefined;
    if (thing?.kind !== 'list' || isSaidPlain(frame, thing)) continue;
    const first = thing.fields.get('0');
    taints = joinTaints(taints, first === undefined ? thing.rest.taints : bodyTaints(frame, first));
  }
  return taints;
}

/** `return text, 200, {'Content-Type': 'text/plain'}`. */
function isSaidPlain(frame: Frame, { fields }: Thing): boolean {
  return [fields.get('1'), fields.get('2')].some((value) =>
    value?.refs.some((ref) => {
      const headers = ref.kind === 'object' ? thingAt(frame, ref.site) : undefined;
      const [type] = headers?.fields.get('Content-Type')?.constants ?? [];
      return typeof type === 'string' && !/html|svg/i.test(type);
    }),
  );
}

/** A handler that uses what it gets must look at a field of it, itself or in a function that it gives it to. */
function checkLooks(
  frame: Frame,
  fn: CodeFunction,
  { fields, weakness, when }: NonNullable<CallbackSpec['checks']>,
  call: Given,
): void {
  const value = (position: Position | 'value') =>
    position === 'value' ? undefined : valueAt(frame, call, position);
  if (when !== undefined && !holds(frame, when, value)) return;
  const first = fn.parameters[0]?.slot;
  if (first === undefined) return;
  const instructions = fn.blocks.flatMap((block) => block.instructions);
  const looks = instructions.some(
    (each) =>
      (each.op === 'field' && fields.includes(each.name)) ||
      ((each.op === 'call' || each.op === 'call-method') && each.args.some((arg) => arg.value === first)),
  );
  const uses = instructions.some((each) => each.op === 'field' && each.object === first);
  if (!looks && uses)
    frame.faults.push({ place: call.place, weakness, about: fields[0] ?? '', function: frame.fn.name });
}

/** The functions that a value may be or, as a list, hold. */
function functionsIn(
  frame: Frame,
  value: Value | undefined,
  depth = 2,
): readonly Extract<Ref, { kind: 'function' }>[] {
  return (value?.refs ?? []).flatMap((ref) => {
    if (ref.kind === 'function') return [ref];
    const methods = calledAs(frame, ref);
    if (methods.length > 0) return methods;
    const thing = ref.kind === 'object' && depth > 0 ? thingAt(frame, ref.site) : undefined;
    return thing?.kind === 'list' ? functionsIn(frame, anyField(thing), depth - 1) : [];
  });
}

/** The `return` that the data left by; behind wrappers (`*args`) that of what they wrap. */
function returnedAt(frame: Frame, { steps }: Taint): Place | undefined {
  let place: Place | undefined;
  for (const step of stepsOf(steps).toReversed()) {
    if (step.text.kind !== 'returned') break;
    place = step.place;
    if (!isWrapper(frame, place)) return place;
  }
  return place;
}

function isWrapper(frame: Frame, { module, start, end }: Place): boolean {
  let inner: CodeFunction | undefined;
  for (const fn of frame.analysis.project.modules[module]?.functions ?? [])
    if (fn.start <= start && fn.end >= end && (inner === undefined || fn.start >= inner.start)) inner = fn;
  return inner?.parameters.some(({ kind }) => kind === 'list-rest') === true && inner.captures.length > 0;
}

function returnPlaceOf(frame: Frame, ref: Extract<Ref, { kind: 'function' }>, call: Given) {
  const place = frame.analysis.returnPlace(ref);
  return place ?? call.place;
}

/** A parameter that is declared as a type of the library gets one of those and no data. */
function typedAs(
  frame: Frame,
  others: CallbackParameter,
  module: number,
  { type, decorators }: Parameter,
): CallbackParameter {
  const { project, library } = frame.analysis;
  const isJava = frame.code.language === 'java';
  if (isJava && (isConstrained(project, module, decorators) || isOfNumbers(type))) return {};
  const model = (isJava ? decoratedAs(frame, module, decorators) : undefined) ?? others;
  if (model.source === undefined || model.type !== undefined || type === undefined) return model;
  const target = project.typeNamed(module, type);
  if (target?.kind === 'class' && isClosed(frame, target)) return {};
  if (target?.kind !== 'external') return model;
  const path = library.canonical(target.path);
  return library.typeOf(path) === undefined ? model : { type: path };
}

/** What the annotation of a parameter says of it: `@RequestHeader`. */
function decoratedAs(
  { analysis: { project, library } }: Frame,
  module: number,
  decorators: Parameter['decorators'] = [],
): CallbackParameter | undefined {
  for (const { name } of decorators) {
    const target = project.typeNamed(module, { name });
    const model = target?.kind === 'external' ? library.decoratorOf(target.path) : undefined;
    if (model !== undefined) return model;
  }
  return undefined;
}

/** An enumeration: what comes from outside is one of its members, or refused. */
function isClosed({ analysis }: Frame, id: { readonly module: number; readonly class: number }): boolean {
  const type = analysis.libraryTypesOf(id).find((each) => analysis.library.typeOf(each)?.closed);
  return type !== undefined;
}

function callbackValue(frame: Frame, model: CallbackParameter, call: Given, name: string): Value {
  let value: Value = unknown;
  if (model.from === 'element') value = readAny(frame, call.receiver ?? nothing, call.place);
  else if (model.from === 'key') value = keysOf(frame, call.receiver ?? nothing);
  else if (model.from !== undefined) value = valueAt(frame, call, model.from) ?? unknown;
  if (model.type !== undefined)
    value = { ...value, constants: [], refs: [{ kind: 'instance', type: model.type }] };
  if (model.source === undefined) return value;
  return {
    ...value,
    constants: undefined,
    taints: joinTaints(value.taints, [frame.analysis.source(model.source, call.place, name)]),
  };
}
