import { cooldownSentences } from '#audit/packages/fix/cooldown';
import { auditHygiene } from '#audit/packages/hygiene/hygiene';
import { licenceNotices } from '#audit/packages/hygiene/licence-policy';
import { auditPackages, type PackagesAudit } from '#audit/packages/packages';
import { versionOrder } from '#audit/packages/versions/compare';
import { type PackagesRead, readPackages } from '#ir/packages/read';
import type { AdvisoryIndex } from '#model/advisory';
import type { Ecosystem, PackageInventory } from '#model/component';
import { quietFacts } from '#model/facts';
import { UserError } from '#model/failure';
import { type FileEntry, fileKey } from '#model/file';
import type { Detection } from '#model/finding';
import { compareText } from '#model/location';
import { present } from '#model/present';
import type { Access } from '#source/source';
import { openInstalled } from '#store/advisories/installed';
import type { Gathered } from './gather.ts';
import { readPackageFiles } from './package-files.ts';
import { cooldownsOf } from './packages-cooldowns.ts';
import { gapsOf } from './packages-gaps.ts';
import { type Intake, intakeOf } from './packages-intake.ts';
import { signalsOf } from './packages-signals.ts';
import { withReach } from './reach.ts';
import type { MissingAdvisories } from './request.ts';
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
export async function lookUpPackages(session: Session, asked: PackageFiles): Promise<Gathered> {
  const { request, settings } = session;
  const { gathered } = asked;
  const { inventories, gaps } = await inventoriesOf(session, asked);
  const cooldowns = await cooldownsOf(asked);
  const wanted = new Set(asked.files.map(({ path }) => path));
  const isWhole = session.source.image !== undefined;
  const own = isWhole ? inventories : inventories.filter(({ path }) => wanted.has(path));
  const index = request.online
    ? await askOnline(session, own)
    : await provided(session, own, openIndex(request.advisories, ecosystemsOf(own)));
  const { cooldown, symbols } = settings.config;
  const policy = { today: request.today, cooldowns, ...present({ own: cooldown, symbols }) };
  const audits = own.map((inventory) => ({
    inventory,
    audit: auditPackages(inventory, inventories, index, policy),
  }));
  const told = gapsOf({ audits, inventories, index, request });
  const signals = isWhole
    ? { detections: [], gaps: [] }
    : await signalsOf(session, { asked, own, inventories });
  const { licences } = settings.config;
  const unread = gaps.map(({ path }) => path);
  const state = { own, inventories, unread, today: request.today, ...present({ policy: licences }) };
  const intake = isWhole ? nothingTakenIn : await intakeOf(session, { asked, inventories });
  const found = audits.flatMap(({ audit }) => audit.detections);
  const detections = await withReach(session, { ...asked, inventories }, found);
  return {
    ...gathered,
    facts: withDetections(gathered.facts, [
      ...detections,
      ...signals.detections,
      ...auditHygiene(state),
      ...intake.detections,
    ]),
    packages: lookedUp(audits.map(({ audit }) => audit)),
    cooldowns: cooldownSentences(cooldowns),
    packageNotices: [...licenceNotices(state), ...intake.notices],
    // What the API says today it need not say tomorrow.
    reproducible: gathered.reproducible && request.online !== true && request.askRegistries !== true,
    gaps: [
      ...gathered.gaps,
      ...(isWhole ? gaps : gaps.filter(({ path }) => wanted.has(path))),
      ...told,
      ...signals.gaps,
    ],
  };
}

const nothingTakenIn: Intake = { detections: [], notices: [] };

/** Of an image packages are told with the layer that brought them. */
async function inventoriesOf(session: Session, asked: PackageFiles): ReturnType<typeof readInventories> {
  const view = session.source.image?.();
  if (view === undefined) return readInventories(asked);
  const { readImagePackages } = await import('./image-packages.ts');
  return readImagePackages(asked, view);
}

/** The index, once whoever runs the scan had a chance to fetch what is not in it. */
async function provided(
  { request, host, settings }: Session,
  own: readonly PackageInventory[],
  index: KnownIndex,
): Promise<KnownIndex> {
  const { provideAdvisories, signal } = host;
  const isLeft = settings.config.updateAdvisories === 'never' || signal?.aborted === true;
  if (provideAdvisories === undefined || isLeft || request.advisories === undefined) return index;
  const missing = missingIn(own, index);
  if (missing.length === 0) return index;
  const isThere = await provideAdvisories(missing, settings.mayFetchAdvisories === true);
  return isThere ? openIndex(request.advisories, ecosystemsOf(own)) : index;
}

/** Ecosystems of packages that could be looked up and of which nothing is known. */
function missingIn(own: readonly PackageInventory[], index: KnownIndex): readonly MissingAdvisories[] {
  const known = new Set(index.coverage.map(({ ecosystem }) => ecosystem));
  const counts = new Map<string, number>();
  for (const { components } of own) {
    for (const { ecosystem, version, relation } of components) {
      const isAsked = version !== undefined && relation !== 'root' && !known.has(ecosystem);
      if (isAsked && versionOrder(ecosystem) !== undefined)
        counts.set(ecosystem, (counts.get(ecosystem) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a], [b]) => compareText(a, b))
    .map(([ecosystem, packages]) => ({ ecosystem, packages }));
}

/** Packages of which nobody keeps advisories are no part of the question. */
function lookedUp(audits: readonly PackagesAudit[]): NonNullable<Gathered['packages']> {
  let [named, checked] = [0, 0];
  for (const audit of audits) {
    checked += audit.checked;
    for (const [ecosystem, count] of audit.unknown)
      if (versionOrder(ecosystem as Ecosystem) !== undefined) named += count;
  }
  return { named: named + checked, lookedUp: checked };
}

async function readInventories({
  access,
  files,
  around = [],
  gathered,
}: PackageFiles): Promise<PackagesRead> {
  const sorted = [...files, ...around].sort((a, b) => compareText(a.path, b.path));
  const read = await readPackageFiles(access, sorted);
  const { inventories, gaps } = readPackages(read.files);
  const isTold = (path: string) => (gathered.facts.get(fileKey({ path }))?.gaps.length ?? 0) > 0;
  return { inventories, gaps: [...read.gaps.filter(({ path }) => !isTold(path)), ...gaps] };
}

/** Who is asked and does not answer knows nothing, which is a gap. */
async function askOnline({ request, host }: Session, own: readonly PackageInventory[]): Promise<KnownIndex> {
  const { proxy, today } = request;
  try {
    const { askOsv } = await import('./advisories/online.ts');
    return await askOsv(own, {
      today,
      ...present({ proxy, signal: host.signal }),
      ...present({ outside: host.remote?.outside }),
    });
  } catch (error) {
    return damagedBy(error);
  }
}

/** What there is to look up in; `damage` says why there is nothing. */
type KnownIndex = AdvisoryIndex & { readonly damage?: string };

function damagedBy(error: unknown): KnownIndex {
  if (!(error instanceof UserError)) throw error;
  return { ...nothingKnown, damage: `${error.message} ${error.hint}` };
}

/** An index that knows nothing where there is none; a damaged one is no reason to look at nothing else. */
function openIndex(root: string | undefined, used: readonly string[]): KnownIndex {
  if (root === undefined) return nothingKnown;
  try {
    const installed = openInstalled(root);
    if (installed === undefined) return nothingKnown;
    // Read here, so that what is damaged is told before anything relies on it.
    for (const ecosystem of used) installed.open(ecosystem);
    return installed;
  } catch (error) {
    return damagedBy(error);
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
