import { auditPackages } from '#audit/packages/packages';
import { mayNamePackages, readPackages } from '#ir/packages/read';
import type { AdvisoryIndex } from '#model/advisory';
import type { PackageInventory } from '#model/component';
import { quietFacts } from '#model/facts';
import { UserError } from '#model/failure';
import { type FileEntry, fileKey } from '#model/file';
import type { Detection } from '#model/finding';
import type { Gap } from '#model/gap';
import { compareText } from '#model/location';
import { openRawReader } from '#source/raw-reader';
import type { Access } from '#source/source';
import { openInstalled } from '#store/advisories/installed';
import type { Gathered } from './gather.ts';
import { gapsOf } from './packages-gaps.ts';
import type { Session } from './session.ts';

/** Files to look for packages in. */
export interface PackageFiles {
  readonly access: Access;
  readonly files: readonly FileEntry[];
  /** Files that did not change, when only a change is looked at: manifests and parents of those that did. */
  readonly around?: readonly FileEntry[];
  readonly gathered: Gathered;
}

/**
 * Looks up every package that the files name. A lock file is understood with the files beside it, so this is a step of
 * its own after all files were read, and nothing of it is remembered: advisories change while files do not.
 *
 * @returns what was gathered, with the findings of the packages family beside those of the others
 */
export async function matchPackages(session: Session, asked: PackageFiles): Promise<Gathered> {
  const { settings, request } = session;
  const { gathered } = asked;
  if (!settings.families.includes('packages') || session.host.signal?.aborted) return gathered;
  const { inventories, gaps } = await readInventories(asked, settings.config.maxFileSize);
  const wanted = new Set(asked.files.map(({ path }) => path));
  const own = inventories.filter(({ path }) => wanted.has(path));
  const index = openIndex(request.advisories, ecosystemsOf(own));
  const audits = own.map((inventory) => ({ inventory, audit: auditPackages(inventory, inventories, index) }));
  const told = gapsOf({ audits, inventories, index, request });
  return {
    ...gathered,
    facts: withDetections(
      gathered.facts,
      audits.flatMap(({ audit }) => audit.detections),
    ),
    gaps: [...gathered.gaps, ...gaps.filter(({ path }) => wanted.has(path)), ...told],
  };
}

async function readInventories(
  { access, files, around = [] }: PackageFiles,
  maxFileSize: number,
): Promise<{ readonly inventories: readonly PackageInventory[]; readonly gaps: readonly Gap[] }> {
  const reader = openRawReader(access, maxFileSize);
  try {
    const named = [...files, ...around]
      .filter(({ path }) => mayNamePackages(path))
      .sort((a, b) => compareText(a.path, b.path));
    const read: { path: string; bytes: Uint8Array }[] = [];
    for (const file of named) {
      const bytes = await reader.read(file);
      if (bytes !== undefined) read.push({ path: file.path, bytes });
    }
    return readPackages(read);
  } finally {
    await reader.close();
  }
}

/** An index that knows nothing where there is none; a damaged one is no reason to look at nothing else. */
function openIndex(root: string | undefined, used: readonly string[]): AdvisoryIndex & { readonly damage?: string } {
  if (root === undefined) return nothingKnown;
  try {
    const installed = openInstalled(root);
    if (installed === undefined) return nothingKnown;
    // Read here, so that what is damaged is told before anything relies on it.
    for (const ecosystem of used) installed.open(ecosystem);
    return installed;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { ...nothingKnown, damage: `${error.message} ${error.hint}` };
  }
}

function ecosystemsOf(inventories: readonly PackageInventory[]): readonly string[] {
  return [...new Set(inventories.flatMap(({ components }) => components.map(({ ecosystem }) => ecosystem)))];
}

const nothingKnown: AdvisoryIndex = { coverage: [], open: () => undefined, exploitation: () => ({}) };

function withDetections(facts: Gathered['facts'], detections: readonly Detection[]): Gathered['facts'] {
  const all = new Map(facts);
  for (const [path, found] of Map.groupBy(detections, ({ location }) => location.path)) {
    const key = fileKey({ path });
    const before = all.get(key) ?? quietFacts(0);
    all.set(key, { ...before, detections: [...before.detections, ...found] });
  }
  return all;
}
