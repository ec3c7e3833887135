// Makes the VSIX: bundles the extension, puts what belongs to it into a folder, and lets vsce pack that.
//   node apps/vscode/build.mjs [FOLDER]   apps/vscode/out unless told; a warning of vsce is a failure
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const target = resolve(process.argv[2] ?? join(here, 'out'));
const staged = join(target, 'extension');
const manifest = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));

rmSync(staged, { recursive: true, force: true });
mkdirSync(join(staged, 'dist'), { recursive: true });
copyLicences(await bundle());
for (const name of ['README.md', 'media']) cpSync(join(here, name), join(staged, name), { recursive: true });
cpSync(join(root, 'LICENSE'), join(staged, 'LICENSE.txt'));
writeManifest();
process.exitCode = pack();

/** One file; only the editor itself stays outside. Returns the folders of the packages that are in it. */
async function bundle() {
  const made = await rolldown({
    cwd: here,
    input: { extension: join(here, 'src/extension.ts') },
    platform: 'node',
    external: ['vscode', /^node:/],
  });
  const { output } = await made.write({
    dir: join(staged, 'dist'),
    format: 'cjs',
    entryFileNames: '[name].cjs',
    codeSplitting: false,
    minify: true,
  });
  await made.close();
  const modules = output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
  const folders = modules.map((id) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0]);
  return [...new Set(folders.filter((folder) => folder !== undefined))];
}

/**
 * What is part of our file keeps the words it came with.
 * @param {readonly string[]} folders
 */
function copyLicences(folders) {
  mkdirSync(join(staged, 'licences'));
  for (const folder of folders) {
    const { name } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    if (file === undefined) throw new Error(`${name} is part of the bundle and has no licence text.`);
    cpSync(join(folder, file), join(staged, 'licences', `${name.replace('/', '-')}.txt`));
  }
}

/** What only concerns this repository is not part of the extension. */
function writeManifest() {
  const { private: _private, devDependencies: _tools, type: _type, ...rest } = manifest;
  const files = ['dist', 'licences', 'media', 'LICENSE.txt', 'README.md'];
  writeFileSync(join(staged, 'package.json'), `${JSON.stringify({ ...rest, files }, null, 2)}\n`);
}

/** There is no public address of the repository yet: that it is missing is known. */
function pack() {
  const file = join(target, `${manifest.name}-${manifest.version}.vsix`);
  const vsce = join(root, 'node_modules/@vscode/vsce/vsce');
  const words = ['package', '--no-dependencies', '--allow-missing-repository', '--out', file];
  const { status, stdout, stderr } = spawnSync(process.execPath, [vsce, ...words], {
    cwd: staged,
    encoding: 'utf8',
  });
  const warned = /warn/i.test(stdout + stderr);
  if (status === 0 && existsSync(file) && !warned) {
    console.log(file);
    return 0;
  }
  console.error(`${stdout}${stderr}`);
  return 1;
}
