import { mayHoldRegistries, readRegistries } from '#ir/packages/registries/registries';
import { compareText } from '#model/location';
import type { RegistrySettings } from '#model/registry';
import { type Looked, readSettingsFiles } from './settings-files.ts';

/** Where the files of a tree say that its packages come from, in the order of their paths; files around a change included. */
export async function registriesOf(looked: Looked): Promise<RegistrySettings> {
  const read = await readSettingsFiles(looked, mayHoldRegistries);
  return readRegistries([...read].sort((a, b) => compareText(a.path, b.path)));
}
