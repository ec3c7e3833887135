import type { Instruction, Slot } from '../code/instruction.ts';
import { slotAt, at as valueAt } from './arguments.ts';
import { baseName, holds, noteAsked, patternIn, settingIn } from './conditions.ts';
import { deepTaints } from './deep-taints.ts';
import { aboutOf, addHit, type Frame, placeOf, thingAt } from './frame.ts';
import type { Given } from './given.ts';
import type { Condition, Misuse, Position, Sink, ValueModel } from './models.ts';
import { textOf } from './operators.ts';
import { isOptedFor } from './opted.ts';
import { refine } from './refine.ts';
import { variableId } from './same-value.ts';
import { shownTaints } from './shown.ts';
import { maskOf, type TaintKind, taintKinds } from './taint-kind.ts';
import { type Place, type Setting, type Taint, unknown, type Value } from './value.ts';

/** Notes data that stands in a dangerous place. */
export function hit(
  frame: Frame,
  taints: readonly Taint[],
  kind: TaintKind,
  about: {
    readonly place: Place;
    readonly sink: string;
    readonly confidence?: Sink['confidence'];
    readonly weakness?: Sink['weakness'];
    readonly text?: string | undefined;
    readonly value?: Value;
    readonly literal?: string;
    readonly setting?: Setting | undefined;
  },
): void {
  const bit = 1 << taintKinds.indexOf(kind);
  for (const taint of taints) {
    if ((taint.mask & bit) === 0) continue;
    const { place, sink, confidence, weakness, text, literal, setting } = about;
    addHit(frame, {
      place,
      kind,
      taint,
      sink,
      function: frame.fn.name,
      ...(confidence ? { confidence } : {}),
      ...(weakness ? { weakness } : {}),
      ...(text === undefined ? {} : { text }),
      ...(literal === undefined ? {} : { literal }),
      ...(setting === undefined ? {} : { setting }),
      ...(about.value !== undefined && isWhole(about.value, taint) ? { whole: true } : {}),
    });
  }
}

/** The value is the parameter itself and no part of it or text around it. */
function isWhole({ refs }: Value, { origin }: Taint): boolean {
  return (
    origin.kind === 'parameter' &&
    refs.some(
      (ref) =>
        ref.kind === 'parameter' &&
        ref.index === origin.index &&
        ref.path.join('.') === origin.path.join('.'),
    )
  );
}

/** Of what stores and other servers give, only that of which somebody made a text: the rest are objects. */
export function ofText({ taints, text }: Value): readonly Taint[] {
  if (text !== undefined) return taints;
  return taints.filter(
    ({ origin }) => origin.kind !== 'source' || !['database', 'response', 'file'].includes(origin.source),
  );
}

/** Checks the arguments of a call against the sinks of its model. */
export function checkSinks(
  frame: Frame,
  sinks: readonly Sink[],
  call: Given,
  names: readonly string[],
  name: string,
): void {
  for (const sink of sinks) {
    if (sink.unless !== undefined && isSaid(frame, call, sink, sink.unless, names)) continue;
    if (sink.only !== undefined && !isSaid(frame, call, sink, sink.only, names)) continue;
    const value = valueAt(frame, call, sink.at, names);
    if (value === undefined) continue;
    const taints = taintsAt(frame, sink, value, call.place);
    if (taints.length === 0) continue;
    if (
      sink.when !== undefined &&
      !holds(frame, sink.when, (position) => valueAt(frame, call, position as Position, names))
    )
      continue;
    hit(frame, taints, sink.kind, {
      place: call.place,
      sink: name,
      confidence: sink.confidence,
      weakness: sink.weakness,
      text: textOf(value),
      value,
      ...literalIn(sink.when, (position) => valueAt(frame, call, position as Position, names)),
      setting: settingIn(sink.when, (position) => valueAt(frame, call, position as Position, names)),
    });
  }
}

/** Kinds of places that write a value as a text, whatever it is. */
const shows: ReadonlySet<TaintKind> = new Set(['log', 'disclosure']);

function taintsAt(
  frame: Frame,
  { kind, text, deep, weakness }: Sink,
  value: Value,
  place: Place,
): readonly Taint[] {
  if (text) return ofText(value);
  if (shows.has(kind) && weakness === undefined) return shownTaints(frame, value, place);
  if (deep !== false) return deepTaints(frame, value);
  return kind === 'assign' ? [...value.taints, ...spreadTaints(frame, value)] : value.taints;
}

/** What somebody named the fields of: `{ ...body, visits: 0 }`. */
function spreadTaints(frame: Frame, { refs }: Value): readonly Taint[] {
  return refs.flatMap((ref) => (ref.kind === 'object' ? (thingAt(frame, ref.site)?.rest.taints ?? []) : []));
}

/** Whether a guard said of a part of the receiver, or of what stands there, that the kind is safe there. */
function isSaid(
  frame: Frame,
  call: Given,
  { at: position, of = position, kind }: Sink,
  said: string,
  names: readonly string[],
): boolean {
  const slots = [call.receiverSlot, slotAt(call, of, names)];
  return slots.some((slot) => isSaidOf(frame, slot, kind, said));
}

function isSaidOf(frame: Frame, slot: Slot | undefined, kind: TaintKind, part: string): boolean {
  if (slot === undefined || slot < 0) return false;
  const bit = 1 << taintKinds.indexOf(kind);
  return aboutOf(frame, slot).some(({ variable: { root, path } }) => {
    const said = frame.state.refined.get(variableId({ root, path: [...path, part] })) ?? 0;
    return (said & bit) !== 0;
  });
}

function slotOf(at: Instruction): Slot | undefined {
  return 'object' in at ? at.object : undefined;
}

/** What whoever runs a program may turn off, where the program offers that by name. */
const offOnRequest: ReadonlySet<string> = new Set(['certificate-check-off', 'host-key-check-off']);

/** Notes the faults of a call or an assignment whose conditions hold. */
export function checkMisuses(
  frame: Frame,
  misuses: readonly Misuse[],
  place: Place,
  about: string,
  valueAt: (position: Position | 'value') => Value | undefined,
): void {
  for (const { weakness, when, confidence } of misuses) {
    if (when !== undefined && !holds(frame, when, valueAt)) continue;
    if (offOnRequest.has(weakness) && isOptedFor(frame, place)) continue;
    const setting = settingIn(when, valueAt);
    frame.faults.push({
      place,
      weakness,
      about,
      function: frame.fn.name,
      ...(confidence ? { confidence } : {}),
      ...literalIn(when, valueAt),
      ...(setting === undefined ? {} : { setting }),
    });
  }
}

/** The text that a condition asks to be written down. */
function literalIn(
  when: Condition | undefined,
  valueAt: (position: Position | 'value') => Value | undefined,
): { readonly literal?: string } {
  if (when === undefined) return {};
  if ('constant' in when) {
    const literal = valueAt(when.at)?.constants?.find((each) => typeof each === 'string');
    return literal === undefined ? {} : { literal };
  }
  if ('slow' in when) return { literal: patternIn(valueAt(when.at) ?? unknown) };
  const parts = 'all' in when ? when.all : 'any' in when ? when.any : [];
  for (const part of parts) {
    const found = literalIn(part, valueAt);
    if (found.literal !== undefined) return found;
  }
  return {};
}

/** Comparing a value whose type says that it must not be compared so. */
export function checkComparison(
  frame: Frame,
  at: Extract<Instruction, { op: 'binary' }>,
  values: readonly Value[],
): void {
  if (at.operator !== '==' && at.operator !== '!=') return;
  const { library } = frame.analysis;
  const [left, right] = values;
  // Whether there is one at all tells nothing.
  if (
    values.some(
      ({ refs, constants }) =>
        refs.length === 0 && constants?.every((each) => each === null || each === undefined || each === ''),
    )
  )
    return;
  for (const ref of [...(left?.refs ?? []), ...(right?.refs ?? [])]) {
    const misuse = ref.kind === 'instance' ? library.typeOf(ref.type)?.compared : undefined;
    if (misuse !== undefined)
      return checkMisuses(
        frame,
        [misuse],
        placeOf(frame, at),
        ref.kind === 'instance' ? ref.type : '',
        () => undefined,
      );
  }
  if (frame.code.language === 'go' && isSecretAgainstGiven(values))
    frame.faults.push({
      place: placeOf(frame, at),
      weakness: 'timing-comparison',
      about: at.operator,
      function: frame.fn.name,
      confidence: 'low',
    });
}

/** A secret of the program's own with what a request says: it takes as long as the beginning is right. */
function isSecretAgainstGiven(values: readonly Value[]): boolean {
  const isGiven = ({ taints }: Value) =>
    taints.some(({ origin }) => origin.kind === 'source' && origin.source.startsWith('http-'));
  const isSecret = (value: Value) =>
    !isGiven(value) &&
    value.taints.some(({ origin }) => origin.kind === 'source' && origin.source === 'sensitive');
  return values.some(isSecret) && values.some(isGiven);
}

/** Assigning to a property: `element.innerHTML = text`, `app.debug = True`. */
export function checkAssignment(
  frame: Frame,
  at: Instruction,
  object: Value,
  key: Value,
  value: Value,
): void {
  const { library } = frame.analysis;
  const place = placeOf(frame, at);
  // What the object is decides whether that is harm: callers that know it should be told apart.
  if (value.taints.length > 0) noteAsked(frame, object);
  const name = key.constants?.length === 1 ? String(key.constants[0]) : '*';
  // What the object is, callers may know.
  if (library.isWatched(name)) noteAsked(frame, object);
  const bases = object.refs.flatMap((ref) => {
    const thing = ref.kind === 'object' ? thingAt(frame, ref.site, 'shape') : undefined;
    return thing?.type !== undefined && thing.class === undefined ? [thing.type] : baseName(ref);
  });
  const models =
    bases.length > 0
      ? bases.map((base) => library.valueOf(base, name) ?? library.valueOf('*', name))
      : [library.valueOf('*', name)];
  for (const model of new Set(models)) {
    if (model?.sink !== undefined) {
      for (const kind of [model.sink].flat() as TaintKind[]) {
        if (model.unless !== undefined && isSaidOf(frame, slotOf(at), kind, model.unless)) continue;
        const own = model.text
          ? ofText(value)
          : asText.has(kind)
            ? textTaints(frame, value)
            : deepTaints(frame, value);
        hit(frame, key.taints.length === 0 ? own : [...key.taints, ...own], kind, {
          place,
          sink: name,
          text: textOf(value),
        });
      }
    }
    for (const { kind, weakness } of model?.sinks ?? [])
      hit(frame, deepTaints(frame, value), kind, { place, sink: name, weakness, text: textOf(value) });
    if (model?.misuses !== undefined)
      checkMisuses(frame, model.misuses, place, name, (position) =>
        position === 'value' ? value : undefined,
      );
    if (
      model?.tells !== undefined &&
      holds(frame, model.tells.when, (position) => (position === 'value' ? value : undefined))
    )
      say(frame, at, model.tells);
  }
}

/** Kinds for which only a text does harm: an object becomes JSON, or a text that nobody wrote. */
const asText: ReadonlySet<TaintKind> = new Set(['html', 'redirect']);

function textTaints(frame: Frame, value: Value): readonly Taint[] {
  const isText = value.refs.every(
    (ref) => ref.kind !== 'object' || thingAt(frame, ref.site, 'shape')?.kind === 'list',
  );
  return isText ? deepTaints(frame, value) : [];
}

/** From here on, and for what stood there before, the object is harmless for these kinds. */
function say(frame: Frame, at: Instruction, { clears, part }: NonNullable<ValueModel['tells']>): void {
  takeBack(frame, at, maskOf(clears));
  const slot = slotOf(at);
  if (part === undefined || slot === undefined || slot < 0) return;
  for (const { variable } of aboutOf(frame, slot))
    refine(frame, { root: variable.root, path: [...variable.path, part] }, maskOf(clears));
}

/** What was said to be dangerous where the object was made, in the same straight piece of code. */
function takeBack(frame: Frame, at: Instruction, kinds: number): void {
  const slots = ('object' in at ? aboutOf(frame, at.object) : []).flatMap(({ variable: { root } }) =>
    root.kind === 'slot' ? [root.slot] : [],
  );
  const made = new Set<number>();
  for (const { instructions } of frame.fn.blocks)
    instructions.forEach((each, i) => {
      const before = instructions[i - 1];
      if (each.op === 'copy' && slots.includes(each.to) && before !== undefined) made.add(before.start);
    });
  frame.hits = frame.hits.filter(
    ({ place, kind }) =>
      !(
        place.module === frame.module &&
        made.has(place.start) &&
        (kinds & (1 << taintKinds.indexOf(kind))) !== 0
      ),
  );
}

/** A variable of a module of settings that a framework reads: `SESSION_COOKIE_SECURE = False`. */
export function checkSetting(
  frame: Frame,
  at: Extract<Instruction, { op: 'store-global' }>,
  value: Value,
): void {
  if (
    !frame.isModule ||
    !/(?:^|[/_-])(?:settings?|config(?:uration)?|conf|base|production|prod|defaults)(?=[/_.-])/.test(
      frame.code.path,
    )
  )
    return;
  const model = frame.analysis.library.valueOf('settings', at.name);
  const place = placeOf(frame, at);
  if (model?.misuses !== undefined)
    checkMisuses(frame, model.misuses, place, at.name, (position) =>
      position === 'value' ? value : valueAt(frame, { args: [{ value: -1, is: value }], place }, position),
    );
}
