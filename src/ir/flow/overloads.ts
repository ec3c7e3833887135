import { numberTypes, plainTypes } from '../code/java/types.ts';
import type { TypeName } from '../code/module.ts';
import { type Frame, thingAt } from './frame.ts';
import type { Given } from './given.ts';
import type { ClassId } from './project.ts';
import type { Ref, Value } from './value.ts';

type FunctionRef = Extract<Ref, { kind: 'function' }>;

/** The key of a method: where fields and methods of one name are two things (Java), it ends in `()`. */
export function methodKey({ code }: Frame, name: string): string {
  return code.language === 'java' && name !== 'constructor' ? `${name}()` : name;
}

/** Of methods of one name those that a call means, by number and kinds of its arguments. */
export function meantBy(frame: Frame, refs: readonly Ref[], call: Given): readonly Ref[] {
  if (frame.code.language !== 'java') return refs;
  const functions = refs.filter((ref): ref is FunctionRef => ref.kind === 'function');
  if (functions.length < 2) return refs;
  const fitting = functions.filter((ref) => takes(frame, ref, call));
  const some = fitting.length === 0 ? functions : fitting;
  const whole = some.filter((ref) => fnOf(frame, ref).abstract !== true);
  const left = whole.length === 0 ? some : whole;
  const groups = Map.groupBy(left, (ref) => `${ref.module}:${fnOf(frame, ref).class}`);
  const meant = new Set<Ref>([...groups.values()].flatMap((group) => nearest(frame, group, call)));
  return refs.filter((ref) => ref.kind !== 'function' || meant.has(ref));
}

function fnOf({ analysis }: Frame, ref: FunctionRef) {
  return analysis.functionAt(ref.module, ref.function);
}

function takes(frame: Frame, ref: FunctionRef, { args }: Given): boolean {
  if (args.some(({ spread }) => spread !== undefined)) return true;
  const { parameters } = fnOf(frame, ref);
  const count = args.filter(({ name }) => name === undefined).length;
  const positional = parameters.filter(({ kind }) => kind === 'positional').length;
  return parameters.some(({ kind }) => kind === 'list-rest') ? count >= positional : count === positional;
}

/** Those of one class whose parameters are nearest to what is given. */
function nearest(frame: Frame, group: readonly FunctionRef[], { args }: Given): readonly FunctionRef[] {
  if (group.length < 2 || args.some(({ spread }) => spread !== undefined)) return group;
  const scored = group.map((ref) => {
    let score = 0;
    fnOf(frame, ref).parameters.forEach(({ type, kind }, i) => {
      const value = args[i]?.is;
      if (kind === 'list-rest') score -= 0.5;
      else if (value !== undefined && type !== undefined) score += fitOf(frame, ref.module, type, value);
    });
    return { ref, score };
  });
  const best = Math.max(...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score === best).map(({ ref }) => ref);
}

const far = -100;

/** How well a value fits a parameter: higher is nearer, far below zero is not at all. */
function fitOf(frame: Frame, module: number, type: TypeName, value: Value): number {
  const { name } = type;
  const isAny = name === 'Object' || name === 'java.lang.Object';
  const constants = value.refs.length === 0 ? value.constants : undefined;
  const [one] = constants ?? [];
  if (typeof one === 'string') {
    if (/^(?:java\.lang\.)?(?:String|CharSequence)$/.test(name)) return 2;
    return isAny || (name === 'char' && one.length === 1) ? 1 : far;
  }
  if (typeof one === 'number')
    return numberTypes.has(name) && !/^[bB]oolean$/.test(name) ? 2 : isAny ? 1 : far;
  if (typeof one === 'boolean') return /^[bB]oolean$/.test(name) ? 2 : isAny ? 1 : far;
  const classes = value.refs.flatMap((ref) => classOf(frame, ref) ?? []);
  const types = value.refs.flatMap((ref) => (ref.kind === 'instance' ? [ref.type] : []));
  const isThing =
    classes.length > 0 || types.length > 0 || value.refs.some(({ kind }) => kind === 'function');
  if (!isThing && value.refs.every(({ kind }) => kind === 'parameter'))
    return /^(?:java\.lang\.)?(?:String|CharSequence)$/.test(name) ? 1 : isAny ? 0.5 : 0;
  if (!isThing) return 0;
  if (isAny) return 0.5;
  if (plainTypes.has(name) || numberTypes.has(name)) return far;
  const target = frame.analysis.project.typeNamed(module, type);
  if (target?.kind === 'class')
    return classes.some((id) => isBelow(frame, id, target)) ? 2 : classes.length > 0 ? far : 0;
  if (target === undefined || types.length === 0) return 0;
  const path = frame.analysis.library.canonical(target.path);
  return types.some((each) => each === path)
    ? 2
    : types.some((each) => frame.analysis.library.typesAbove(each).includes(path))
      ? 1
      : 0;
}

function classOf(frame: Frame, ref: Ref): ClassId | undefined {
  if (ref.kind === 'typed') return ref;
  return ref.kind === 'object' ? thingAt(frame, ref.site, 'shape')?.class : undefined;
}

/** Whether a class is another or inherits from it. */
export function isBelow({ analysis }: Frame, id: ClassId, above: ClassId): boolean {
  if (id.module === above.module && id.class === above.class) return true;
  return analysis.project
    .subclasses(above)
    .some((each) => each.module === id.module && each.class === id.class);
}

const ofEveryObject: ReadonlySet<string> = new Set(['equals()', 'hashCode()', 'toString()', 'compareTo()']);
const usual =
  /^(?:run|call|apply|accept|test|get|handle|execute|doInTransaction|mapRow|process|compare)\(\)$/;

/** What calling an object of an interface with one method means: that method (Java). */
export function calledAs(frame: Frame, ref: Ref): readonly FunctionRef[] {
  const id = frame.code.language === 'java' ? classOf(frame, ref) : undefined;
  if (id === undefined) return [];
  const names = new Set(
    frame.analysis
      .classAt(id)
      .methods.filter(
        (each) => each.static !== true && each.name.endsWith('()') && !ofEveryObject.has(each.name),
      )
      .map(({ name }) => name),
  );
  const wanted = names.size === 1 ? [...names] : [...names].filter((name) => usual.test(name));
  const cells =
    ref.kind === 'object'
      ? thingAt(frame, ref.site, 'shape')?.class?.cells
      : ref.kind === 'typed'
        ? ref.cells
        : undefined;
  return wanted.flatMap((name) =>
    frame.analysis
      .member(
        { kind: 'typed', module: id.module, class: id.class, ...(cells ? { cells } : {}) },
        name,
        { taints: [], constants: [], refs: [ref] },
        frame.key,
      )
      .refs.filter((each): each is FunctionRef => each.kind === 'function'),
  );
}
