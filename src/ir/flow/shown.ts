import { deepTaints } from './deep-taints.ts';
import { type Frame, thingAt } from './frame.ts';
import { joinTaints } from './join.ts';
import { memberOf } from './read.ts';
import { allKinds, maskOf } from './taint-kind.ts';
import type { Place, Ref, Taint, Value } from './value.ts';

type OfClass = Extract<Ref, { kind: 'class' | 'typed' }>;

/** What decides how an object looks as a text, the first that its class has. */
const writers = ['__str__', '__repr__'] as const;

/** Writing one object may write another, and so on this often. */
const mostNested = 3;
let nested = 0;

/** `repr` writes a line break as `\n`, and that is how lists show what they hold. */
const ofLines = maskOf(['log', 'header', 'mail']);

/**
 * Taints of what shows when a value becomes a text: in Python an object shows what its class writes of it, nothing of
 * its fields where that is the name of the class and a number, and a list shows its elements by `repr`.
 */
export function shownTaints(frame: Frame, value: Value, place: Place): readonly Taint[] {
  if (frame.code.language === 'java')
    return joinTaints(deepTaints(frame, value), toldByType(frame, value, place));
  if (frame.code.language !== 'python' || value.refs.length === 0) return deepTaints(frame, value);
  const classes = value.refs.flatMap((ref) => classOf(frame, ref) ?? []);
  const [first] = classes;
  if (first !== undefined && value.refs.every((ref) => isOfClass(frame, ref))) {
    const parts = classes.map((each) => writtenBy(frame, value, each, place));
    if (parts.every((part) => part !== undefined)) return parts.reduce(joinTaints, []);
  }
  const inside = deepTaints(frame, value).filter((taint) => !value.taints.includes(taint));
  return joinTaints(value.taints, isPlainList(frame, value) ? withoutLines(inside) : inside);
}

/** What a thing of a library tells by itself as a text: an exception its message (Java). */
function toldByType({ analysis }: Frame, { refs }: Value, place: Place): readonly Taint[] {
  for (const ref of refs) {
    if (ref.kind !== 'instance') continue;
    const model = analysis.library.methodOf(ref.type, 'toString')?.model;
    if (model?.source !== undefined) return [analysis.source(model.source, place, `${ref.type}.toString`)];
  }
  return [];
}

/** The same for what stands behind `%`, where each element of a tuple is shown by itself. */
export function formattedTaints(frame: Frame, value: Value, place: Place): readonly Taint[] {
  const [ref] = value.refs;
  const thing = ref?.kind === 'object' && value.refs.length === 1 ? thingAt(frame, ref.site) : undefined;
  if (thing?.kind !== 'list' || thing.class !== undefined) return shownTaints(frame, value, place);
  return [...thing.fields.values(), thing.rest].reduce(
    (all, part) => joinTaints(all, shownTaints(frame, part, place)),
    value.taints,
  );
}

/** The same without what needs a line break. */
export function withoutLines(taints: readonly Taint[]): readonly Taint[] {
  return taints.flatMap((taint) => {
    const mask = taint.mask & ~ofLines & allKinds;
    return mask === 0 ? [] : [{ ...taint, mask }];
  });
}

function isPlainList(frame: Frame, { refs }: Value): boolean {
  return refs.every((ref) => {
    const thing = ref.kind === 'object' ? thingAt(frame, ref.site, 'shape') : undefined;
    return thing !== undefined && thing.class === undefined && thing.type === undefined;
  });
}

function classOf(frame: Frame, ref: Ref): OfClass | undefined {
  if (ref.kind === 'typed') return ref;
  const thing = ref.kind === 'object' ? thingAt(frame, ref.site, 'shape') : undefined;
  return thing?.class === undefined ? undefined : { kind: 'class', ...thing.class };
}

/** An argument of a declared type is an instance of it, whoever gives it. */
function isOfClass(frame: Frame, ref: Ref): boolean {
  return ref.kind === 'parameter' || classOf(frame, ref) !== undefined;
}

/** What a class of the program writes of its instance; nothing known where it inherits that from a library. */
function writtenBy(frame: Frame, value: Value, of: OfClass, place: Place): readonly Taint[] | undefined {
  for (const name of writers) {
    const writer = memberOf(frame, of, name, value).refs.find(({ kind }) => kind === 'function');
    if (writer?.kind !== 'function') continue;
    if (nested >= mostNested) return undefined;
    nested++;
    try {
      return frame.calling.callFunction(
        frame,
        { ...writer, self: value },
        { args: [], receiver: value, place },
      ).taints;
    } finally {
      nested--;
    }
  }
  return frame.analysis.libraryTypesOf(of).some((type) => namesOnly.has(type)) ? [] : undefined;
}

/** Records are written as their class and their number where the class says nothing else. */
const namesOnly: ReadonlySet<string> = new Set(['django.db.models.Model', 'flask_sqlalchemy.Model']);
