// Two pull requests to the demonstration shop, each of which brings a package: one of them is misspelt, the other nobody
// has looked at. Both are made in a throw-away repository below `out/` and scanned as a pipeline would.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} PullRequest
 * @property {string} title
 * @property {string} name the package that it brings
 * @property {string} version
 */

/** @type {readonly PullRequest[]} */
const pullRequests = [
  { title: 'Sort the menu', name: 'lodahs', version: '4.17.21' },
  { title: 'Count the fries', name: 'p-limit', version: '6.1.0' },
];

/**
 * @param {string} root the repository of Handrail
 * @param {(words: readonly string[], folder: string) => number | null} handrail runs the command in a folder
 * @returns {boolean} whether both were stopped
 */
export function demonstratePullRequests(root, handrail) {
  const folder = join(root, 'out/demo-shop');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(join(root, 'examples/fry-factory-fixed'), folder, { recursive: true });
  writeFileSync(join(folder, 'handrail.yaml'), 'version: 1\npackages:\n  intake: enforce\n');
  git(folder, 'init', '-q', '-b', 'main');
  commit(folder, 'The shop as it is');
  return pullRequests
    .map((request) => {
      git(folder, 'checkout', '-q', '-b', `add-${request.name}`, 'main');
      add(folder, request);
      commit(folder, request.title);
      console.log(`\nA pull request, "${request.title}", brings ${request.name}.\n`);
      return handrail(['scan', '--only', 'packages', '--base', 'main', '--changed'], folder);
    })
    .every((code) => code === 1);
}

/**
 * As a package manager would write it.
 * @param {string} folder
 * @param {PullRequest} request
 */
function add(folder, { name, version }) {
  edit(join(folder, 'orders/package.json'), (manifest) => {
    manifest.dependencies = sorted({ ...manifest.dependencies, [name]: version });
  });
  edit(join(folder, 'orders/package-lock.json'), (lock) => {
    lock.packages[''].dependencies = sorted({ ...lock.packages[''].dependencies, [name]: version });
    lock.packages = sorted({
      ...lock.packages,
      [`node_modules/${name}`]: {
        version,
        resolved: `https://registry.npmjs.org/${name}/-/${name}-${version}.tgz`,
        integrity: `sha512-${Buffer.alloc(64, name).toString('base64')}`,
        license: 'MIT',
      },
    });
  });
}

/**
 * @param {string} path
 * @param {(value: any) => void} change
 */
function edit(path, change) {
  const value = JSON.parse(readFileSync(path, 'utf8'));
  change(value);
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`);
}

/** @param {Record<string, unknown>} entries */
function sorted(entries) {
  return Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * @param {string} folder
 * @param {string} message
 */
function commit(folder, message) {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '-m', message);
}

/**
 * @param {string} folder
 * @param {readonly string[]} words
 */
function git(folder, ...words) {
  const settings = ['user.name=Demo', 'user.email=demo@localhost', 'commit.gpgsign=false'];
  execFileSync('git', [...settings.flatMap((setting) => ['-c', setting]), ...words], { cwd: folder });
}
