import { dataFormatOf } from '../code/data/format.ts';
import { abstracted, deepestHeld, mostHeld } from './abstracted.ts';
import { parameterSite, pathWith, wholePath } from './access-path.ts';
import { type Frame, thingAt } from './frame.ts';
import { anyField, emptyThing, type Heap } from './heap.ts';
import { parameterValue } from './read.ts';
import { refId, sameRef, unlike } from './refs.ts';
import type { Summary } from './summary.ts';
import { allKinds } from './taint-kind.ts';
import { type Ref, unknown, type Value } from './value.ts';

/** What is known of one argument beyond its taint. */
export interface Special {
  readonly id: string;
  readonly value: Value;
  /** What cells that it leads to hold, by the site that they have for the function: the function that a decorator got. */
  readonly seeds?: Heap;
}

/** Longest text, and most values, that make a context of their own. */
const longestText = 120;

const mostValues = 2;

/** Of the parameters that a function asks about, those of which this call knows more than nothing. */
export function abstractionOf(
  { asked, called }: Pick<Summary, 'asked' | 'called'>,
  values: readonly (Value | undefined)[],
  frame: Frame,
): ReadonlyMap<number, Special> {
  const special = new Map<number, Special>();
  for (const index of [...asked].sort((a, b) => a - b)) {
    const value = values[index];
    const known = value === undefined ? undefined : specialOf(index, value, frame);
    if (known !== undefined && (called.has(index) || !isClass(known))) special.set(index, known);
  }
  return special;
}

/** Nothing but a class of the program is known of it. */
function isClass({ value: { refs, constants, text, settings }, seeds }: Special): boolean {
  return (
    seeds === undefined &&
    text === undefined &&
    settings === undefined &&
    (constants?.length ?? 0) === 0 &&
    refs.every(
      (ref) =>
        (ref.kind === 'parameter' && ref.holds === undefined) ||
        (ref.kind === 'typed' && ref.cells === undefined),
    )
  );
}

/**
 * Without what the function knows of its parameters by itself: what class they are declared to be, whose method it is.
 *
 * @param givesData whether things of a type of a library hold data of somebody, where all have a declared type
 */
export function beyond(
  special: ReadonlyMap<number, Special>,
  parameters: readonly Value[],
  givesData: ((type: string) => boolean) | undefined,
): ReadonlyMap<number, Special> {
  const told = [...special].filter(([index, { value, seeds }]) => {
    if (seeds !== undefined) return true;
    const known = parameters[index] ?? unknown;
    if (value.refs.length === 0) return givesData === undefined || !isNoObject(value, known);
    if (value.text !== undefined || value.settings !== undefined) return true;
    if (givesData !== undefined && isSaidAnyway(value, known, givesData)) return false;
    if (value.refs.length > mostClasses && known.refs.some(({ kind }) => kind === 'typed')) return false;
    // An object that is no longer the argument itself is another: what is read of it comes from there alone.
    return (
      known.refs.length !== value.refs.length ||
      known.taints.length !== value.taints.length ||
      !value.refs.every((ref) => known.refs.some((each) => sameRef(each, ref)))
    );
  });
  return told.length === special.size ? special : new Map(told);
}

/** `null` for something of a declared type: it does nothing with that. */
function isNoObject({ constants, text, settings }: Value, { refs }: Value): boolean {
  return (
    text === undefined &&
    settings === undefined &&
    constants?.every((each) => each === null || each === undefined) === true &&
    refs.some(({ kind }) => kind === 'typed' || kind === 'instance')
  );
}

/** Things of one type of a library act alike, but for those that hold data of somebody. */
function isSaidAnyway({ taints, refs }: Value, known: Value, givesData: (type: string) => boolean): boolean {
  return (
    taints.length === 0 &&
    refs.every(
      (ref) =>
        ref.kind === 'instance' && !givesData(ref.type) && known.refs.some((each) => sameRef(each, ref)),
    )
  );
}

/** Classes that one argument may be of: where more are possible, what it is declared to be tells as much. */
const mostClasses = 5;

/** Of what a call knows, what it refers to: constants are one context each. */
export function withoutConstants(special: ReadonlyMap<number, Special>): ReadonlyMap<number, Special> {
  return new Map([...special].filter(([, { value }]) => value.refs.length > 0));
}

/** Names a context by what each parameter is known to be, so that equal calls share one reading. */
export function contextKey(special: ReadonlyMap<number, Special>): string {
  return [...special].map(([index, { id }]) => `${index}=${id}`).join('&');
}

function specialOf(index: number, value: Value, frame: Frame): Special | undefined {
  if (value.refs.length === 0)
    return specialConstant(value) ?? specialSetting(index, value) ?? specialPath(index, value);
  const [only] = value.refs;
  if (value.refs.length === 1 && only !== undefined) {
    const cell = specialCell(index, wholePath, only, frame, 2) ?? specialOptions(index, only, frame);
    if (cell !== undefined)
      return {
        id: cell.id,
        value: parameterValue(index, wholePath, { mask: allKinds, steps: undefined }),
        seeds: cell.seeds,
      };
  }
  const refs = unlike(
    tellingRefs(value).flatMap((ref) => abstracted({ index, path: wholePath, depth: 0 }, ref, frame)),
  );
  if (refs.length === 0) return undefined;
  const plain = parameterValue(index, wholePath, { mask: allKinds, steps: undefined });
  const holding = refs.some((ref) => ref.kind === 'parameter');
  const own =
    !holding && (refs.some(({ kind }) => kind === 'typed') || value.refs.length !== refs.length)
      ? plain.refs
      : [];
  const taints = holding || own.length > 0 || value.taints.length > 0 ? plain.taints : [];
  return {
    id: refs.map(refId).join('|'),
    value: { taints, constants: holding || own.length > 0 ? undefined : [], refs: [...own, ...refs] },
  };
}

/** `run(WithName(name), WithSize(3))` of Go: a list of functions, with what they took along. */
function specialOptions(
  index: number,
  ref: Ref,
  frame: Frame,
): { readonly id: string; readonly seeds: Heap } | undefined {
  const list = frame.code.language === 'go' && ref.kind === 'object' ? thingAt(frame, ref.site) : undefined;
  if (list?.kind !== 'list' || list.fields.size === 0) return undefined;
  const content = anyField(list);
  if (content.refs.length > mostTargets || !content.refs.some(({ kind }) => kind === 'function'))
    return undefined;
  const within = pathWith(wholePath, '*');
  const refs = tellingRefs(content).flatMap((each) =>
    abstracted({ index, path: within, depth: deepestHeld - 1 }, each, frame),
  );
  if (refs.length === 0) return undefined;
  const plain = parameterValue(index, within, { mask: allKinds, steps: undefined });
  const rest: Value = { ...plain, refs: [...plain.refs, ...refs] };
  const seeds: Heap = new Map([[parameterSite(index, wholePath), { ...emptyThing, kind: 'list', rest }]]);
  return { id: `[${refs.map(refId).join('|')}]`, seeds };
}

/** A variable that a closure captured and that holds functions or constants, and what those captured in turn. */
function specialCell(
  index: number,
  path: readonly string[],
  ref: Ref,
  frame: Frame,
  depth: number,
): { readonly id: string; readonly seeds: Heap } | undefined {
  const site =
    ref.kind === 'object'
      ? ref.site
      : ref.kind === 'parameter'
        ? parameterSite(ref.index, ref.path)
        : undefined;
  const cell = site === undefined ? undefined : thingAt(frame, site, '.value');
  const content = cell?.kind === 'cell' ? cell.fields.get('value') : undefined;
  if (content === undefined || content.refs.length > mostTargets) return undefined;
  const within = pathWith(path, 'value');
  const seeds: Heap = new Map();
  const seed = (value: Value) =>
    seeds.set(parameterSite(index, path), {
      ...emptyThing,
      kind: 'cell',
      fields: new Map([['value', value]]),
    });
  if (content.refs.length === 0) {
    const known = specialConstant(content);
    if (known === undefined) return undefined;
    seed(known.value);
    return { id: `{${known.id}}`, seeds };
  }
  const refs = tellingRefs(content).flatMap((each) =>
    abstracted({ index, path: within, depth: deepestHeld - 1 }, each, frame),
  );
  if (refs.length === 0) return undefined;
  // Besides what it refers to it may be data that only the caller knows.
  const isData = content.taints.length > 0 || content.refs.some(({ kind }) => kind === 'parameter');
  const plain = parameterValue(index, within, { mask: allKinds, steps: undefined });
  seed(
    isData
      ? { ...plain, refs: [...plain.refs, ...refs] }
      : { taints: [], constants: content.constants, refs },
  );
  const ids = functionsIn(content, within, frame).flatMap(({ ref: each, path: at }) => {
    if (depth === 0) return [];
    return each.cells.flatMap((captured, i) => {
      const [only] = captured.refs;
      const inner =
        captured.refs.length === 1 && only !== undefined
          ? specialCell(index, pathWith(at, `#cell${i}`), only, frame, depth - 1)
          : undefined;
      for (const [site, thing] of inner?.seeds ?? []) seeds.set(site, thing);
      return inner === undefined ? [] : [`${i}${inner.id}`];
    });
  });
  return { id: `{${refs.map(refId).join('|')}${ids.join(',')}}`, seeds };
}

/** The functions that a variable holds, itself or in the fields of a plain object, with the way to them. */
function functionsIn(
  { refs }: Value,
  path: readonly string[],
  frame: Frame,
): readonly { readonly ref: Extract<Ref, { kind: 'function' }>; readonly path: readonly string[] }[] {
  return refs.flatMap((ref) => {
    if (ref.kind === 'function') return [{ ref, path }];
    const thing = ref.kind === 'object' ? thingAt(frame, ref.site) : undefined;
    if (thing === undefined || thing.class !== undefined) return [];
    return [...thing.fields]
      .slice(0, mostHeld)
      .flatMap(([name, held]) =>
        held.refs.flatMap((each) =>
          each.kind === 'function' ? [{ ref: each, path: pathWith(path, name) }] : [],
        ),
      );
  });
}

/** Without parts of data: `request.query.name` is nothing that can be called. */
function tellingRefs({ refs, taints }: Value): readonly Ref[] {
  return taints.length === 0 ? refs : refs.filter(({ kind }) => kind !== 'external');
}

/** Functions that one captured variable may hold before they are no longer told apart. */
const mostTargets = 4;

function specialConstant({ constants, taints }: Value): Special | undefined {
  if (constants === undefined || constants.length === 0 || constants.length > mostValues || taints.length > 0)
    return undefined;
  if (constants.some((each) => typeof each === 'string' && each.length > longestText)) return undefined;
  return {
    id: constants.map((each) => `${typeof each}:${String(each)}`).join(','),
    value: { taints: [], constants, refs: [] },
  };
}

/** What data files say that the argument is, besides what only the caller knows. */
function specialSetting(index: number, { settings }: Value): Special | undefined {
  if (settings === undefined) return undefined;
  const plain = parameterValue(index, wholePath, { mask: allKinds, steps: undefined });
  const id = settings.map(({ place, value }) => `${place.module}:${place.start}:${typeof value}`).join(',');
  return { id: `said:${id}`, value: { ...plain, settings } };
}

/** The path of a data file, put together of what is known and what is not. */
function specialPath(index: number, { text }: Value): Special | undefined {
  if (text === undefined || text.length > longestText || dataFormatOf(text) === undefined) return undefined;
  const plain = parameterValue(index, wholePath, { mask: allKinds, steps: undefined });
  return { id: `path:${text}`, value: { ...plain, text } };
}
