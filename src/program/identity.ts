import { createHash } from 'node:crypto';
import type { Family } from '#model/family';
import type { Finding } from '#model/finding';
import { compareText } from '#model/location';

/** What is remembered of a finding so that a later scan can know it again. No secret, no message, no severity. */
export interface Sighting {
  readonly key: string;
  readonly ruleId: string;
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly lineHash: string;
}

/**
 * The identity of a finding: 32 hexadecimal digits of SHA-256 over the scheme, the rule id and the anchor. Path, line,
 * severity, message and version take no part, so that none of them can change it (docs/identity.md).
 */
export function keyOf(ruleId: string, anchor: string): string {
  const text = JSON.stringify(['handrail/finding/v1', ruleId, anchor]);
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

/** What a later scan needs of this finding. */
export function sightingOf({ key, ruleId, lineHash, location }: Finding): Sighting {
  return { key, ruleId, path: location.path, line: location.line, column: location.column, lineHash };
}

/** A total order of sightings by what they are, so that results do not depend on the order of the input. */
export function compareSightings(a: Sighting, b: Sighting): number {
  return (
    compareText(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.key, b.key) ||
    compareText(a.lineHash, b.lineHash)
  );
}

/** The family that a rule id names: `secrets` of `secrets/github-token`. */
export function familyIn(ruleId: string): Family {
  // Ids are checked where rules are made: the part before the slash is a family.
  return ruleId.slice(0, ruleId.indexOf('/')) as Family;
}
