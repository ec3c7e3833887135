import type { Gap } from '#model/gap';
import { type Blobs, broken, readDocument } from './blobs.ts';
import {
  configSchema,
  type Descriptor,
  type ImageConfig,
  indexSchema,
  manifestSchema,
  savedSchema,
} from './documents.ts';
import { chooseImage, type Platform } from './platform.ts';
import type { FileStretch } from './stream.ts';

/** An image as it is kept: its configuration, and its layers from the bottom. */
export interface StoredImage {
  readonly config: ImageConfig;
  readonly layers: readonly StoredLayer[];
  readonly names: readonly string[];
  /** Name of the image that it was built on, where the build wrote it down. */
  readonly baseName?: string;
  readonly gaps: readonly Gap[];
}

/** The bytes of one layer and what they have to be. */
export interface StoredLayer {
  /** Undefined for one that is not there. */
  readonly bytes: FileStretch | undefined;
  /** As the image names it: a digest, or a path in what `docker save` wrote. */
  readonly name: string;
  /** `sha256:…` of the bytes as they are kept, where the image names them so. */
  readonly digest?: string;
  /** `sha256:…` of the bytes unpacked, by the configuration. */
  readonly diffId?: string;
  readonly mediaType?: string;
}

const baseNameKey = 'org.opencontainers.image.base.name';

/** Reads what an image consists of. @throws UserError when that cannot be told. */
export async function readImage(blobs: Blobs, platform: Platform | undefined): Promise<StoredImage> {
  const saved = blobs.find('manifest.json');
  // What `docker save` writes today is both; its own list knows the names.
  if (saved !== undefined) return readSaved(blobs, saved);
  if (blobs.find('index.json') !== undefined) return readLayout(blobs, platform);
  throw broken(blobs.damage ?? 'it holds neither manifest.json nor index.json');
}

async function readSaved(blobs: Blobs, file: FileStretch): Promise<StoredImage> {
  const images = await readDocument(file, 'manifest.json', savedSchema);
  const [first, ...others] = images;
  if (first === undefined) throw broken('manifest.json names no image');
  const config = await readDocument(blobs.find(first.Config), first.Config, configSchema);
  const diffIds = config.rootfs?.diff_ids ?? [];
  const layers = first.Layers.map((name, i): StoredLayer => {
    const diffId = diffIds[i];
    const digest = /^blobs\/(sha256)\/([0-9a-f]{64})$/.exec(name);
    return {
      name,
      bytes: blobs.find(name),
      ...(digest === null ? {} : { digest: `${digest[1]}:${digest[2]}` }),
      ...(diffId === undefined ? {} : { diffId }),
    };
  });
  return { config, layers, names: first.RepoTags ?? [], ...baseOf(config), gaps: [...otherImages(others)] };
}

/** An archive may hold several images; the first is looked at. */
function* otherImages(
  others: readonly { readonly RepoTags?: readonly string[] | null | undefined }[],
): Generator<Gap> {
  if (others.length === 0) return;
  const names = others.flatMap(({ RepoTags }) => RepoTags ?? []).slice(0, 5);
  const named = names.length === 0 ? '' : ` (${names.join(', ')})`;
  yield imageGap(
    `${others.length} more ${others.length === 1 ? 'image was' : 'images were'} not looked at${named}: save each by itself.`,
  );
}

/** A gap of the image as a whole. */
export function imageGap(detail: string, path = ''): Gap {
  return { analyser: 'source', path, why: 'unreadable', detail };
}

async function readLayout(blobs: Blobs, platform: Platform | undefined): Promise<StoredImage> {
  const { manifests } = await readDocument(blobs.find('index.json'), 'index.json', indexSchema);
  const chosen = await resolve(blobs, manifests, platform, 0);
  const manifest = await readDocument(blobOf(blobs, chosen), chosen.digest, manifestSchema);
  const config = await readDocument(blobOf(blobs, manifest.config), manifest.config.digest, configSchema);
  const diffIds = config.rootfs?.diff_ids ?? [];
  const layers = manifest.layers.map((layer, i): StoredLayer => {
    const diffId = diffIds[i];
    return {
      name: layer.digest,
      digest: layer.digest,
      bytes: blobOf(blobs, layer),
      ...(diffId === undefined ? {} : { diffId }),
      ...(layer.mediaType === undefined ? {} : { mediaType: layer.mediaType }),
    };
  });
  const names = manifests.flatMap(({ annotations }) => {
    return (
      annotations?.['io.containerd.image.name'] ?? annotations?.['org.opencontainers.image.ref.name'] ?? []
    );
  });
  return { config, layers, names, ...baseOf(config, manifest.annotations ?? {}), gaps: [] };
}

/** Lists may name lists: so deep they are followed. */
const mostNested = 4;

async function resolve(
  blobs: Blobs,
  manifests: readonly Descriptor[],
  platform: Platform | undefined,
  depth: number,
): Promise<Descriptor> {
  const chosen = chooseImage(manifests, platform);
  const isList = /(?:image\.index|manifest\.list)\b/.test(chosen.mediaType ?? '');
  if (!isList) return chosen;
  if (depth >= mostNested) throw broken('its lists of images are nested too deep');
  const inner = await readDocument(blobOf(blobs, chosen), chosen.digest, indexSchema);
  return resolve(blobs, inner.manifests, platform, depth + 1);
}

function blobOf(blobs: Blobs, { digest }: Pick<Descriptor, 'digest'>): FileStretch | undefined {
  const [, kind, hex] = /^(sha256|sha512):([0-9a-f]{64,128})$/.exec(digest) ?? [];
  return kind === undefined ? undefined : blobs.find(`blobs/${kind}/${hex}`);
}

function baseOf(
  { config }: ImageConfig,
  annotations: Readonly<Record<string, string>> = {},
): { readonly baseName?: string } {
  const name = annotations[baseNameKey] ?? config?.Labels?.[baseNameKey];
  return name === undefined ? {} : { baseName: name };
}
