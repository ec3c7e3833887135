import type { Gap } from '#model/gap';
import { parseReference } from '#remote/registry/reference';
import { type Manifest, openRegistry, type Registry, type RegistryOptions } from '#remote/registry/registry';
import { broken, parseDocument } from '#source/image/blobs';
import { type Descriptor, indexSchema, manifestSchema } from '#source/image/documents';
import { imageSource } from '#source/image/image-source';
import { imageGap } from '#source/image/layout';
import { chooseImage, type Platform, parsePlatform } from '#source/image/platform';
import { openPulledLayout, type PulledLayout } from '#source/image/pulled';
import type { Source } from '#source/source';

export interface PullOptions extends RegistryOptions {
  readonly platform?: string;
  readonly onProgress?: (done: number, total: number) => void;
}

/** Bytes of all blobs of one image. */
const largestImage = 32 * 1024 ** 3;
const manifestType = 'application/vnd.oci.image.manifest.v1+json';

/**
 * Brings an image into a folder of our own, as an OCI layout, and opens it. Every blob is compared with its digest before
 * anything in it is read; one that could not be brought is a gap.
 *
 * @throws UserError when the image cannot be had
 */
export async function pullImage(written: string, options: PullOptions): Promise<Source> {
  const reference = parseReference(written);
  const platform = options.platform === undefined ? undefined : parsePlatform(options.platform);
  const registry = openRegistry(reference, options);
  const layout = openPulledLayout();
  try {
    const first = await registry.manifest(reference.version);
    const manifest = await imageManifest(registry, first, platform);
    const gaps = await pullBlobs(registry, layout, manifest, options);
    const named = { mediaType: manifestType, digest: manifest.digest, size: manifest.bytes.length };
    const opened = layout.finish(JSON.stringify({ schemaVersion: 2, manifests: [named] }));
    const source = await imageSource({ ...opened, name: reference.name, platform: undefined, gaps });
    return { ...source, target: { ...source.target, revision: manifest.digest } };
  } catch (cause) {
    layout.remove();
    throw cause;
  } finally {
    await registry.close();
  }
}

/** Lists may name lists: so deep they are followed. */
const mostNested = 4;

/** The manifest of one image: of a list the one that is meant. */
async function imageManifest(
  registry: Registry,
  manifest: Manifest,
  platform: Platform | undefined,
  depth = 0,
): Promise<Manifest> {
  if (!isList(manifest)) return manifest;
  if (depth >= mostNested) throw broken('its lists of images are nested too deep');
  const { manifests } = parseDocument(manifest.bytes, 'the list of images', indexSchema);
  const { digest } = chooseImage(manifests, platform);
  hexOf(digest);
  return imageManifest(registry, await registry.manifest(digest), platform, depth + 1);
}

/** Some registries give a type of their own; what is in it tells, too. */
function isList({ mediaType, bytes }: Manifest): boolean {
  if (/image\.index|manifest\.list/.test(mediaType)) return true;
  return (
    !/image\.manifest|manifest\.v2/.test(mediaType) && indexSchema.safeParse(parsedOrNothing(bytes)).success
  );
}

function parsedOrNothing(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

async function pullBlobs(
  registry: Registry,
  layout: PulledLayout,
  { bytes, digest }: Manifest,
  { onProgress }: PullOptions,
): Promise<readonly Gap[]> {
  const { config, layers } = parseDocument(bytes, 'the manifest of the image', manifestSchema);
  const own = layout.begin(hexOf(digest));
  own.write(bytes);
  own.close();
  const blobs = [...new Map([config, ...layers].map((blob) => [blob.digest, blob])).values()];
  const total = blobs.reduce((sum, { size }) => sum + size, 0);
  if (total > largestImage)
    throw broken(`it has ${total} bytes, more than the ${largestImage} that are brought`);
  const gaps: Gap[] = [];
  for (const [i, blob] of blobs.entries()) {
    onProgress?.(i, blobs.length);
    const wrong = await pullBlob(registry, layout, blob);
    if (wrong === undefined) continue;
    // Without its configuration nothing of an image can be told.
    if (blob === config) throw broken(`its configuration was not brought: ${wrong}`);
    gaps.push(imageGap(`Layer ${blob.digest.slice(0, 19)} was not brought: ${wrong}.`));
  }
  return gaps;
}

async function pullBlob(
  registry: Registry,
  layout: PulledLayout,
  { digest, size }: Descriptor,
): Promise<string | undefined> {
  const hex = hexOf(digest);
  const file = layout.begin(hex);
  try {
    const wrong = await registry.blob({ digest, size, into: file.write });
    if (wrong !== undefined) layout.discard(hex);
    return wrong;
  } finally {
    file.close();
  }
}

/** A digest becomes the name of a file: nothing else may. @throws UserError for any other. */
function hexOf(digest: string): string {
  const hex = /^sha256:([0-9a-f]{64})$/.exec(digest)?.[1];
  if (hex === undefined) throw broken('it names something by what is no SHA-256 digest');
  return hex;
}
