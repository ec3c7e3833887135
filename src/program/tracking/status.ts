import type { Finding } from '#model/finding';
import { compareText } from '#model/location';
import type { Mark } from '#model/mark';
import { present } from '#model/present';
import type { Scan } from '#model/scan';
import type { Sighting } from '../identity.ts';
import type { MarkedCredential } from './marks-file.ts';

/** How far a credential is. `gone`: not in the tree any more, and no word on its history. */
export type Stage = 'found' | 'rotated' | 'revoked' | 'gone' | 'removed';

/** One credential on its way from found to removed. */
export interface Tracked {
  readonly ruleId: string;
  readonly key: string;
  readonly path: string;
  readonly line: number;
  readonly stage: Stage;
  /** Whether a file of the tree holds it, and whether an earlier version does; undefined when nobody looked. */
  readonly inTree: boolean | undefined;
  readonly inHistory: boolean | undefined;
  readonly revoked?: Mark;
  readonly rotated?: Mark;
  /** The provider still accepts it, whatever the mark says. */
  readonly live?: true;
  /** The first day on which a commit held it, as that commit tells. */
  readonly brought?: string;
  /** Days from the commit that brought it to the day on which it was revoked. */
  readonly exposedDays?: number;
}

export interface TrackingInput {
  /** Of the tree, with marks. */
  readonly tree: Scan;
  /** Of the whole history, where it was scanned. */
  readonly history?: Scan;
  readonly credentials: readonly MarkedCredential[];
}

/**
 * Every credential that is in the tree, that was in its history, or that somebody marked. `removed` is said only of one
 * that a whole scan of tree and history did not find any more under any path.
 */
export function trackCredentials(input: TrackingInput): readonly Tracked[] {
  const rows = [...inTree(input), ...onlyInHistory(input), ...onlyMarked(input)];
  return rows.sort(
    (a, b) => compareText(a.path, b.path) || a.line - b.line || compareText(a.ruleId, b.ruleId),
  );
}

/** Days from found to revoked of those that were revoked and whose history git told, sorted. */
export function exposures(tracked: readonly Tracked[]): readonly number[] {
  return tracked.flatMap(({ exposedDays }) => exposedDays ?? []).sort((a, b) => a - b);
}

function inTree({ tree, history }: TrackingInput): readonly Tracked[] {
  return secretsOf(tree).map((finding) => {
    const past = history && secretsOf(history).find((old) => isSamePlace(old, placeOf(finding)));
    const isInHistory = history === undefined ? undefined : past !== undefined;
    return rowOf(
      placeOf(finding),
      { inTree: true, inHistory: isInHistory },
      finding.marks ?? {},
      broughtOf(past),
    );
  });
}

function onlyInHistory({ history, tree, credentials }: TrackingInput): readonly Tracked[] {
  if (history === undefined) return [];
  const now = secretsOf(tree);
  return secretsOf(history)
    .filter((finding) => !isStillThere(finding) && !now.some((each) => isSamePlace(finding, placeOf(each))))
    .map((finding) => {
      const marks = finding.marks ?? credentials.find((credential) => isSamePlace(finding, credential));
      return rowOf(placeOf(finding), { inTree: false, inHistory: true }, marks ?? {}, broughtOf(finding));
    });
}

/** Marked, and found nowhere under its own path. */
function onlyMarked({ tree, history, credentials }: TrackingInput): readonly Tracked[] {
  const seen = [...secretsOf(tree), ...(history === undefined ? [] : secretsOf(history))];
  const gone = credentials.filter((credential) => !seen.some((finding) => isSamePlace(finding, credential)));
  return gone.map((credential) => {
    const inTree = isLookedAt(tree, credential.path) ? isIn(tree, credential) : undefined;
    const inHistory = history && isWhole(history) ? isIn(history, credential) : undefined;
    return rowOf(credential, { inTree, inHistory }, credential, undefined);
  });
}

type Whereabouts = Pick<Tracked, 'inTree' | 'inHistory'>;
type Known = Pick<Tracked, 'revoked' | 'rotated' | 'live'>;

/** What a credential is and where it was seen last. */
type Place = Pick<Tracked, 'ruleId' | 'key' | 'path' | 'line'>;

function rowOf(
  { ruleId, key, path, line }: Place,
  where: Whereabouts,
  known: Known,
  brought: string | undefined,
): Tracked {
  const { revoked, rotated, live } = known;
  const exposedDays = revoked && brought ? daysBetween(brought, revoked.on) : undefined;
  const told = present({ revoked, rotated, live, brought, exposedDays });
  return { ruleId, key, path, line, stage: stageOf(where, known), ...where, ...told };
}

function placeOf({ ruleId, key, location: { path, line } }: Finding): Place {
  return { ruleId, key, path, line };
}

function stageOf({ inTree, inHistory }: Whereabouts, { revoked, rotated, live }: Known): Stage {
  if (inTree === false && inHistory === false) return 'removed';
  if (revoked !== undefined && live === undefined) return 'revoked';
  if (rotated !== undefined) return 'rotated';
  return inTree === false && revoked === undefined ? 'gone' : 'found';
}

function secretsOf({ findings }: Scan): readonly Finding[] {
  return findings.filter(({ family }) => family === 'secrets');
}

/** In a history: a file of today holds it. */
function isStillThere({ evidence }: Finding): boolean {
  return evidence?.['still present']?.startsWith('yes') ?? false;
}

function isSamePlace(old: Finding, { key, path }: Pick<Sighting, 'key' | 'path'>): boolean {
  const paths = [old.location.path, ...(old.evidence?.['also in']?.split(', ') ?? [])];
  return old.key === key && paths.includes(path);
}

/** Anywhere: a file may have been renamed. */
function isIn(scan: Scan, { key }: Sighting): boolean {
  return secretsOf(scan).some((finding) => finding.key === key);
}

function isLookedAt({ gaps, exclusions }: Scan, path: string): boolean {
  const covers = (left: string) =>
    left === '' || left === path || (left.endsWith('/') && path.startsWith(left));
  const isOfSecrets = gaps.filter(({ analyser, why }) => isMissing(analyser) && why !== 'encoding');
  return !isOfSecrets.some((gap) => covers(gap.path)) && !exclusions.some((each) => covers(each.path));
}

function isMissing(analyser: string): boolean {
  return analyser === 'secrets' || analyser === 'source';
}

/** Nothing of the history is out of reach, left out or unread. */
function isWhole({ target, gaps, exclusions }: Scan): boolean {
  const unread = gaps.some(
    ({ analyser, why }) => isMissing(analyser) && why !== 'encoding' && why !== 'binary',
  );
  const hidden = exclusions.some(({ why }) => why === 'excluded' || why === 'handrailignore');
  return target.kind === 'history' && !unread && !hidden;
}

function broughtOf(finding: Finding | undefined): string | undefined {
  const date = finding?.evidence?.['date'];
  return date !== undefined && /^\d{4}-\d{2}-\d{2}/.test(date) ? date.slice(0, 10) : undefined;
}

function daysBetween(from: string, to: string): number | undefined {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  // A commit may claim any date.
  return Number.isFinite(days) && days >= 0 ? days : undefined;
}
