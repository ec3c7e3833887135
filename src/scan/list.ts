import type { Coverage } from '#model/coverage';
import type { FileFacts } from '#model/facts';
import type { FileEntry } from '#model/file';
import { present } from '#model/present';
import type { Change, Listing, ListOptions, Source } from '#source/source';
import type { Session } from './session.ts';

/** The files of a scan, and what a change did to them where a scan looks at one. */
export interface ScanListing extends Listing {
  readonly changes: readonly Change[];
  /** False when only some files of the tree are looked at: one that is absent is then not a deleted one. */
  readonly wholeTree: boolean;
  /** With `--changed`, the files that did not change: what the change does is understood by them. */
  readonly around?: readonly FileEntry[];
  /** Where more was checked than the files that are listed. */
  readonly counted?: readonly Coverage[];
  /** In a history: of the facts of all files, those of one that its commit brought, with what is known of their way. */
  readonly broughtIn?: (file: FileEntry, facts: ReadonlyMap<string, FileFacts>) => FileFacts;
  /** Set when a worker died or the clock ran out before the files were known. */
  readonly irreproducible?: true;
}

/**
 * Lists what is to be checked. With `--changed` that is what differs from the base, or from the last commit without one.
 * After an abort nothing is listed, and a gap says so.
 */
export async function listFiles(session: Session): Promise<ScanListing> {
  try {
    return await listAll(session);
  } catch (error) {
    if (session.host.signal?.aborted) return unlisted;
    throw error;
  }
}

/** What is listed after an abort. */
export const unlisted: ScanListing = {
  files: [],
  exclusions: [],
  gaps: [
    {
      analyser: 'source',
      path: '',
      why: 'interrupted',
      detail: 'The scan was interrupted before it knew its files.',
    },
  ],
  notices: [],
  changes: [],
  wholeTree: false,
};

async function listAll(session: Session): Promise<ScanListing> {
  const { source, request, host, settings } = session;
  const { base } = settings;
  const needs = await needsOf(session);
  const listed = await source.list({
    ...listOptions(session),
    ...present({ rulesFrom: base, signal: host.signal, needs }),
    onProgress: (total) => host.onProgress?.({ stage: 'listing', done: 0, total, findings: 0 }),
  });
  const listing = source.image === undefined ? listed : await ofImage(listed, session);
  const changes = request.changed || base !== undefined ? await changesOf(source, base) : [];
  const wholeTree = !request.changed && ['path', 'commit'].includes(request.target.kind);
  const files = base === undefined ? listing.files : asWritten(listing.files, changes);
  if (!request.changed) return { ...listing, changes, wholeTree, files };
  const paths = new Set(changes.map(({ path }) => path));
  const [own = [], around = []] = [true, false].map((is) =>
    files.filter(({ path }) => paths.has(path) === is),
  );
  return { ...listing, changes, wholeTree, files: own, around };
}

/** Of an image only what is needed is kept; who knows what names packages is loaded for one. */
async function needsOf({ source, settings }: Session): Promise<ListOptions['needs']> {
  if (source.image === undefined) return undefined;
  const { imageNeeds } = await import('./image-needs.ts');
  return imageNeeds(settings.families);
}

/** Of an image: without what packages of the distribution brought, and with a count of what names packages. */
async function ofImage(
  listed: Listing,
  { source, settings }: Session,
): Promise<Listing & Pick<ScanListing, 'counted'>> {
  const { withoutOwned } = await import('./image-ownership.ts');
  const listing = await withoutOwned(listed, source);
  const named = source.image?.().named ?? [];
  if (!settings.families.includes('packages') || named.length === 0) return listing;
  const bytes = named.reduce((sum, { size }) => sum + size, 0);
  const counted = {
    family: 'packages',
    state: 'checked',
    files: named.length,
    checked: named.length,
    bytes,
  } as const;
  return { ...listing, counted: [counted] };
}

/** What both sides of a comparison are listed with. */
export function listOptions({
  request,
  settings,
}: Session): Omit<ListOptions, 'rulesFrom' | 'signal' | 'onProgress'> {
  const { include, exclude, maxFileSize } = settings.config;
  return { include, exclude, maxFileSize, noIgnore: request.noIgnore };
}

async function changesOf(source: Source, base: Source | undefined): Promise<readonly Change[]> {
  if (base !== undefined) return source.changesSince(base);
  const last = await source.at('HEAD');
  try {
    return await source.changesSince(last);
  } finally {
    await last.close();
  }
}

/** What a change brings is checked even when its own text claims to be generated: it could claim anything. */
function asWritten(files: readonly FileEntry[], changes: readonly Change[]): readonly FileEntry[] {
  const paths = new Set(changes.map(({ path }) => path));
  return files.map((file) => (paths.has(file.path) ? { ...file, handwritten: true } : file));
}
