import { createHash } from 'node:crypto';
import { type BlobFacts, type BlobFactsOptions, openBlobFacts } from '#store/blob-facts';
import { readBuildId } from '#store/build-id';
import { type FactCache, openFactCache } from '#store/fact-cache';
import type { Gathered } from './gather.ts';
import type { ScanRequest } from './request.ts';
import type { Session } from './session.ts';
import type { Settings } from './settings.ts';

/** The fact cache of a request, or none: without a cache folder, for standard input, and when run from sources. */
export async function openTreeCache(
  request: ScanRequest,
  settings: Settings,
): Promise<FactCache | undefined> {
  const place = await placeOf(request, settings);
  return place && openFactCache({ ...place, purpose: request.target.kind });
}

/** As `openTreeCache`, for the blobs of a history. */
export async function openHistoryCache(
  request: ScanRequest,
  settings: Settings,
): Promise<BlobFacts | undefined> {
  const place = await placeOf(request, settings);
  return place && openBlobFacts(place);
}

async function placeOf(
  { cacheFolder, target, identityKey }: ScanRequest,
  { families, config, tests }: Settings,
): Promise<BlobFactsOptions | undefined> {
  if (cacheFolder === undefined || target.kind === 'stdin') return undefined;
  const build = await readBuildId();
  if (build === undefined) return undefined;
  const key = identityKey === undefined ? '' : createHash('sha256').update(identityKey).digest('hex');
  const engine = [
    build,
    families.join(','),
    config.maxFileSize,
    config.archives,
    key,
    othersOf(config, tests),
    unnamedOf(config),
  ].join(' ');
  return { folder: cacheFolder, path: target.path, engine };
}

/** Saves what was learned for the next scan; gives why it could not be saved. An interrupted scan knows too little. */
export async function remember(
  { host }: Session,
  { checked, learned }: Gathered,
  cache: FactCache | undefined,
): Promise<string | undefined> {
  if (cache === undefined || host.signal?.aborted) return undefined;
  const isSame = !learned && checked.size === cache.size;
  return isSame ? cache.keep() : cache.save(checked);
}

/** Facts are the same for every profile, but for what only `audit` looks for (docs/decisions/0017-profiles.md). */
function unnamedOf({ profile }: Settings['config']): string {
  return profile === 'audit' ? 'unnamed' : '';
}

/** Facts hold what a repository's own detectors find and which tests of other tools' files a value passes. */
function othersOf({ detectors }: Settings['config'], tests: Settings['tests']): string {
  if (detectors.length + tests.length === 0) return '';
  const named = detectors.map(({ location: _, ...detector }) => detector);
  return createHash('sha256')
    .update(JSON.stringify([named, tests]))
    .digest('hex');
}
