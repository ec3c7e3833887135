import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A credential that was never valid, put together so that no scanner finds it in this file. */
export const password = ['kT7', 'vQ2m', 'Zp9', 'xL4w'].join('');

/** A line of configuration that every version reports. */
export const leak = `DB_PASSWORD=${password}\n`;

/** Makes a folder of files, hands it to `use` and removes it. */
export async function withTree<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (root: string) => Promise<T>,
): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'handrail-e2e-'));
  try {
    for (const [path, content] of Object.entries(files)) await put(root, path, content);
    return await use(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

export async function put(root: string, path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
}

/** Git in a test's own repository. */
export function git(root: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@localhost', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Commits everything; gives the commit. */
export function commit(root: string, message = 'work'): string {
  git(root, 'init', '-q', '-b', 'main');
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '--allow-empty', '-m', message);
  return git(root, 'rev-parse', 'HEAD').trim();
}
