import { database, packageNeed } from '#ir/packages/image-need';
import { formatOf, type NamedBytes, openFile, readOne, readPackages } from '#ir/packages/read';
import type { Component, PackageInventory } from '#model/component';
import type { FileEntry } from '#model/file';
import type { Gap } from '#model/gap';
import type { Layer } from '#model/layer';
import { compareText } from '#model/location';
import { openRawReader, type RawReader } from '#source/raw-reader';
import type { ImageView, Source } from '#source/source';
import { tellableLayers } from './image-instruction.ts';
import { ownedFiles } from './image-ownership.ts';

/** What an image names of packages, and what of that could not be known. */
export interface ImagePackages {
  readonly inventories: readonly PackageInventory[];
  readonly gaps: readonly Gap[];
}

/** Bytes of one file; the source has kept none that is larger. */
const largest = Number.MAX_SAFE_INTEGER;

/**
 * Reads every file of an image that names packages, and tells for each package which layer brought it: of a database of
 * a distribution the first layer from which on it was in it, of anything else the layer of the file. What the packages
 * of the distribution brought is theirs: advisories of the distribution speak of it, those of a language would be wrong.
 */
export async function readImagePackages(
  { access }: Pick<Source, 'access'>,
  view: ImageView,
): Promise<ImagePackages> {
  const reader = openRawReader(access, largest);
  try {
    const layers = await tellableLayers(view.layers);
    const told = (layer: Layer): Layer => layers.get(layer.number) ?? layer;
    const read = await readAll(reader, view.named);
    const owned = await ownedFiles(reader, view, read.databases);
    const earlier = await earlierDatabases(reader, view, read.releases);
    const own = read.inventories.filter(({ path }) => database.test(path) || !owned.has(path));
    const placed = withoutLockFiles(own).map((inventory) =>
      placedIn(inventory, view, earlier.get(inventory.path) ?? [], told),
    );
    const removed = removedDatabases(earlier, new Set(own.map(({ path }) => path)));
    const all = [
      ...placed,
      ...removed.last.map(({ layer, inventory }) => placedBy(inventory, () => told(layer))),
    ];
    return {
      inventories: all.sort((a, b) => compareText(a.path, b.path)),
      gaps: [...read.gaps, ...removed.gaps, ...unknownDistribution(all, read.releases.length > 0)],
    };
  } finally {
    await reader.close();
  }
}

interface ReadImage {
  readonly inventories: readonly PackageInventory[];
  readonly gaps: readonly Gap[];
  readonly databases: readonly NamedBytes[];
  /** What others are read with: the name of the distribution. */
  readonly releases: readonly NamedBytes[];
}

const alone = { at: () => undefined, named: () => [] };

/** Programs and jars are read one at a time and not kept: an image may hold a gigabyte of them. */
async function readAll(reader: RawReader, files: readonly FileEntry[]): Promise<ReadImage> {
  const inventories: PackageInventory[] = [];
  const gaps: Gap[] = [];
  const texts: NamedBytes[] = [];
  for (const file of files) {
    const need = packageNeed(file.path);
    const bytes = need === undefined ? undefined : await reader.read(file);
    if (bytes === undefined) continue;
    const opened = openFile(file.path, bytes);
    const format = formatOf(opened);
    if (format?.binary === true && need !== 'database') {
      const result = readOne(format, opened, alone);
      if ('kind' in result) gaps.push(gap(file.path, 'syntax', result.detail));
      else inventories.push(result);
    } else if (need !== 'program') texts.push({ path: file.path, bytes });
  }
  const rest = readPackages(texts);
  return {
    inventories: [...inventories, ...rest.inventories],
    gaps: [...gaps, ...rest.gaps],
    databases: texts.filter(({ path }) => database.test(path)),
    releases: texts.filter(({ path }) => path.endsWith('os-release')),
  };
}

/** A database as one layer has it. */
interface Earlier {
  readonly layer: Layer;
  readonly inventory: PackageInventory;
}

/** Databases as lower layers have them, by path, the lowest first; read with the name that the distribution has at last. */
async function earlierDatabases(
  reader: RawReader,
  { earlier }: ImageView,
  releases: readonly NamedBytes[],
): Promise<ReadonlyMap<string, readonly Earlier[]>> {
  const found = new Map<string, Earlier[]>();
  for (const { layer, file } of earlier) {
    const bytes = await reader.read(file);
    if (bytes === undefined) continue;
    const { inventories } = readPackages([{ path: file.path, bytes }, ...releases]);
    for (const inventory of inventories) {
      const same = found.get(inventory.path) ?? [];
      same.push({ layer, inventory });
      found.set(inventory.path, same);
    }
  }
  return found;
}

/** Names the layer of each package of a file. */
function placedIn(
  inventory: PackageInventory,
  view: ImageView,
  earlier: readonly Earlier[],
  told: (layer: Layer) => Layer,
): PackageInventory {
  const own = view.layerOf(inventory.path);
  if (own === undefined) return inventory;
  const known = earlier.map(({ layer, inventory: { components } }) => ({
    layer,
    keys: new Set(components.map(keyOf)),
  }));
  return placedBy(inventory, (component) => {
    let first = own;
    for (const { layer, keys } of known.toReversed()) {
      if (!keys.has(keyOf(component))) break;
      first = layer;
    }
    return told(first);
  });
}

function placedBy(inventory: PackageInventory, layerOf: (component: Component) => Layer): PackageInventory {
  return {
    ...inventory,
    components: inventory.components.map((each) => ({ ...each, layer: layerOf(each) })),
  };
}

function keyOf({ name, version = '' }: Component): string {
  return `${name}\0${version}`;
}

/** What a later layer removed to save space says what is installed all the same: the last that was there is read. */
function removedDatabases(
  earlier: ReadonlyMap<string, readonly Earlier[]>,
  there: ReadonlySet<string>,
): { readonly last: readonly Earlier[]; readonly gaps: readonly Gap[] } {
  const removed = [...earlier].filter(([path]) => !there.has(path) && !/\/status\.d\//.test(path));
  return {
    last: removed.flatMap(([, all]) => all.at(-1) ?? []),
    gaps: removed.map(([path]) =>
      gap(
        path,
        'unreadable',
        'A later layer removed the list of packages: what it said last was looked up, and what came or went since is not known.',
      ),
    ),
  };
}

/**
 * What is installed for Node tells more than the lock file beside it, which may name what was left out of the image; what
 * nobody installed is told by the lock file.
 */
function withoutLockFiles(inventories: readonly PackageInventory[]): readonly PackageInventory[] {
  const installed = new Set(
    inventories.flatMap(({ path }) => {
      const at = path.indexOf('node_modules/');
      return at < 0 ? [] : path.slice(0, at);
    }),
  );
  return inventories.filter(({ path, format }) => {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    return !(format.startsWith('npm/') && installed.has(folder) && !path.includes('node_modules/'));
  });
}

/** A distribution whose packages nobody can name, or of which none are listed, is not a clean one. */
function unknownDistribution(inventories: readonly PackageInventory[], hasRelease: boolean): readonly Gap[] {
  const lists = inventories.filter(({ format }) => format.startsWith('os/'));
  const unnamed = lists.flatMap(({ components }) =>
    components.filter((each) => each.ecosystem === 'generic' || each.ecosystem === 'rpm'),
  );
  const [first] = lists;
  if (unnamed.length > 0)
    return [
      gap(
        first?.path ?? '',
        'no-advisories',
        `${unnamed.length} ${unnamed.length === 1 ? 'package' : 'packages'} of a distribution that is not known, such as ${unnamed[0]?.name}: etc/os-release does not name one, or one of which there are no advisories.`,
      ),
    ];
  if (!hasRelease || lists.length > 0) return [];
  return [
    gap('etc/os-release', 'unreadable', 'It names a distribution, and no list of its packages was found.'),
  ];
}

function gap(path: string, why: Gap['why'], detail: string): Gap {
  return { analyser: 'packages', path, why, detail };
}
