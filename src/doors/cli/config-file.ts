import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '#model/failure';
import { type ConfigFile, configFileName, readConfig } from '#program/config';
import { allRules } from '#rules';
import { readSmallFile, readTreeFile } from '#source/disk';
import { hasCode, type Shell } from './shell.ts';

/** More than any configuration needs; what is larger is refused before it is read. */
const most = 16 * 1024 * 1024;

/** The configuration that a scan of a folder would read, or the file that `--config` names; undefined when there is none. */
export function openConfig(
  folder: string | undefined,
  named: string | undefined,
  shell: Shell,
  mostProblems?: number,
): ConfigFile | undefined {
  const text = named === undefined ? textIn(resolve(shell.folder, folder ?? '.')) : textOf(named, shell);
  if (text === undefined) return undefined;
  const path = named ?? join(folder ?? '.', configFileName);
  return readConfig(text, path, new Set(allRules().map(({ id }) => id)), mostProblems);
}

function textIn(folder: string): string | undefined {
  const read = readTreeFile(realFolder(folder), configFileName, most);
  if ('bytes' in read) return read.bytes.toString('utf8');
  if (read.failure === 'missing') return undefined;
  throw new UserError(
    'configuration-unreadable',
    `${join(folder, configFileName)} was not read: ${read.detail}`,
    'Make it a readable file.',
  );
}

/** The folder without links. Throws a UserError when there is none. */
export function realFolder(folder: string): string {
  try {
    return realpathSync(folder);
  } catch (error) {
    if (!hasCode(error, 'ENOENT') && !hasCode(error, 'ENOTDIR')) throw error;
    throw new UserError('path-missing', `There is no folder ${folder}.`, 'Check the path.', error);
  }
}

function textOf(named: string, { folder }: Shell): string {
  const bytes = readSmallFile(resolve(folder, named), most);
  if (bytes) return bytes.toString('utf8');
  throw new UserError(
    'configuration-unreadable',
    `The configuration file ${named} cannot be read.`,
    `Check that it is there and a readable file of at most ${most / 1024 / 1024} MiB.`,
  );
}
