import type { CodeModule } from '#ir/code/module';
import type { Safening } from '#ir/flow/observer';
import type { TaintKind } from '#ir/flow/taint-kind';
import { taintKinds } from '#ir/flow/taint-kind';
import type { Place } from '#ir/flow/value';
import { stepsOf } from '#ir/flow/way';
import type { Flaw } from './flaw.ts';
import { safePlaces } from './words.table.ts';

/** Something on the way of the data that makes it safer, though not here. */
export interface NotCounted {
  readonly place: Place;
  readonly says: string;
}

/** What makes the data of a flaw's best way safer in the functions that it goes through, and why it is a flaw all the same. */
export function notCounted(
  flaw: Flaw,
  safenings: readonly Safening[],
  modules: readonly CodeModule[],
): readonly NotCounted[] {
  const [best] = flaw.ways;
  if (best === undefined) return [];
  const { kind, place } = best.hit;
  const onWay = [best.origin.place, ...stepsOf(best.hit.taint.steps).map((step) => step.place), place];
  return safenings
    .filter((each) => !isSink(each, flaw) && isNamed(each))
    .filter((each) => isOnWay(each, onWay, modules) && hasOrigin(each, best.origin.id))
    .map((each) => ({ place: each.place, says: notEnough(each, kind, onWay) }));
}

/** A call lies on the way where a step of it does; a check counts for the function that it stands in. */
export function isOnWay(
  { how, place, function: number }: Safening,
  onWay: readonly Place[],
  modules: readonly CodeModule[],
): boolean {
  if (how === 'call') return onWay.some((step) => overlaps(step, place));
  const fn = modules[place.module]?.functions[number];
  return (
    fn !== undefined &&
    fn.kind !== 'module' &&
    onWay.some(({ module, start, end }) => module === place.module && start >= fn.start && end <= fn.end)
  );
}

/** What the flaw is about gives back nothing of what it got: that is no reason. */
export function isSink({ how, name, place }: Safening, flaw: Flaw): boolean {
  const last = (text: string) => text.slice(text.lastIndexOf('.') + 1);
  return how === 'call' && place.start === flaw.place.start && last(name) === last(flaw.about);
}

/** Operators make texts of anything: nobody takes them for a protection. */
function isNamed({ how, name }: Safening): boolean {
  return how === 'check' || /\w/.test(name);
}

function hasOrigin({ origins }: Safening, id: string): boolean {
  return origins.size === 0 || origins.has(id) || [...origins].some((each) => !each.startsWith('s:'));
}

function overlaps(a: Place, b: Place): boolean {
  return a.module === b.module && a.start < b.end && b.start < a.end;
}

function notEnough(safening: Safening, kind: TaintKind, onWay: readonly Place[]): string {
  const what = subjectOf(safening);
  const bit = 1 << taintKinds.indexOf(kind);
  if ((safening.kinds & bit) === 0)
    return `${what} makes it safe for ${listed(kindsIn(safening.kinds))}, not for ${safePlaces[kind]}.`;
  return safening.how === 'check'
    ? `${what} makes it safe for ${safePlaces[kind]}, but only on one side of the branch: the data also gets here on another way.`
    : `${what} makes what it gives back safe for ${safePlaces[kind]}, but ${onWay.some((step) => overlaps(step, safening.place)) ? 'other data of the same source gets here, too' : 'that is not what gets here'}.`;
}

/** `html.escape`, "The check". */
export function subjectOf({ how, name }: Safening): string {
  if (name === '') return how === 'check' ? 'The check' : 'The call';
  return `\`${name}\``;
}

/** The kinds of a mask, as they are listed for people. */
export function kindsIn(mask: number): readonly string[] {
  return taintKinds.flatMap((kind, i) => ((mask & (1 << i)) !== 0 ? [safePlaces[kind]] : []));
}

/** As a sentence lists them; many are most of all there is. */
export function listed(names: readonly string[]): string {
  const all = [...new Set(names)];
  if (all.length > 8) return 'most places';
  if (all.length < 2) return all.join('');
  return `${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
}
