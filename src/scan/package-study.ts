import { Buffer } from 'node:buffer';
import { matchInventory } from '#audit/packages/match';
import { auditPackages } from '#audit/packages/packages';
import { type NamedBytes, openFile, type PackagesRead, readPackages } from '#ir/packages/read';
import type { AdvisoryIndex } from '#model/advisory';
import type { Component, Ecosystem, PackageInventory } from '#model/component';
import type { Detection, Finding } from '#model/finding';
import type { RegistrySettings } from '#model/registry';
import { openInstalled } from '#store/advisories/installed';
import { listOptions } from './list.ts';
import { openTarget } from './open-target.ts';
import { readPackageFiles } from './package-files.ts';
import { registriesOf } from './packages-registries.ts';
import type { ScanHost, ScanRequest } from './request.ts';
import { openRules } from './rule-loader.ts';
import { readSettings } from './settings.ts';

/** Texts of files that are other than they are on disk. */
export type Texts = ReadonlyMap<string, string>;

/** All package files of a tree, to be read again and again as edits would leave them. */
export interface PackageStudy {
  readonly paths: readonly string[];
  /** Without a byte order mark; undefined for what names no packages. */
  readonly textOf: (path: string, changed?: Texts) => string | undefined;
  /** What the files say with other texts of some of them. @param wanted only these files, and what they are read with. */
  readonly read: (changed: Texts, wanted?: (path: string) => boolean) => PackagesRead;
  /** What advisories say of packages, each as one name that does not change with lines. */
  readonly findingsOf: (inventories: readonly PackageInventory[]) => ReadonlySet<string>;
  /** Whether there are advisories of an ecosystem on this machine. */
  readonly isKnown: (ecosystem: Ecosystem) => boolean;
  /** Where the tree says that its packages come from. */
  readonly registries: RegistrySettings;
  /** Names of advisories that speak of a version. */
  readonly advisoriesOf: (
    component: Pick<Component, 'ecosystem' | 'name'>,
    version: string,
  ) => readonly string[];
}

/** Opens the package files that a scan by this request looks at. @throws UserError as a scan does */
export async function openPackageStudy(request: ScanRequest, host: ScanHost = {}): Promise<PackageStudy> {
  const rules = openRules();
  const source = await openTarget(request, host);
  try {
    const settings = await readSettings(source, request, rules);
    try {
      const listing = await source.list(listOptions({ source, request, host, settings, rules }));
      const { files } = await readPackageFiles(source.access, listing.files);
      const index = request.advisories === undefined ? undefined : openInstalled(request.advisories);
      const registries = await registriesOf({ access: source.access, files: listing.files });
      return studyOf(files, index ?? nothingKnown, registries);
    } finally {
      await settings.base?.close();
    }
  } finally {
    await source.close();
  }
}

const nothingKnown: AdvisoryIndex = { coverage: [], open: () => undefined, exploitation: () => ({}) };

/** A study of files that are there already. */
export function studyOf(
  files: readonly NamedBytes[],
  index: AdvisoryIndex,
  registries: RegistrySettings = { settings: [] },
): PackageStudy {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const bytesOf = ({ path, bytes }: NamedBytes, changed: Texts) => {
    const text = changed.get(path);
    return { path, bytes: text === undefined ? bytes : Buffer.from(text) };
  };
  return {
    registries,
    isKnown: (ecosystem) => index.open(ecosystem) !== undefined,
    paths: files.map(({ path }) => path),
    textOf(path, changed) {
      const file = byPath.get(path);
      return changed?.get(path) ?? (file && openFile(path, file.bytes).text);
    },
    read: (changed, wanted = () => true) =>
      readPackages(files.filter(({ path }) => wanted(path)).map((file) => bytesOf(file, changed))),
    findingsOf: (inventories) =>
      new Set(
        inventories.flatMap((each) => auditPackages(each, inventories, index).detections.flatMap(nameOf)),
      ),
    advisoriesOf: ({ ecosystem, name }, version) =>
      matchInventory(inventoryOf({ ecosystem, name }, version), index).matches.map(
        ({ advisory }) => advisory.id,
      ),
  };
}

/** One name for what is said of a package in a file, the same before and after an edit elsewhere. */
export function nameOf({ location, package: about }: Detection | Finding): string | [] {
  if (about === undefined) return [];
  return [location.path, about.ecosystem, about.name, about.installed, about.ids[0] ?? ''].join('\0');
}

function inventoryOf(
  { ecosystem, name }: Pick<Component, 'ecosystem' | 'name'>,
  version: string,
): PackageInventory {
  const alone = { scope: 'production', relation: 'direct', line: 1, integrity: [], dependsOn: [] } as const;
  return { path: '', format: '', components: [{ ecosystem, name, version, ...alone }], unknown: [] };
}
