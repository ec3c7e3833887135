// Packs the command with its libraries and a Node into one archive, for machines without npm:
//   npm run archive   →   out/handrail-VERSION-PLATFORM-ARCH.tar.gz
// Unpacked anywhere, bin/handrail runs. It is of the platform that it was made on, whose Node it carries.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const name = `handrail-${version}-${process.platform}-${process.arch}`;
const place = mkdtempSync(join(tmpdir(), 'handrail-archive-'));

try {
  const whole = join(place, name);
  const library = join(whole, 'lib');
  mkdirSync(library, { recursive: true });
  // What npm would publish, and exactly the libraries that the lock file names.
  const packed =
    run('npm', ['pack', '--silent', '--pack-destination', place], root).stdout.trim().split('\n').at(-1) ??
    '';
  run('tar', ['-xzf', join(place, packed), '-C', library, '--strip-components=1'], place);
  cpSync(join(root, 'package-lock.json'), join(library, 'package-lock.json'));
  withoutWorkspaces(join(library, 'package.json'));
  run('npm', ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], library);
  mkdirSync(join(whole, 'bin'));
  cpSync(process.execPath, join(whole, 'bin/node'));
  const launcher = join(whole, 'bin/handrail');
  writeFileSync(
    launcher,
    '#!/bin/sh\nhere=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)\nexec "$here/node" "$here/../lib/dist/doors/cli/main.js" "$@"\n',
  );
  chmodSync(launcher, 0o755);
  cpSync(join(root, 'LICENSE'), join(whole, 'LICENSE'));
  // It has to run where nothing else is.
  const said = run(launcher, ['--version'], place, { PATH: '/usr/bin:/bin' }).stdout.trim();
  if (said !== version) throw new Error(`the archive says it is ${said}`);
  const archive = join(root, 'out', `${name}.tar.gz`);
  mkdirSync(join(root, 'out'), { recursive: true });
  run('tar', ['-czf', archive, '-C', place, name], place);
  console.log(`Wrote ${archive}`);
} finally {
  rmSync(place, { recursive: true, force: true });
}

/**
 * The published package has neither workspaces nor scripts that are run by an install.
 *
 * @param {string} path
 */
function withoutWorkspaces(path) {
  const {
    workspaces: _,
    devDependencies: __,
    scripts: ___,
    ...rest
  } = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, `${JSON.stringify(rest, null, 2)}\n`);
}

/**
 * @param {string} program
 * @param {readonly string[]} words
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} [env]
 */
function run(program, words, cwd, env = process.env) {
  const done = spawnSync(program, words, {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (done.status !== 0) throw done.error ?? new Error(`${program} ${words[0]} ended with ${done.status}`);
  return done;
}
