import { createHash } from 'node:crypto';
import { present } from '#model/present';
import { type BlobFacts, type BlobFactsOptions, openBlobFacts } from '#store/blob-facts';
import { readBuildId } from '#store/build-id';
import { type CodeCache, openCodeCache } from '#store/code-cache';
import { type FactCache, openFactCache } from '#store/fact-cache';
import type { Gathered } from './gather.ts';
import type { ScanRequest } from './request.ts';
import type { Session } from './session.ts';
import type { Settings } from './settings.ts';

/** What earlier scans of a tree left: facts of its files, and its code as instructions where that was asked for. */
export interface Memory {
  readonly facts?: FactCache;
  readonly code?: CodeCache;
}

/** The memory of a request; empty without a cache folder, for standard input, and when run from sources. */
export async function openMemory(
  { request, source }: Pick<Session, 'request' | 'source'>,
  settings: Settings,
): Promise<Memory> {
  // The place of an image's contents is another in every scan.
  if (source.image !== undefined) return {};
  const place = await placeOf(request, settings);
  if (place === undefined) return {};
  const named = { ...place, purpose: request.target.kind };
  const wantsCode = settings.families.includes('code');
  const [facts, code] = await Promise.all([
    openFactCache(named),
    wantsCode ? openCodeCache(named) : undefined,
  ]);
  return { facts, ...present({ code }) };
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
  if (cacheFolder === undefined || !('path' in target)) return undefined;
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
  { facts, code }: Memory,
): Promise<string | undefined> {
  if (facts === undefined || host.signal?.aborted) return undefined;
  const isSame = !learned && checked.size === facts.size;
  const [unsaved, unsavedCode] = await Promise.all([
    isSame ? facts.keep() : facts.save(checked),
    code?.save(),
  ]);
  return unsaved ?? unsavedCode;
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
