import type { Finding } from '#model/finding';
import type { Marks } from '#model/mark';
import { present } from '#model/present';
import { atLeast, type Severity } from '#model/severity';
import { matchSightings } from '../compare.ts';
import { type Sighting, sightingOf } from '../identity.ts';
import type { MarkedCredential } from './marks-file.ts';

/** What marks meet. */
export interface MarkSide {
  readonly credentials: readonly MarkedCredential[];
  /** Old path to new path. */
  readonly renames: ReadonlyMap<string, string>;
  /** False when another value stands in the place of the credential that was marked. */
  readonly isSame?: (finding: Finding, credential: MarkedCredential) => boolean;
}

/**
 * Gives findings the marks that speak of them; one that is revoked stays in the report at severity `low`. A credential
 * is known again in its file (or what git says the file is called now), never elsewhere in the tree: in doubt it counts.
 */
export function withMarks(findings: readonly Finding[], side: MarkSide): readonly Finding[] {
  if (side.credentials.length === 0) return findings;
  const marked = marksOf(findings, side);
  return findings.map((finding) => {
    const credential = marked.get(finding);
    if (credential === undefined) return finding;
    const told = withMark(finding, credential);
    return finding.verification?.state === 'verified' ? contradicted(told) : told;
  });
}

/** Which credential of the file each finding is. */
export function marksOf(
  findings: readonly Finding[],
  { credentials, renames, isSame = () => true }: MarkSide,
): ReadonlyMap<Finding, MarkedCredential> {
  const secrets = findings.filter(({ family }) => family === 'secrets');
  const now = new Map<Sighting, Finding>(secrets.map((finding) => [sightingOf(finding), finding]));
  const before = new Map<Sighting, MarkedCredential>(credentials.map((each) => [each, each]));
  const matched = matchSightings([...before.keys()], [...now.keys()], { renames, isDecided: () => false });
  return new Map(
    [...matched].flatMap(([sighting, old]) => {
      const [finding, credential] = [now.get(sighting), before.get(old)];
      if (finding === undefined || credential === undefined || !isSame(finding, credential)) return [];
      return [[finding, credential] as const];
    }),
  );
}

/** The provider accepted a credential that is marked as revoked: the mark is wrong, and the finding weighs what it did. */
function contradicted(finding: Finding): Finding {
  const { marks } = finding;
  if (marks?.revoked === undefined) return finding;
  const { severity, ...rest } = marks;
  return { ...finding, severity: severity ?? finding.severity, marks: { ...rest, live: true } };
}

/** What a revoked credential weighs until it is removed: it opens nothing any more, and should still go. */
const relieved: Severity = 'low';

function withMark(finding: Finding, { revoked, rotated, location }: MarkedCredential): Finding {
  const isLowered = revoked !== undefined && atLeast(finding.severity, relieved);
  const marks: Marks = {
    ...present({ revoked, rotated, severity: isLowered ? finding.severity : undefined }),
    location,
  };
  return { ...finding, severity: isLowered ? relieved : finding.severity, marks };
}
