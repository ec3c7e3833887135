import { mayHoldCooldown, readCooldowns } from '#ir/packages/cooldown/cooldown';
import type { Cooldown } from '#model/cooldown';
import { type Looked, readSettingsFiles } from './settings-files.ts';

/** How long package managers and update bots of a tree are set to wait; files around a change included. */
export async function cooldownsOf(looked: Looked): Promise<readonly Cooldown[]> {
  return readCooldowns(await readSettingsFiles(looked, mayHoldCooldown));
}
