// Makes dist from src: tsc, and beside it what is not TypeScript.
//   node tools/build.mjs               builds
//   node tools/build.mjs --if-needed   builds unless dist was made from these very sources
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const command = join(root, 'dist/doors/cli/main.js');
// In dist, so that the installed command can tell the facts of this build from those of another.
const stampFile = join(root, 'dist/build-id.txt');

if (!process.argv.includes('--if-needed') || !isCurrent()) process.exitCode = build();

function build() {
  const sources = hashOfSources();
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) return 1;
  for (const path of filesBelow('src').filter((path) => !path.endsWith('.ts'))) copyToDist(path);
  if (!existsSync(command)) {
    console.error('src/doors/cli/main.ts is missing: there is no command to build.');
    return 1;
  }
  chmodSync(command, 0o755);
  writeFileSync(stampFile, sources);
  return 0;
}

/** @param {string} path */
function copyToDist(path) {
  const target = join(root, 'dist', relative('src', path));
  mkdirSync(dirname(target), { recursive: true });
  cpSync(join(root, path), target);
}

function isCurrent() {
  return existsSync(command) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === hashOfSources();
}

function hashOfSources() {
  const hash = createHash('sha256');
  const made = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'tools/build.mjs'];
  for (const path of [...made, ...filesBelow('src')]) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

/**
 * What the product is made of: tests and their fixtures are not.
 * @param {string} folder
 * @returns {string[]}
 */
function filesBelow(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((path) => !path.includes('/fixtures/') && !path.endsWith('.test.ts'))
    .sort();
}
