import { Buffer } from 'node:buffer';
import { readPackages } from '#ir/packages/read';
import { readRegistries } from '#ir/packages/registries/registries';
import { readScriptSettings } from '#ir/packages/scripts/script-settings';
import type { Detection } from '#model/finding';
import { present } from '#model/present';
import type { SignalSample } from './signal.ts';
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
  const found = inventories.flatMap((inventory) => {
    const before = was.find(({ path }) => path === inventory.path);
    return findSignals({ inventory, inventories, registries, scripts, ...present({ before }) });
  });
  return [...found, ...findInSettings({ registries })];
}
