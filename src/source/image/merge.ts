import type { Gap } from '#model/gap';
import type { Layer } from '#model/layer';
import { isTreePath } from '../name.ts';
import { readLayer } from './layer-reader.ts';
import { imageGap, type StoredImage, type StoredLayer } from './layout.ts';
import {
  beginsLikeProgram,
  beginsLikeText,
  largestPackages,
  largestProgram,
  markSeeker,
  type Need,
  type Needs,
} from './needs.ts';
import { openOverlay } from './overlay.ts';
import type { FileStretch } from './stream.ts';
import type { TarEntry } from './tar.ts';
import type { Spool } from './workplace.ts';

/** A file of an image whose content was kept. */
export interface KeptFile {
  readonly path: string;
  readonly need: Need;
  readonly layer: Layer;
  readonly content: FileStretch;
  readonly isText: boolean;
}

/** A content that is needed, and whether it begins like text. */
type Content = Pick<KeptFile, 'content' | 'isText'>;

/** What the layers make together. */
export interface Merged {
  /** Files of the image that are needed, by path. */
  readonly files: ReadonlyMap<string, KeptFile>;
  /** Databases of packages as lower layers have them, which a later layer replaced or removed. */
  readonly earlier: readonly KeptFile[];
  readonly gaps: readonly Gap[];
  /** Files of the image that were not needed, and those of base layers that were not searched. */
  readonly passed: number;
  readonly ofBase: number;
}

export interface Merging {
  readonly image: StoredImage;
  readonly layers: readonly Layer[];
  readonly needs: Needs;
  readonly spool: Spool;
  /** Whether contents in a file may be read from there later. */
  readonly readInPlace: (file: string) => boolean;
  /** Bytes of the largest text. */
  readonly maxFileSize: number;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((files: number) => void) | undefined;
}

/** Bytes of all that is kept of one image. */
const largestSpool = 8 * 1024 * 1024 * 1024;
/** Gaps that are told of one layer; the rest is a number. */
const mostGaps = 20;

/**
 * Goes through the layers from the top down: what a layer has is part of the image unless one above it hides it, so each
 * is read once and nothing is kept that is not needed.
 */
export async function mergeLayers(merging: Merging): Promise<Merged> {
  const { image, layers } = merging;
  const overlay = openOverlay();
  const files = new Map<string, KeptFile>();
  const earlier: KeptFile[] = [];
  const gaps: Gap[] = [...image.gaps];
  const counts = { passed: 0, ofBase: 0 };
  for (let i = layers.length - 1; i >= 0; i--) {
    const [layer, stored] = [layers[i], image.layers[i]];
    if (layer === undefined || stored === undefined) continue;
    gaps.push(...(await takeLayer({ ...merging, layer, stored, overlay, files, earlier, counts })));
    overlay.below();
    merging.onProgress?.(files.size);
  }
  return { files, earlier, gaps, ...counts };
}

interface OneLayer extends Merging {
  readonly layer: Layer;
  readonly stored: StoredLayer;
  readonly overlay: ReturnType<typeof openOverlay>;
  readonly files: Map<string, KeptFile>;
  readonly earlier: KeptFile[];
  readonly counts: { passed: number; ofBase: number };
}

interface HardLink {
  readonly path: string;
  readonly target: string;
  readonly need: Need;
  readonly isVisible: boolean;
}

async function takeLayer(one: OneLayer): Promise<readonly Gap[]> {
  const { layer, stored, overlay, files, earlier, needs, counts } = one;
  const gaps = layerGaps(layer);
  const { bytes } = stored;
  if (bytes === undefined) {
    gaps.add('', 'it is not there');
    return gaps.all();
  }
  /** Contents of this very layer, for hard links. */
  const kept = new Map<string, Content>();
  const links: HardLink[] = [];

  function keep(path: string, need: Need, content: Content, isVisible: boolean): void {
    const file = { path, need, layer, ...content };
    if (isVisible) files.set(path, file);
    else earlier.push(file);
  }

  async function onEntry(entry: TarEntry, place: FileStretch | undefined): Promise<void> {
    const path = rootPath(entry.path);
    if (path === undefined) {
      if (!/^[./]*$/.test(entry.path))
        gaps.add(entry.path, 'its name leads out of the image: it was not read');
      return;
    }
    const isFolder = entry.kind === 'folder';
    const isVisible = overlay.shows(path, isFolder);
    if (overlay.take(path, isFolder) || isFolder) return;
    const need = needs(path);
    if (!isVisible && need !== 'database') return;
    if (need === undefined) {
      counts.passed++;
      return;
    }
    if (entry.kind === 'link' && need === 'database')
      gaps.add(path, `it is a symbolic link to ${entry.target.slice(0, 200)}, which was not followed`);
    if (entry.kind === 'other' && need === 'database') gaps.add(path, 'it is no file and was not read');
    if (entry.kind === 'hard-link')
      links.push({ path, target: rootPath(entry.target) ?? '', need, isVisible });
    if (entry.kind !== 'file') return;
    const gap = (detail: string) => gaps.add(path, detail);
    const content = await contentFor(entry, isOpen ? place : undefined, { ...one, need, gap });
    if (content === undefined) return;
    kept.set(path, content);
    keep(path, need, content, isVisible);
  }

  const layerBytes = { ...stored, bytes };
  const isOpen = one.readInPlace(bytes.file);
  const wrong = await readLayer({ layer: layerBytes, signal: one.signal, onEntry });
  if (wrong !== undefined) gaps.add('', wrong);
  await followHardLinks();
  return gaps.all();

  /** A hard link names a file of the same layer, which need not have been wanted by its own name. */
  async function followHardLinks(): Promise<void> {
    const missing = new Set(links.flatMap(({ target }) => (kept.has(target) ? [] : [target])));
    if (missing.size > 0) await readTargets(missing);
    for (const { path, target, need, isVisible } of links) {
      const content = kept.get(target);
      if (content !== undefined) keep(path, need, content, isVisible);
    }
  }

  async function readTargets(missing: ReadonlySet<string>): Promise<void> {
    const wanted = new Map(links.map(({ target, need }) => [target, need]));
    await readLayer({
      layer: layerBytes,
      signal: one.signal,
      onEntry: async (entry, place) => {
        const path = rootPath(entry.path) ?? '';
        const need = wanted.get(path);
        if (!missing.has(path) || need === undefined || entry.kind !== 'file') return;
        const gap = (detail: string) => gaps.add(path, detail);
        const content = await contentFor(entry, isOpen ? place : undefined, { ...one, need, gap });
        if (content !== undefined) kept.set(path, content);
      },
    });
  }
}

/** A name below the root, as a container sees it; undefined for one that leads elsewhere, and for the root itself. */
function rootPath(written: string): string | undefined {
  const path = written
    .replace(/^(?:\.?\/)+/, '')
    .replace(/\/+$/, '')
    .replace(/\/(?:\.?\/)+/g, '/');
  return isTreePath(path) ? path : undefined;
}

interface Taking extends Pick<OneLayer, 'layer' | 'spool' | 'maxFileSize' | 'counts'> {
  readonly need: Need;
  readonly gap: (detail: string) => void;
}

/** The content of a file that is needed; undefined for what turns out to be something else. */
async function contentFor(
  entry: TarEntry,
  place: FileStretch | undefined,
  taking: Taking,
): Promise<Content | undefined> {
  const { need, gap, spool, layer, counts } = taking;
  if (need === 'text' && layer.isBase) {
    counts.ofBase++;
    return undefined;
  }
  if (entry.isSparse) {
    gap('it is a sparse file, which is not read');
    return undefined;
  }
  const start = spool.size();
  const isOther = otherThan(need);
  let isText = true;
  let isFirst = true;
  for await (const piece of entry.content()) {
    if (isFirst) {
      isText = beginsLikeText(piece);
      const reason = isOther.start(piece, isText)
        ? 'other'
        : tooMuch(entry.size, place === undefined, taking);
      if (reason === 'other') counts.passed++;
      else if (reason !== undefined) gap(reason);
      if (reason !== undefined) return undefined;
    }
    isFirst = false;
    isOther.see(piece);
    if (place === undefined) spool.write(piece);
  }
  if (isOther.end()) {
    spool.cut(start);
    counts.passed++;
    return undefined;
  }
  return { content: place ?? spool.since(start), isText };
}

function tooMuch(size: number, isCopied: boolean, { need, maxFileSize, spool }: Taking): string | undefined {
  const most = need === 'text' ? maxFileSize : need === 'program' ? largestProgram : largestPackages;
  if (size > most) return `it has ${size} bytes, more than the ${most} that are read`;
  if (!isCopied || spool.size() + size <= largestSpool) return undefined;
  return `it was not read: more than ${largestSpool} bytes are needed of this image`;
}

/** Tells whether a content is something else than its name promises: no text, no program, one that tells no packages. */
function otherThan(need: Need) {
  const seek = markSeeker();
  let isMarked = false;
  return {
    start: (piece: Buffer, isText: boolean): boolean =>
      (need === 'text' && !isText) || (need === 'program' && !beginsLikeProgram(piece)),
    see: (piece: Buffer): void => {
      if (need === 'program') isMarked = seek(piece);
    },
    end: (): boolean => need === 'program' && !isMarked,
  };
}

/** Gaps of one layer, the first ones in words. */
function layerGaps(layer: Layer) {
  const gaps: Gap[] = [];
  let untold = 0;
  const where = `layer ${layer.number} (${layer.digest.slice(0, 19)})`;
  return {
    add: (path: string, detail: string): void => {
      if (gaps.length >= mostGaps) untold++;
      else gaps.push(imageGap(path === '' ? `Of ${where}: ${detail}.` : `In ${where}: ${detail}.`, path));
    },
    all: (): readonly Gap[] =>
      untold === 0 ? gaps : [...gaps, imageGap(`${untold} more entries of ${where} were not read.`)],
  };
}
