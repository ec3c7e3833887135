import { createHash } from 'node:crypto';
import type { Finding } from '#model/finding';
import { compareLocations } from '#model/location';

/**
 * A name for every finding, 32 hexadecimal digits, for readers that want a unique one and follow it over time. It is
 * made of key and line hash; copies, which share both, are numbered in the order of their places.
 */
export function findingIds(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const repeats = new Map<string, number>();
  const inOrder = [...findings].sort((a, b) => compareLocations(a.location, b.location));
  return new Map(
    inOrder.map((finding) => {
      const identity = JSON.stringify([finding.key, finding.lineHash]);
      const number = (repeats.get(identity) ?? 0) + 1;
      repeats.set(identity, number);
      return [finding, digest(`${identity}:${number}`)];
    }),
  );
}

/** 32 hexadecimal digits for a text: what stays the same keeps its name in reports that are followed over time. */
export function digest(text: string): string {
  return createHash('sha256').update(`handrail/v1 ${text}`).digest('hex').slice(0, 32);
}
