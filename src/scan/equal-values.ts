import { createHmac, randomBytes } from 'node:crypto';
import type { FileFacts } from '#model/facts';
import type { Detection, Finding } from '#model/finding';
import type { ByteRange } from '#model/location';

/**
 * Tells which findings of one scan hold the same value. Values are compared by a digest whose key is drawn for this scan
 * and goes with it, so that nobody can try out short passwords on what is left: only numbers of groups leave.
 */
export interface EqualValues {
  readonly note: (findings: readonly Finding[], bytes: Uint8Array, facts: FileFacts | undefined) => void;
  /** Numbers groups of two or more by their first finding in the order given. */
  readonly numbered: (findings: readonly Finding[]) => readonly Finding[];
}

export function openEqualValues(): EqualValues {
  const key = randomBytes(32);
  const digests = new Map<string, string>();
  return {
    note(findings, bytes, facts) {
      const masks = new Map(facts?.detections.map((each) => [placeOf(each), each.masks]));
      for (const finding of findings) {
        const hidden = finding.family === 'secrets' ? masks.get(placeOf(finding)) : undefined;
        if (hidden !== undefined && hidden.length > 0)
          digests.set(sightOf(finding), digestOf(key, finding.ruleId, bytes, hidden));
      }
    },
    numbered(findings) {
      const groups = Map.groupBy(findings, (finding) => digests.get(sightOf(finding)));
      const numbers = new Map<string, number>();
      for (const [digest, members] of groups)
        if (digest !== undefined && members.length > 1) numbers.set(digest, numbers.size + 1);
      return findings.map((finding) => {
        const group = numbers.get(digests.get(sightOf(finding)) ?? '');
        return group === undefined ? finding : { ...finding, group };
      });
    },
  };
}

function digestOf(key: Uint8Array, ruleId: string, bytes: Uint8Array, masks: readonly ByteRange[]): string {
  const hmac = createHmac('sha256', key).update(ruleId);
  for (const { start, end } of masks) hmac.update('\0').update(bytes.subarray(start, end));
  return hmac.digest('base64');
}

/** Within one file. */
function placeOf({ ruleId, location }: Pick<Detection, 'ruleId' | 'location'>): string {
  return `${ruleId} ${location.line}:${location.column}`;
}

function sightOf(finding: Finding): string {
  const { path, at = '' } = finding.location;
  return JSON.stringify([path, at, placeOf(finding)]);
}
