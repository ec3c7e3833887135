import type { AffectedPackage } from '#model/affected-package';
import { isSettled, type Judged, type StatedStatus } from '#model/decision';
import type { Finding } from '#model/finding';
import { compareText } from '#model/location';
import { present } from '#model/present';

/** What is to be told to others of one flaw of one package. */
export interface Position extends Judged {
  /** Names of the flaw, the best known first. */
  readonly ids: readonly string[];
  readonly purl: string;
  readonly name: string;
  readonly installed: string;
  /** What makes it safe, where that is known: a sentence. */
  readonly remedy?: string;
}

/** What is told besides decisions. */
export interface Telling {
  /** Flaws that nobody decided on, as being looked into. */
  readonly all: boolean;
  /** Flaws that our code is known not to reach, as not affected: made by a machine, which it says. */
  readonly propose: boolean;
}

/** The positions on all flaws of a scan, by flaw and package. Findings of no package say nothing. */
export function positionsOf(findings: readonly Finding[], telling: Telling): readonly Position[] {
  const about = findings.flatMap((finding) =>
    finding.package === undefined ? [] : [{ finding, about: finding.package }],
  );
  const groups = Map.groupBy(about, ({ about: { ids, purl } }) => `${ids[0]}\0${purl}`);
  return [...groups.values()]
    .flatMap((same) => positionOf(same, telling))
    .toSorted((a, b) => compareText(a.ids[0] ?? '', b.ids[0] ?? '') || compareText(a.purl, b.purl));
}

interface Told {
  readonly finding: Finding;
  readonly about: AffectedPackage;
}

function positionOf(same: readonly Told[], { all, propose }: Telling): readonly Position[] {
  const [first] = same;
  if (first === undefined) return [];
  const { ids, purl, name, installed, fix } = first.about;
  const remedy = fix?.version === undefined ? undefined : `Move ${name} to ${fix.version}`;
  const base = { ids, purl, name, installed, ...present({ remedy }) };
  const judged = same.map(
    ({ finding, about }) => finding.decision ?? (propose ? proposalOf(about) : undefined),
  );
  // A package that lies in two places and is decided on in one is not decided on.
  const least = judged.every(isSettled)
    ? leastSafe(judged.filter((each) => each !== undefined))
    : judged.find((each) => each?.status === 'under-investigation');
  if (least !== undefined) return [{ ...base, ...judgedOf(least) }];
  return all ? [{ ...base, status: 'under-investigation', reason: 'Nobody decided on it yet' }] : [];
}

function judgedOf({ status, justification, reason, by, on, until }: Judged): Judged {
  return { status, reason, ...present({ justification, by, on, until }) };
}

const order: readonly StatedStatus[] = [
  'affected',
  'will-fix',
  'accepted',
  'fixed',
  'false-positive',
  'not-affected',
];

function leastSafe(all: readonly Judged[]): Judged | undefined {
  return all.toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status))[0];
}

function proposalOf({ reachability, reach }: AffectedPackage): Judged | undefined {
  if (reachability !== 'no') return undefined;
  return {
    status: 'not-affected',
    justification: 'code_not_reachable',
    reason: `Proposed by a machine, decided by nobody: ${reach?.why ?? 'the code does not reach it.'}`.slice(
      0,
      500,
    ),
    by: 'Handrail (automatic)',
  };
}

/** What is done about an affected package: never empty, since every form wants it. */
export function actionOf({ status, reason, by, until, remedy }: Position): string {
  const why = reason.replace(/[.\s]+$/, '');
  const end = until === undefined ? '' : ` until ${until}`;
  if (status === 'accepted') return `Risk accepted${end}${by === undefined ? '' : ` by ${by}`}: ${why}.`;
  const advice = remedy === undefined ? '' : ` ${remedy}.`;
  if (status === 'will-fix') return `Will be fixed${end}: ${why}.${advice}`;
  return why === '' ? advice.trim() || 'No remedy is known.' : `${why}.${advice}`;
}
