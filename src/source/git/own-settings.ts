import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { findGit, trustedPath } from './program.ts';

/**
 * The folder that git runs hooks of a work tree from, absolute: its settings (`core.hooksPath`) decide, wherever they
 * stand. Undefined where git is not there or does not say.
 */
export async function hooksFolderOf(root: string): Promise<string | undefined> {
  const said = await askGit(root, ['rev-parse', '--git-path', 'hooks']);
  if (said === undefined) return undefined;
  const folder = isAbsolute(said) ? said : resolve(root, said);
  try {
    return realpathSync(folder);
  } catch {
    return folder;
  }
}

/** Who commits here as git knows them, `Name <address>`; undefined where nobody told it. */
export async function committerOf(root: string): Promise<string | undefined> {
  const said = await askGit(root, ['var', 'GIT_COMMITTER_IDENT']);
  return said?.replace(/ \d+ [+-]\d{4}$/, '');
}

/**
 * Asks git with the user's own settings, which the runner for scans keeps away. Only for commands that run nothing of
 * what they read.
 */
function askGit(root: string, args: readonly string[]): Promise<string | undefined> {
  const path = trustedPath(process.env['PATH'] ?? '', root);
  const program = findGit(path);
  if (program === undefined) return Promise.resolve(undefined);
  const env = { ...process.env, PATH: path };
  return new Promise((done) => {
    execFile(program, [...args], { cwd: root, env, timeout: 10_000, windowsHide: true }, (error, output) =>
      done(error === null ? output.replace(/\r?\n$/, '') : undefined),
    );
  });
}
