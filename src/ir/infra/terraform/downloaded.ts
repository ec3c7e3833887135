import { readJson } from '#parse/value/json';
import { at, itemsOf, textAt } from '#parse/value/value';
import type { TreeFiles } from '../files.ts';
import { pathFrom } from './paths.ts';

/** Where `terraform init` put the modules of a root, by their key (`vpc.subnets`), as it noted itself. */
export function downloadedModules(root: string, { read }: TreeFiles): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const text = read(`${root === '' ? '' : `${root}/`}.terraform/modules/modules.json`);
  const document = text === undefined ? undefined : readJson(text);
  if (document?.kind !== 'document') return found;
  for (const item of itemsOf(at(document.value, 'Modules'))) {
    const key = textAt(item, 'Key');
    const folder = textAt(item, 'Dir');
    const path = folder === undefined ? undefined : pathFrom(root, folder);
    if (key !== undefined && key !== '' && path !== undefined) found.set(key, path);
  }
  return found;
}
