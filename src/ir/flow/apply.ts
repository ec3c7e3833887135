import { originId, parameterSite } from './access-path.ts';
import { noteAsked, noteCalled } from './conditions.ts';
import { aboutOf, addHit, type Frame, noteThrown, setThing, thingAt } from './frame.ts';
import { emptyThing, joinThings, type Thing, withFields, withUnknownField } from './heap.ts';
import { joinTaints } from './join.ts';
import { textOf } from './operators.ts';
import { refine } from './refine.ts';
import type { Hit, Summary } from './summary.ts';
import { type Application, isPlain, openTranslation, type Translation } from './translation.ts';
import { nothing, type Predicate, type Value, type Variable } from './value.ts';
import { noteGlobal } from './variables.ts';

/** Does to the state what a function does, and gives what it returns, in terms of the caller. */
export function applySummary(frame: Frame, summary: Summary, application: Application): Value {
  if (isIdle(summary) && isPlain(summary.returns)) {
    frame.effort.spent += 10;
    return summary.returns;
  }
  const translate = openTranslation(frame, application, summary.made);
  frame.effort.spent += effortOf(summary) + 10;
  if (frame.effort.wide) {
    noteAskedBy(frame, summary, application);
    for (const { index, path, thing } of summary.writes)
      if (path.length === 0) writeBack(frame, translate, index, path, onlyData(thing));
    return applyRoughly(frame, translate, summary, application);
  }
  if (frame.effort.spent > mostEffort) return applyRoughly(frame, translate, summary, application);
  for (const [site, thing] of summary.made) {
    const here = translate.site(site);
    const before = thingAt(frame, here, 'shape');
    const moved = translate.thing(thing);
    setThing(frame, here, before === undefined ? moved : { ...moved, many: true });
  }
  for (const { index, path, thing } of summary.writes) writeBack(frame, translate, index, path, thing);
  for (const hit of summary.hits) passHit(frame, translate, hit, application);
  for (const { module, name, value } of summary.globals)
    noteGlobal(frame, module, name, translate.value(value));
  for (const [site, thing] of summary.shared) {
    const moved = translate.thing(thing);
    const before = thingAt(frame, site);
    setThing(frame, site, before === undefined ? moved : joinThings(before, moved));
    frame.touched.add(site);
  }
  if (summary.throws !== nothing) noteThrown(frame, translate.value(summary.throws));
  noteAskedBy(frame, summary, application);
  const returned = translate.value(summary.returns);
  const predicates = guardsHere(frame, summary, application);
  return predicates.length === 0
    ? returned
    : { ...returned, predicates: [...(returned.predicates ?? []), ...predicates] };
}

/** An object without what else it holds. */
function onlyData(thing: Thing): Thing {
  const data = (value: Value): Value => ({ taints: value.taints, constants: undefined, refs: [] });
  const fields = new Map(
    [...thing.fields].flatMap(([name, value]) => (value.taints.length > 0 ? [[name, data(value)]] : [])),
  );
  return { ...thing, fields, rest: thing.rest.taints.length > 0 ? data(thing.rest) : nothing };
}

/** What it asks of its parameters it asks of ours. */
function noteAskedBy(frame: Frame, { asked, called }: Summary, { values }: Application): void {
  for (const index of asked) noteAsked(frame, values[index] ?? nothing);
  for (const index of called) noteCalled(frame, values[index] ?? nothing);
}

/** It does nothing but to give something back. */
function isIdle({ made, writes, hits, globals, shared, throws, asked, guards }: Summary): boolean {
  return (
    throws === nothing &&
    made.size + writes.length + hits.length + globals.length + shared.size + asked.size + guards.length === 0
  );
}

/** Most parts of objects that are said in a caller's terms while one function is read; a walk through a tree of trees knows no end. */
const mostEffort = 6_000;

function effortOf({ made, writes, hits }: Summary): number {
  let effort = hits.length;
  for (const thing of made.values()) effort += thing.fields.size + 1;
  for (const { thing } of writes) effort += thing.fields.size + 1;
  return effort;
}

/** What reaches dangerous places and what comes back, without the objects in which it does. */
function applyRoughly(
  frame: Frame,
  translate: Translation,
  summary: Summary,
  application: Application,
): Value {
  if (frame.effort.spent < mostEffort * 4)
    for (const hit of summary.hits) passHit(frame, translate, hit, application);
  let taints = summary.returns.taints;
  for (const thing of summary.made.values())
    for (const field of [...thing.fields.values(), thing.rest]) taints = joinTaints(taints, field.taints);
  return { taints: translate.taints(taints), constants: undefined, refs: [] };
}

/**
 * A function that hands its parameter on to a dangerous place as it is only wraps that place: where the text is put
 * together is where the harm is done, and where it can be mended.
 */
function passHit(frame: Frame, translate: Translation, hit: Hit, { place }: Application): void {
  if (hit.keyed) return passKeyed(frame, translate, hit);
  const { whole, ...plain } = hit;
  const { origin } = hit.taint;
  const given =
    whole && origin.kind === 'parameter' ? translate.actual(origin.index, origin.path) : undefined;
  const text = given === undefined ? undefined : textOf(given);
  const built = text?.includes('\0') && /[^\0\s]/.test(text) ? text : undefined;
  for (const taint of translate.taints([hit.taint])) {
    if (built !== undefined) addHit(frame, { ...plain, taint, place, function: frame.fn.name, text: built });
    else addHit(frame, { ...(given?.refs.some(({ kind }) => kind === 'parameter') ? hit : plain), taint });
  }
}

/** It writes into an object of ours: dangerous when that was read under a key of somebody. */
function passKeyed(frame: Frame, translate: Translation, { keyed, ...hit }: Hit): void {
  const { origin, mask } = hit.taint;
  if (origin.kind !== 'parameter') return;
  const given = translate.actual(origin.index, origin.path);
  for (const taint of given.keyed ?? [])
    if ((taint.mask & mask) !== 0) addHit(frame, { ...hit, taint: { ...taint, mask } });
  for (const ref of given.refs) {
    if (ref.kind !== 'parameter') continue;
    const { index, path } = ref;
    const ours = { kind: 'parameter', id: originId(index, path), index, path } as const;
    addHit(frame, { ...hit, taint: { origin: ours, mask, steps: undefined }, ...(keyed ? { keyed } : {}) });
  }
}

function writeBack(
  frame: Frame,
  translate: Translation,
  index: number,
  path: readonly string[],
  thing: Thing,
): void {
  const target = translate.actual(index, path);
  const sites = target.refs.flatMap((ref) =>
    ref.kind === 'object' ? [ref.site] : ref.kind === 'parameter' ? [parameterSite(ref.index, ref.path)] : [],
  );
  const fields = [...thing.fields].map(([name, value]) => [name, translate.value(value)] as const);
  const rest = translate.value(thing.rest);
  for (const site of sites) {
    let after = withFields(thingAt(frame, site) ?? emptyThing, fields, sites.length > 1);
    if (rest !== nothing) {
      // Something was added at a place that is not known: a list is longer than we knew.
      const { length: _, ...grown } = withUnknownField(after, rest);
      after = grown;
    }
    setThing(frame, site, after);
  }
  for (const ref of target.refs) {
    for (const [name, value] of fields) frame.analysis.wroteField(ref, name, value, frame);
  }
}

function guardsHere(frame: Frame, { guards }: Summary, { slots }: Application): readonly Predicate[] {
  const predicates: Predicate[] = [];
  for (const { index, path, when, clears } of guards) {
    const slot = slots[index];
    if (slot === undefined || slot < 0) continue;
    for (const { variable, part } of aboutOf(frame, slot)) {
      if (part !== undefined) continue;
      const inner: Variable = { root: variable.root, path: [...variable.path, ...path] };
      if (when === 'return') refine(frame, inner, clears);
      else predicates.push({ variable: inner, when, clears });
    }
  }
  return predicates;
}
