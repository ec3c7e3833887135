import type { PackageInventory } from '#model/component';
import type { ComponentReview } from '#model/component-review';
import type { Scan } from '#model/scan';
import type { PackageStudy } from '#scan/package-study';
import type { ScanRequest } from '#scan/request';
import { type Chosen, fixed, wholeScan } from './secrets-scan.ts';
import type { Shell } from './shell.ts';

/** A tree as commands about its packages see it. */
export interface PackageTree {
  /** Absolute. */
  readonly root: string;
  readonly scan: Scan;
  readonly request: ScanRequest;
  readonly study: PackageStudy;
  readonly inventories: readonly PackageInventory[];
}

/** Scans a folder for packages, and opens what names them. Nothing is fetched. */
export async function openPackageTree(
  path: string | undefined,
  { config, jobs, 'no-cache': noCache, 'no-progress': noProgress }: Chosen,
  shell: Shell,
): Promise<PackageTree> {
  const { planScan } = await import('./plan.ts');
  const { openPackageStudy } = await import('#scan/package-study');
  const { treeOf } = await import('./target.ts');
  const chosen = { config, jobs, 'no-cache': noCache, 'no-progress': noProgress };
  const asked = { ...fixed, ...chosen, only: ['packages'], profile: 'audit', history: false } as const;
  const plan = await planScan(path, asked, false, shell);
  const scan = await wholeScan(plan, shell);
  const study = await openPackageStudy(plan.request);
  const { inventories } = study.read(new Map());
  return { root: treeOf(path, shell), scan, request: plan.request, study, inventories };
}

/** The reviews of a tree, and the text that holds them. @throws UserError for a damaged file */
export async function reviewsAt(
  root: string,
): Promise<{ readonly text?: string; readonly reviews: readonly ComponentReview[] }> {
  const { realpathSync } = await import('node:fs');
  const { reviewsFileName } = await import('#model/component-review');
  const { parseReviews } = await import('#program/intake/reviews-file');
  const { readTreeFile } = await import('#source/disk');
  const read = readTreeFile(realpathSync(root), reviewsFileName, 16 * 1024 * 1024);
  if (!('bytes' in read)) return { reviews: [] };
  const text = new TextDecoder().decode(read.bytes);
  return { text, reviews: parseReviews(text) };
}
