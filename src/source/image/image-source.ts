import { join } from 'node:path';
import { UserError } from '#model/failure';
import type { FileEntry } from '#model/file';
import type { Exclusion, Gap, Notice } from '#model/gap';
import type { Layer } from '#model/layer';
import { compareText } from '#model/location';
import type { Listing, ListOptions, Source } from '../contract.ts';
import { noRules } from '../rules.ts';
import { selectFiles } from '../select.ts';
import { type Blobs, largestDocument } from './blobs.ts';
import { historyText, layersOf } from './history.ts';
import { readImage, type StoredImage } from './layout.ts';
import { type KeptFile, type Merged, mergeLayers } from './merge.ts';
import type { Platform } from './platform.ts';
import type { ImageView } from './view.ts';
import { openSpool, type Workplace } from './workplace.ts';

export interface ImageSourceContext {
  readonly name: string;
  readonly blobs: Blobs;
  /** The file that holds all of the image, where there is one: what is not packed is read in place. */
  readonly whole?: string;
  readonly workplace: Workplace;
  readonly platform?: Platform | undefined;
  /** What is known to be missing. */
  readonly gaps?: readonly Gap[];
}

/** Where the text of {@link historyText} is told. No file of an image can have this name and be listed beside it. */
export const historyPath = '.image/history.dockerfile';

/** A container image. It is read, never unpacked: nothing of it gets a name on this machine. @throws UserError for one that cannot be read at all. */
export async function imageSource(context: ImageSourceContext): Promise<Source> {
  const { name, blobs, whole, workplace, platform, gaps = [] } = context;
  const image = await readImage(blobs, platform);
  const layers = layersOf(image);
  const spool = openSpool(join(workplace.path, 'contents'));
  const files = whole === undefined ? [spool.file] : [spool.file, whole];
  let view: ImageView | undefined;

  const entryOf = ({ path, content }: KeptFile): FileEntry => {
    return { path, size: content.size, place: { file: files.indexOf(content.file), start: content.start } };
  };

  async function list(options: ListOptions): Promise<Listing> {
    const merged = await mergeLayers({
      image,
      layers,
      needs: options.needs ?? (() => undefined),
      // A layer that lies open in a file of its own is copied: workers know two files only.
      spool,
      readInPlace: (file) => files.includes(file),
      maxFileSize: options.maxFileSize,
      signal: options.signal,
      onProgress: options.onProgress,
    });
    view = viewOf(image, layers, merged, entryOf);
    const listing = listingOf({ ...merged, gaps: [...gaps, ...merged.gaps] }, options, entryOf);
    return { ...listing, files: [historyOf(image, spool), ...listing.files].sort(byPath) };
  }

  return {
    target: { kind: 'image', name },
    access: { kind: 'stretches', files },
    // An image says nothing of how it is to be judged.
    read: async () => undefined,
    rules: async () => noRules,
    list,
    at: async () => noRevisions(),
    changesSince: async () => noRevisions(),
    image: () => {
      if (view === undefined) throw new Error('an image was not listed before its layers were asked for');
      return view;
    },
    close: async () => {
      spool.close();
      workplace.remove();
    },
  };
}

function viewOf(
  { baseName }: StoredImage,
  layers: readonly Layer[],
  { files, earlier }: Merged,
  entryOf: (file: KeptFile) => FileEntry,
): ImageView {
  const all = [...files.values()].sort(byPath);
  return {
    layers,
    ...(baseName === undefined ? {} : { baseName }),
    layerOf: (path) => files.get(path)?.layer,
    earlier: earlier
      .map((each) => ({ layer: each.layer, file: entryOf(each) }))
      .sort((a, b) => a.layer.number - b.layer.number || byPath(a.file, b.file)),
    ownership: all
      .filter(({ need }) => need === 'ownership')
      .map((each) => ({ layer: each.layer, file: entryOf(each) })),
    named: all.filter(({ need }) => need !== 'ownership' && need !== 'text').map(entryOf),
  };
}

/** What is to be searched like any file: text, and of the image's own layers archives. */
function listingOf(
  { files, gaps, passed, ofBase }: Merged,
  options: ListOptions,
  entryOf: (file: KeptFile) => FileEntry,
): Listing {
  const isListed = ({ need, layer, isText, content }: KeptFile): boolean => {
    if (need === 'text') return true;
    if (need === 'ownership' || need === 'program' || content.size > options.maxFileSize) return false;
    return isText || !layer.isBase;
  };
  const listed = [...files.values()].filter(isListed).sort(byPath);
  const selection = selectFiles(
    listed.map(({ path }) => path),
    { include: options.include, exclude: options.exclude, noIgnore: true },
    noRules,
  );
  const kept = new Set(selection.kept);
  return {
    files: listed.filter(({ path }) => kept.has(path)).map(entryOf),
    exclusions: [...selection.exclusions, ...passedOver(passed, ofBase)],
    gaps: [...gaps].sort(compareGaps),
    notices: noticesOf(ofBase),
  };
}

function passedOver(passed: number, ofBase: number): readonly Exclusion[] {
  return [
    ...(passed === 0
      ? []
      : [
          {
            path: '/',
            why: 'binary',
            by: `${passed} files that are neither text nor name packages`,
          } as const,
        ]),
    ...(ofBase === 0
      ? []
      : [
          {
            path: '/',
            why: 'vendored',
            by: `${ofBase} files of the base image, not searched for secrets`,
          } as const,
        ]),
  ];
}

function noticesOf(ofBase: number): readonly Notice[] {
  if (ofBase === 0) return [];
  const message = `${ofBase} files came with the base image and were not searched for secrets; their packages were looked up. Scan the base image by itself for the rest.`;
  return [{ code: 'image-base', message }];
}

function historyOf({ config }: StoredImage, spool: ReturnType<typeof openSpool>): FileEntry {
  const start = spool.size();
  spool.write(Buffer.from(historyText(config)).subarray(0, largestDocument));
  return { path: historyPath, size: spool.size() - start, place: { file: 0, start } };
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return compareText(a.path, b.path);
}

function compareGaps(a: Gap, b: Gap): number {
  return byPath(a, b) || compareText(a.detail, b.detail);
}

function noRevisions(): never {
  throw new UserError(
    'no-git',
    'An image has no revisions to compare with.',
    'Compare with a baseline (--baseline) instead.',
  );
}
