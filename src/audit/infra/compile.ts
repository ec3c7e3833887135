import type { InfraFormat } from '#ir/infra/resource';
import { isUnknown } from '#ir/infra/value';
import { kindsNamed } from '#ir/infra/vocabulary/vocabulary';
import {
  type Absent,
  type AtPath,
  type Blame,
  type Condition,
  type ConnectedCondition,
  type EachCondition,
  fails,
  holds,
  type SomeCondition,
  type Subject,
  type Test,
  unsure,
  type Verdict,
} from './condition.ts';
import { type Found, isWithin, lookUp } from './look-up.ts';
import { compileTest } from './test-value.ts';

/** Asks a condition of something. */
export type Asker = (subject: Subject) => Verdict;

/** Makes a function of a condition, once for all resources. */
export function compile(condition: Condition): Asker {
  if ('check' in condition) return condition.check;
  if ('all' in condition) return compileAll(condition.all.map(compile));
  if ('any' in condition) return compileAny(condition.any.map(compile));
  if ('not' in condition) return compileNot(compile(condition.not));
  if ('each' in condition) return compileEach(condition);
  if ('some' in condition) return compileSome(condition);
  if ('connected' in condition) return compileConnected(condition);
  return compileAt(condition);
}

function compileAll(askers: readonly Asker[]): Asker {
  return (subject) => {
    const unknown: Blame[] = [];
    const failed: Blame[] = [];
    let isFailed = false;
    for (const ask of askers) {
      const verdict = ask(subject);
      if (verdict.holds === undefined) unknown.push(...verdict.blames);
      if (verdict.holds !== false) continue;
      isFailed = true;
      failed.push(...verdict.blames);
    }
    if (isFailed) return fails(...failed);
    return unknown.length > 0 ? unsure(...unknown) : holds;
  };
}

function compileAny(askers: readonly Asker[]): Asker {
  return (subject) => {
    const verdicts: Verdict[] = [];
    for (const ask of askers) {
      const verdict = ask(subject);
      if (verdict.holds === true) return holds;
      verdicts.push(verdict);
    }
    const unknown = verdicts.filter((verdict) => verdict.holds === undefined);
    if (unknown.length > 0) return unsure(...unknown.flatMap(({ blames }) => blames));
    // What somebody wrote tells more than what it is missing in, and that more than the head of it all.
    const blames = verdicts.flatMap((verdict) => verdict.blames);
    return fails(...blames.sort((a, b) => distance(a, subject) - distance(b, subject)));
  };
}

function distance({ value, place }: Blame, subject: Subject): number {
  if (value !== undefined) return 0;
  if (place === subject.place) return 2;
  return isWithin(place, subject.resource.place) ? 1 : 3;
}

/** What is blamed for something that holds, nobody told: the subject is. */
function compileNot(ask: Asker): Asker {
  return (subject) => {
    const verdict = ask(subject);
    if (verdict.holds === undefined) return verdict;
    if (!verdict.holds) return holds;
    const { place, path } = subject;
    return fails(...(verdict.blames.length > 0 ? verdict.blames : [{ place, path, written: path }]));
  };
}

function compileAt(condition: AtPath & Test): Asker {
  const steps = condition.at.split('.');
  const { test, whenAbsent, isWhole } = compileTest(condition);
  const absent = (subject: Subject) => absentMeans(condition.absent, subject) ?? whenAbsent;
  return (subject) => {
    const failed: Blame[] = [];
    const unknown: Blame[] = [];
    const passed: Blame[] = [];
    for (const found of lookUp(subject, steps, isWhole)) {
      const verdict = found.value === undefined ? absent(subject) : test(found.value);
      if (verdict === true) passed.push(blameOf(found));
      else if (verdict === false) failed.push(blameOf(found));
      else unknown.push(blameOf(found));
    }
    if (failed.length > 0) return fails(...failed);
    return unknown.length > 0 ? unsure(...unknown) : { holds: true, blames: passed };
  };
}

/** Formats that go by the defaults of another, unless a rule says otherwise. */
const alike: Readonly<Partial<Record<InfraFormat, InfraFormat>>> = {
  ansible: 'terraform',
  pulumi: 'terraform',
  serverless: 'cloudformation',
  'terraform-plan': 'terraform',
};

function absentMeans(absent: AtPath['absent'], { resource }: Subject): boolean | undefined | 'unknown' {
  const { format } = resource;
  const meaning: Absent | undefined =
    typeof absent === 'object' ? (absent[format] ?? absent[alike[format] ?? format]) : absent;
  if (meaning === undefined) return undefined;
  return meaning === 'unknown' ? 'unknown' : meaning === 'holds';
}

function blameOf({ place, path, written, value }: Found): Blame {
  return { place, path, written, ...(value === undefined ? {} : { value }) };
}

function compileEach({ each, where, must }: EachCondition): Asker {
  const steps = each.split('.');
  const isMeant = where === undefined ? undefined : compile(where);
  const ask = compile(must);
  return (subject) => {
    const failed: Blame[] = [];
    const unknown: Blame[] = [];
    for (const found of lookUp(subject, steps)) {
      if (found.value === undefined) continue;
      const part = partOf(subject, found);
      if (part === undefined) {
        unknown.push(blameOf(found));
        continue;
      }
      const meant = isMeant?.(part) ?? holds;
      if (meant.holds === false) continue;
      const verdict = ask(part);
      const own = verdict.blames.length > 0 ? verdict.blames : [blameOf(found)];
      const blames = own.map((blame) => ({ ...blame, item: blame.item ?? found.path }));
      if (verdict.holds === false && meant.holds) failed.push(...blames);
      else if (verdict.holds !== true) unknown.push(...blames);
    }
    if (failed.length > 0) return fails(...failed);
    return unknown.length > 0 ? unsure(...unknown) : holds;
  };
}

/** A subject of an item; undefined when nobody knows what the item is. Of a plain word the view is empty but for `value`. */
function partOf(subject: Subject, { value, place, path }: Found): Subject | undefined {
  if (value === undefined || isUnknown(value)) return undefined;
  const data = value.data ?? value;
  const view =
    data.kind === 'map'
      ? data
      : ({
          kind: 'map',
          entries: new Map([['value', { value: data, place }]]),
          origin: data.origin,
          place: data.place,
        } as const);
  return { ...subject, view, place, path };
}

function compileSome({ some, has }: SomeCondition): Asker {
  const steps = some.split('.');
  const ask = compile(has);
  return (subject) => {
    const unknown: Blame[] = [];
    const blames: Blame[] = [];
    for (const found of lookUp(subject, steps)) {
      blames.push(blameOf(found));
      if (found.value === undefined) continue;
      const part = partOf(subject, found);
      const verdict = part === undefined ? unsure(blameOf(found)) : ask(part);
      if (verdict.holds) return { holds: true, blames: [blameOf(found)] };
      if (verdict.holds === undefined) unknown.push(...verdict.blames);
    }
    if (unknown.length > 0) return unsure(...unknown);
    return fails(...blames.slice(0, 1));
  };
}

function compileConnected({ connected, via, where }: ConnectedCondition): Asker {
  const names = typeof connected === 'string' ? [connected] : connected;
  const kinds = names.flatMap(kindsNamed);
  const ask = where === undefined ? undefined : compile(where);
  return ({ resource, views, place, path }) => {
    const self: Blame = { place, path, written: path };
    let isUnknown = false;
    for (const other of kinds.flatMap((kind) => views.graph.connected(resource.id, kind, via))) {
      const view = views.of(other);
      const verdict = ask?.({ resource: other, view, views, path: '', place: other.header }) ?? holds;
      if (verdict.holds) return { holds: true, blames: [{ ...self, place: other.header }] };
      if (verdict.holds === undefined) isUnknown = true;
    }
    return isUnknown ? unsure(self) : fails(self);
  };
}
