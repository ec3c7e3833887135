import { findInSettings, findSignals } from '#audit/packages/signals/signals';
import { type NamedBytes, readPackages } from '#ir/packages/read';
import type { PackageInventory } from '#model/component';
import type { Detection } from '#model/finding';
import { present } from '#model/present';
import { largestPackageFile } from './package-files.ts';
import { registriesOf } from './packages-registries.ts';
import type { Session } from './session.ts';
import type { Looked } from './settings-files.ts';

interface Named {
  readonly asked: Looked;
  /** Files that are looked at. */
  readonly own: readonly PackageInventory[];
  readonly inventories: readonly PackageInventory[];
}

/** What the files say of how packages come in: names, registries, hashes, programs that run on installation. */
export async function signalsOf(
  session: Session,
  { asked, own, inventories }: Named,
): Promise<readonly Detection[]> {
  const registries = await registriesOf(asked);
  const wanted = new Set(asked.files.map(({ path }) => path));
  const found: Detection[] = [];
  for (const inventory of withModules(own, inventories)) {
    const before = await beforeOf(session, asked, inventory);
    found.push(...findSignals({ inventory, inventories, registries, ...present({ before }) }));
  }
  const inSettings = findInSettings({ registries }).filter(({ location }) => wanted.has(location.path));
  return [...found, ...inSettings];
}

/** Hashes of Go stand in a file beside the one that names the modules: who changes it changes that one. */
function withModules(
  own: readonly PackageInventory[],
  inventories: readonly PackageInventory[],
): readonly PackageInventory[] {
  const sums = new Set(own.flatMap(({ path, format }) => (format === 'go/go-sum' ? [modulesOf(path)] : [])));
  const named = new Set(own.map(({ path }) => path));
  return [...own, ...inventories.filter(({ path }) => sums.has(path) && !named.has(path))];
}

function modulesOf(path: string): string {
  return path.replace(/go\.sum$/, 'go.mod');
}

/** A file that names versions as it was in the base of the comparison; undefined without one, and for the base itself. */
async function beforeOf(
  { settings: { base } }: Session,
  { access }: Looked,
  { path, format }: PackageInventory,
): Promise<PackageInventory | undefined> {
  if (base === undefined || base.access === access || !/(?:lock|go-mod|requirements)$/.test(format))
    return undefined;
  const paths = format === 'go/go-mod' ? [path, path.replace(/go\.mod$/, 'go.sum')] : [path];
  const files: NamedBytes[] = [];
  for (const each of paths) {
    const bytes = await base.read(each, largestPackageFile);
    if (bytes !== undefined) files.push({ path: each, bytes });
  }
  return readPackages(files).inventories.find((each) => each.path === path);
}
