import { Buffer } from 'node:buffer';
import { readPackages } from '#ir/packages/read';
import { readRegistries } from '#ir/packages/registries/registries';
import { readScriptSettings } from '#ir/packages/scripts/script-settings';
import type { Detection } from '#model/finding';
import type { PackageHistory } from '#model/package-history';
import { present } from '#model/present';
import type { SignalInput, SignalSample } from './signal.ts';
import { findInSettings, findSignals } from './signals.ts';

const earlier = 'before/';

/** Runs the rules on a sample as a scan runs them on a tree, with what stands under `before/` as the base of the comparison. */
export function trySample(sample: SignalSample): readonly Detection[] {
  const all = Object.entries(sample).map(([path, text]) => ({ path, bytes: Buffer.from(text) }));
  const files = all.filter(({ path }) => !path.startsWith(earlier));
  const old = all
    .filter(({ path }) => path.startsWith(earlier))
    .map(({ path, bytes }) => ({ path: path.slice(earlier.length), bytes }));
  const { inventories } = readPackages(files);
  const was = readPackages(old).inventories;
  const registries = readRegistries(files);
  const scripts = readScriptSettings(files);
  const told = toldBy(sample['registry.json']);
  const found = inventories.flatMap((inventory) => {
    const before = was.find(({ path }) => path === inventory.path);
    return findSignals({ inventory, inventories, registries, scripts, ...told, ...present({ before }) });
  });
  return [...found, ...findInSettings({ registries })];
}

/** What registries tell in a sample; nothing where it does not say. */
function toldBy(text: string | undefined): Pick<SignalInput, 'histories' | 'today'> {
  if (text === undefined) return { today: '2026-01-01' };
  const { today, histories }: Told = JSON.parse(text);
  return { today, histories: new Map(Object.entries(histories)) };
}

/** Samples are ours, so that their form is known. */
interface Told {
  readonly today: string;
  readonly histories: Readonly<Record<string, PackageHistory>>;
}
