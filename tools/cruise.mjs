// Runs dependency-cruiser with our walls and returns what it saw.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @typedef {object} Seen
 * @property {{ source: string, dependencies: { resolved: string }[] }[]} modules
 * @property {{ violations: { from: string, to: string, rule: { name: string }, cycle?: { name: string }[] }[],
 *   ruleSetUsed: { forbidden: { name: string, comment: string }[] } }} summary
 */

/**
 * @param {string} [folder] whose src (and apps) are looked at; the repository unless told
 * @param {readonly string[]} [what] folders in it
 * @returns {Seen}
 */
export function cruise(folder = root, what = ['src']) {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
      '--config',
      join(root, '.dependency-cruiser.mjs'),
      '--output-type',
      'json',
      ...what,
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 30 },
  );
  // Its exit code is the number of violations, so that only its output tells whether it worked.
  try {
    return JSON.parse(stdout);
  } catch (cause) {
    throw new Error(`dependency-cruiser did not answer with JSON:\n${stderr || stdout}`, { cause });
  }
}
