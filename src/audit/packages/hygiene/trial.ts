import { Buffer } from 'node:buffer';
import { readPackages } from '#ir/packages/read';
import type { Detection } from '#model/finding';
import { present } from '#model/present';
import { auditHygiene } from './hygiene.ts';
import type { HygieneSample } from './hygiene-rule.ts';

/** The day of the samples: what ends is compared with it. */
export const sampleDay = '2026-09-01';

/** Runs the rules on a sample as a scan runs them on a tree. */
export function trySample({ files, policy }: HygieneSample, today = sampleDay): readonly Detection[] {
  const { inventories, gaps } = readPackages(
    Object.entries(files).map(([path, text]) => ({ path, bytes: Buffer.from(text) })),
  );
  return auditHygiene({
    own: inventories,
    inventories,
    unread: gaps.map(({ path }) => path),
    today,
    ...present({ policy }),
  });
}
