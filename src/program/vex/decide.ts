import { isOver } from '#model/day';
import {
  type FindingDecision,
  type Judged,
  type PackageDecision,
  type StatedStatus,
  type VexStatement,
  vexStatusOf,
} from '#model/decision';
import type { Finding } from '#model/finding';
import type { Location } from '#model/location';
import { present } from '#model/present';
import type { Suppression } from '#model/suppression';
import { hasId, type InRange, meansFinding, speaksOf } from './match.ts';
import { decisionSentence } from './sentence.ts';

/** What there is to decide with. */
export interface Deciding {
  readonly decisions: readonly PackageDecision[];
  readonly statements: readonly VexStatement[];
  /** Names of what is scanned, as documents of others may call it. */
  readonly products: readonly string[];
  readonly today: string;
  readonly inRange: InRange;
}

/** Two who say different things of one flaw of one package. */
export interface Conflict {
  readonly finding: Finding;
  readonly held: FindingDecision;
  readonly other: FindingDecision;
}

/** What came out while findings were decided, for the notices about it. */
export interface Outcome {
  /** Entries and statements that speak of some finding, whether or not they hold. */
  readonly used: Set<PackageDecision | VexStatement>;
  /** Statements about a flaw that is found here, for something else than where it is found. */
  readonly elsewhere: Set<VexStatement>;
  /** Entries whose range could not be read for some package. */
  readonly unread: Set<PackageDecision>;
  readonly conflicts: Conflict[];
}

/** The decision of each finding, and what was learned of the decisions by asking. */
export interface Decider {
  readonly of: (finding: Finding) => FindingDecision | undefined;
  readonly outcome: Outcome;
}

/**
 * Makes the question "who decided what about this finding?". Ours goes before others'. Within one OpenVEX document the
 * latest statement holds. Of what then disagrees the most careful holds, so that nobody is called safe while somebody
 * says otherwise.
 */
export function openDecisions(input: Deciding): Decider {
  const outcome: Outcome = { used: new Set(), elsewhere: new Set(), unread: new Set(), conflicts: [] };
  const statements = byId(input.statements, ({ ids }) => ids);
  const decisions = byId(input.decisions, ({ advisory }) => [advisory]);
  const of = (finding: Finding): FindingDecision | undefined => {
    const { package: about } = finding;
    if (about === undefined) return undefined;
    const ours = asked(decisions, about.ids).filter((each) => {
      const answer = meansFinding(each, finding, input.inRange);
      if (answer === 'unread') outcome.unread.add(each);
      if (answer === true) outcome.used.add(each);
      return answer === true;
    });
    const theirs = asked(statements, about.ids).filter((each) => {
      const answer = hasId(about, each.ids) && speaksOf(each, about, input.products);
      (answer ? outcome.used : outcome.elsewhere).add(each);
      return answer;
    });
    return settle(finding, ours, latest(theirs), input.today, outcome.conflicts);
  };
  return { of, outcome };
}

function settle(
  finding: Finding,
  ours: readonly PackageDecision[],
  theirs: readonly VexStatement[],
  today: string,
  conflicts: Conflict[],
): FindingDecision | undefined {
  const all = [
    ...ours.map((each) => shown(each, 'handrail', each.location)),
    ...theirs.map((each) => shown(each, each.format, each.location)),
  ].filter(({ until }) => !isOver(until, today));
  const own = all.filter(({ source }) => source === 'handrail');
  const held = careful(own.length > 0 ? own : all);
  if (held === undefined) return undefined;
  for (const other of all)
    if (vexStatusOf(other.status) !== vexStatusOf(held.status)) conflicts.push({ finding, held, other });
  return held;
}

function shown(
  { status, justification, reason, by, on, until }: Judged,
  source: FindingDecision['source'],
  location: Location,
): FindingDecision {
  return { status, ...present({ justification }), reason, ...present({ by, on, until }), source, location };
}

/** What keeps a finding open goes first, then what says least that it is safe. */
const carefulOrder: readonly StatedStatus[] = [
  'affected',
  'will-fix',
  'under-investigation',
  'accepted',
  'fixed',
  'false-positive',
  'not-affected',
];

function careful(all: readonly FindingDecision[]): FindingDecision | undefined {
  for (const status of carefulOrder) {
    const found = all.find((each) => each.status === status);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Of the statements of one document that are ordered by time, those of the latest time. */
function latest(statements: readonly VexStatement[]): readonly VexStatement[] {
  const newest = new Map<string, string>();
  for (const { time = '', location } of statements) {
    const before = newest.get(location.path);
    if (before === undefined || before < time) newest.set(location.path, time);
  }
  return statements.filter(({ time = '', location }) => newest.get(location.path) === time);
}

/**
 * Why a finding does not count any more; undefined while it does. Risk is accepted by whoever has it: that somebody else
 * accepted it in a document of theirs changes nothing here.
 */
export function suppressionBy(decision: FindingDecision | undefined): Suppression | undefined {
  if (decision === undefined || !isSuppressing(decision)) return undefined;
  const { until, location } = decision;
  return { kind: 'decision', reason: decisionSentence(decision), ...present({ until }), location };
}

/** Whether what is decided takes a finding out of the count. */
export function isSuppressing({ status, source }: Pick<FindingDecision, 'status' | 'source'>): boolean {
  if (status === 'accepted') return source === 'handrail';
  return status === 'not-affected' || status === 'false-positive' || status === 'fixed';
}

function byId<Entry>(
  entries: readonly Entry[],
  idsOf: (entry: Entry) => readonly string[],
): ReadonlyMap<string, readonly Entry[]> {
  const map = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const id of new Set(idsOf(entry).map((each) => each.toUpperCase()))) {
      const list = map.get(id) ?? [];
      list.push(entry);
      map.set(id, list);
    }
  return map;
}

function asked<Entry>(map: ReadonlyMap<string, readonly Entry[]>, ids: readonly string[]): readonly Entry[] {
  return [...new Set(ids.flatMap((id) => map.get(id.toUpperCase()) ?? []))];
}
