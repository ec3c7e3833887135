// Makes node_modules agree with package-lock.json, so that `npm test` works on a bare clone.
// Runs on the Node of the machine (20 or newer) and imports nothing that is not built in.
//   node tools/ensure.mjs           install if lock file or a package.json changed since the last install
//   node tools/ensure.mjs --stamp   remember that node_modules is up to date (npm calls it after an install)
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stampFile = join(root, 'node_modules', '.handrail-install');
const lockFile = join(root, '.ensure.lock');
const lockGoesStale = 15 * 60_000;
const deciding = [
  'workspaces',
  'dependencies',
  'devDependencies',
  'optionalDependencies',
  'peerDependencies',
  'overrides',
  'allowScripts',
];

if (process.argv.includes('--stamp')) stampAfterInstall();
else if (!isCurrent()) await withLock(install);
warnWithoutPinnedNode();

/** npm runs us at the end of its install; an install that left something out must not count as whole. */
function stampAfterInstall() {
  if (process.env['npm_config_omit'] || process.env['NODE_ENV'] === 'production') return;
  if (existsSync(join(root, 'node_modules'))) writeFileSync(stampFile, wanted());
}

function isCurrent() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted();
}

/**
 * Hash of everything that decides what is installed, and of the platform it is installed for. The other
 * fields of a package.json (scripts, say) may change without another install.
 */
function wanted() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
  hash.update(readFileSync(join(root, 'package-lock.json')));
  for (const path of ['package.json', ...workspaces()]) {
    const manifest = JSON.parse(readFileSync(join(root, path), 'utf8'));
    hash.update(`${path}\n`).update(JSON.stringify(deciding.map((field) => manifest[field])));
  }
  return hash.digest('hex');
}

/** @returns {string[]} */
function workspaces() {
  const { workspaces: folders = [] } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return folders.map((/** @type {string} */ folder) => `${folder}/package.json`);
}

function install() {
  if (isCurrent()) return;
  const started = Date.now();
  console.error('Installing the locked dependencies (npm ci) …');
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env['npm_execpath'];
  const { status, error } = npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', args, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error(`\nnpm ci failed (${error?.message ?? `exit code ${status}`}): nothing was run.`);
    console.error('Its messages are above; the usual causes are no way to the package registry, or a');
    console.error('package.json that was changed without package-lock.json (npm install mends that).');
    process.exitCode = 1;
    return;
  }
  writeFileSync(stampFile, wanted());
  console.error(`Installed in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
}

/**
 * Two of us at once would empty node_modules under each other's feet: the second waits for the first.
 * @param {() => void} act
 */
async function withLock(act) {
  let told = false;
  while (!takeLock()) {
    if (!told) console.error(`Waiting for another installation to end (${lockFile}) …`);
    told = true;
    await new Promise((wake) => setTimeout(wake, 300));
  }
  const release = () => rmSync(lockFile, { recursive: true, force: true });
  process.on('exit', release);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));
  act();
}

/** A folder, because making one is atomic everywhere. */
function takeLock() {
  try {
    mkdirSync(lockFile);
    writeFileSync(join(lockFile, 'pid'), String(process.pid));
    return true;
  } catch (cause) {
    if (/** @type {NodeJS.ErrnoException} */ (cause).code !== 'EEXIST') throw cause;
    if (isAbandoned()) rmSync(lockFile, { recursive: true, force: true });
    return false;
  }
}

function isAbandoned() {
  const age = Date.now() - (statSync(lockFile, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  if (age > lockGoesStale) return true;
  try {
    process.kill(Number(readFileSync(join(lockFile, 'pid'), 'utf8')), 0);
    return false;
  } catch (cause) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (cause);
    // ENOENT: its owner is just writing the pid, unless it died exactly there.
    return code === 'ESRCH' || (code === 'ENOENT' && age > 5_000);
  }
}

/** There is no package of the pinned Node for macOS: there, the Node of the machine runs everything. */
function warnWithoutPinnedNode() {
  if (process.exitCode || process.argv.includes('--stamp')) return;
  const bin = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (existsSync(bin)) return;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const enough = major > 22 || (major === 22 && minor >= 18);
  if (enough) {
    console.error(`No pinned Node for ${process.platform}-${process.arch}: using ${process.version}.`);
    return;
  }
  console.error(`No pinned Node for ${process.platform}-${process.arch}, and ${process.version} is too old:`);
  console.error('install Node 24 (at least 22.18, which runs TypeScript directly) and try again.');
  process.exitCode = 1;
}
