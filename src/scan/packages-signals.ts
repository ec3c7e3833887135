import { findInSettings, findSignals } from '#audit/packages/signals/signals';
import { readPackages } from '#ir/packages/read';
import { mayHoldScriptSettings, readScriptSettings } from '#ir/packages/scripts/script-settings';
import type { PackageInventory } from '#model/component';
import type { Detection } from '#model/finding';
import type { Gap } from '#model/gap';
import { present } from '#model/present';
import type { RegistrySettings } from '#model/registry';
import type { ScriptSetting } from '#model/script-settings';
import type { Asked } from './histories/ask.ts';
import { largestPackageFile } from './package-files.ts';
import { registriesOf } from './packages-registries.ts';
import type { Session } from './session.ts';
import { type Looked, readSettingsFiles } from './settings-files.ts';

interface Named {
  readonly asked: Looked;
  /** Files that are looked at. */
  readonly own: readonly PackageInventory[];
  readonly inventories: readonly PackageInventory[];
}

interface Told {
  readonly detections: readonly Detection[];
  readonly gaps: readonly Gap[];
}

/** What the files say of how packages come in: names, registries, hashes, programs that run on installation. */
export async function signalsOf(session: Session, { asked, own, inventories }: Named): Promise<Told> {
  const registries = await registriesOf(asked);
  const scripts = await scriptsOf(asked);
  const { histories, gaps } = await historiesOf(session, own, registries);
  const { today } = session.request;
  const wanted = new Set(asked.files.map(({ path }) => path));
  const found: Detection[] = [];
  for (const inventory of [...own, ...(await sumsOf(session, asked))]) {
    const before = await beforeOf(session, asked, inventory);
    found.push(
      ...findSignals({
        inventory,
        inventories,
        registries,
        scripts,
        histories,
        today,
        ...present({ before }),
      }),
    );
  }
  const inSettings = findInSettings({ registries }).filter(({ location }) => wanted.has(location.path));
  return { detections: [...found, ...inSettings], gaps };
}

/** Registries are asked on request alone; without it nothing of them is known, which docs/supply-chain.md says. */
async function historiesOf(
  { request, host }: Session,
  own: readonly PackageInventory[],
  registries: RegistrySettings,
): Promise<Asked> {
  if (request.askRegistries !== true) return { histories: new Map(), gaps: [] };
  const { askHistories } = await import('./histories/ask.ts');
  return askHistories(own, registries, {
    ...present({ proxy: request.proxy, signal: host.signal }),
    ...present({ outside: host.remote?.outside, pace: host.remote?.pace }),
  });
}

async function scriptsOf(asked: Looked): Promise<readonly ScriptSetting[]> {
  return readScriptSettings(await readSettingsFiles(asked, mayHoldScriptSettings));
}

/** Hashes of Go stand in a file beside the one that names the modules: where it changed it is read by itself. */
async function sumsOf(
  { settings: { base } }: Session,
  { access, files }: Looked,
): Promise<readonly PackageInventory[]> {
  if (base === undefined || base.access === access) return [];
  const sums = await readSettingsFiles({ access, files }, (path) => /(?:^|\/)go\.sum$/.test(path));
  return sums.flatMap((file) => readPackages([file]).inventories);
}

/** A file that names versions as it was in the base of the comparison; undefined without one, and for the base itself. */
async function beforeOf(
  { settings: { base } }: Session,
  { access }: Looked,
  { path, format }: PackageInventory,
): Promise<PackageInventory | undefined> {
  if (base === undefined || base.access === access || !/(?:lock|go-sum|requirements)$/.test(format))
    return undefined;
  const bytes = await base.read(path, largestPackageFile);
  if (bytes === undefined) return undefined;
  return readPackages([{ path, bytes }]).inventories.find((each) => each.path === path);
}
