// Makes dist from src: bundled modules, and beside them what is not TypeScript.
//   node tools/build.mjs               builds
//   node tools/build.mjs --if-needed   builds unless dist was made from these very sources
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
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const entries = [
  'doors/cli/main',
  'scan/worker',
  'scan/link-worker',
  'scan/infra-worker',
  'scan/pipelines-worker',
];
const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
// Every scan needs them, and they are 180 small files, which take longer to find than to run.
const bundled = ['@modelcontextprotocol/server', 'commander', 'smol-toml', 'yaml', 'zod'];
// As src/store/grammars.ts names them.
const grammars = [
  'tree-sitter-go/tree-sitter-go.wasm',
  'tree-sitter-java/tree-sitter-java.wasm',
  'tree-sitter-javascript/tree-sitter-javascript.wasm',
  'tree-sitter-python/tree-sitter-python.wasm',
  'tree-sitter-typescript/tree-sitter-tsx.wasm',
  'tree-sitter-typescript/tree-sitter-typescript.wasm',
  'web-tree-sitter/web-tree-sitter.wasm',
];
const command = join(root, 'dist/doors/cli/main.js');
// In dist, so that the installed command can tell the facts of this build from those of another.
const stampFile = join(root, 'dist/build-id.txt');

if (!process.argv.includes('--if-needed') || !isCurrent()) process.exitCode = await build();

async function build() {
  const sources = hashOfSources();
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  await bundle();
  for (const path of filesBelow('src').filter((path) => !path.endsWith('.ts'))) copyToDist(path);
  copyGrammars();
  copyLicences();
  if (!existsSync(command)) {
    console.error('src/doors/cli/main.ts is missing: there is no command to build.');
    return 1;
  }
  chmodSync(command, 0o755);
  writeFileSync(stampFile, sources);
  return 0;
}

/**
 * A file for each door and worker and one for each part that is loaded later: loading 550 small modules took longer than
 * a small scan. Chunks lie beside the worker, so that what a module says of places relative to itself stays true.
 */
async function bundle() {
  const made = await rolldown({
    cwd: root,
    input: Object.fromEntries(entries.map((name) => [name, join(root, 'src', `${name}.ts`)])),
    platform: 'node',
    external: [/^node:/, ...Object.keys(dependencies).filter((name) => !bundled.includes(name))],
    resolve: { conditionNames: ['@handrail/source', 'import', 'node', 'default'] },
    // The runtime of the grammars holds an eval that only debug builds of WebAssembly reach.
    checks: { eval: false },
  });
  await made.write({
    dir: join(root, 'dist'),
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'scan/[name]-[hash].js',
  });
  await made.close();
}

/** Grammars come from packages that are far larger than what we need of them. */
function copyGrammars() {
  mkdirSync(join(root, 'dist/grammars'), { recursive: true });
  for (const file of grammars)
    cpSync(join(root, 'node_modules', file), join(root, 'dist/grammars', basename(file)));
}

/** What is part of our files keeps the words it came with. */
function copyLicences() {
  mkdirSync(join(root, 'dist/licences'), { recursive: true });
  for (const name of bundled)
    cpSync(join(root, 'node_modules', name, 'LICENSE'), join(root, 'dist/licences', `${name}.txt`));
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
  const made = ['package-lock.json', 'tools/build.mjs'];
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
