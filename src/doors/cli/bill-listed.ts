import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { billOf } from '#evidence/bill/bill';
import { listedIn } from '#evidence/difference/compare';
import type { Listed } from '#evidence/difference/listed';
import { readBill } from '#evidence/difference/read';
import { billGaps, billInventory } from './bill-inventory.ts';
import { readInput } from './input.ts';
import type { Shell } from './shell.ts';

/** What a bill lists, or what the files of a folder name. */
export async function listedAt(path: string, shell: Shell): Promise<readonly Listed[]> {
  const isFolder = statSync(resolve(shell.folder, path), { throwIfNoEntry: false })?.isDirectory() === true;
  if (!isFolder) return readBill(await readInput(path, shell), path);
  const nothing = {
    commit: undefined,
    include: [],
    exclude: [],
    'no-ignore': false,
    project: undefined,
    'project-version': undefined,
  };
  const { inventory } = await billInventory(path, nothing, shell);
  await shell.err.write(billGaps(inventory));
  return listedIn(billOf(inventory));
}
