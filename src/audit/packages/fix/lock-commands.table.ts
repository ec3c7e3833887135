import type { Ecosystem } from '#model/component';
import type { PlannedChange } from '#model/plan';
import { isPlain } from './manager.ts';

/** How a lock file is written anew for a manifest that was edited: no script of a package runs where that can be said. */
interface LockCommand {
  readonly ecosystem: Ecosystem;
  /** Base names. */
  readonly files: readonly (string | RegExp)[];
  readonly command: (change: PlannedChange, text: string) => string;
}

const commands: readonly LockCommand[] = [
  {
    ecosystem: 'npm',
    files: ['package-lock.json', 'npm-shrinkwrap.json'],
    command: () => 'npm install --package-lock-only --ignore-scripts',
  },
  {
    ecosystem: 'npm',
    files: ['pnpm-lock.yaml'],
    command: () => 'pnpm install --lockfile-only --ignore-scripts',
  },
  {
    ecosystem: 'npm',
    files: ['yarn.lock'],
    command: (_, text) =>
      text.includes('# yarn lockfile v1')
        ? 'yarn install --ignore-scripts'
        : 'yarn install --mode=skip-build',
  },
  {
    ecosystem: 'npm',
    files: ['bun.lock', 'bun.lockb'],
    command: () => 'bun install --lockfile-only --ignore-scripts',
  },
  { ecosystem: 'npm', files: ['deno.lock'], command: () => 'deno install' },
  { ecosystem: 'PyPI', files: ['poetry.lock'], command: () => 'poetry lock' },
  { ecosystem: 'PyPI', files: ['uv.lock'], command: () => 'uv lock' },
  { ecosystem: 'PyPI', files: ['pdm.lock'], command: () => 'pdm lock --update-reuse' },
  { ecosystem: 'PyPI', files: ['Pipfile.lock'], command: () => 'pipenv lock' },
  { ecosystem: 'Go', files: ['go.sum'], command: () => 'go mod tidy' },
  {
    ecosystem: 'crates.io',
    files: ['Cargo.lock'],
    command: ({ name, from, to }) =>
      to === undefined
        ? 'cargo generate-lockfile --offline'
        : `cargo update -p ${name}@${from} --precise ${to}`,
  },
  {
    ecosystem: 'RubyGems',
    files: ['Gemfile.lock', 'gems.locked'],
    command: ({ name, kind }) =>
      kind === 'remove' ? 'bundle lock' : `bundle lock --update ${name} --conservative`,
  },
  {
    ecosystem: 'Packagist',
    files: ['composer.lock'],
    command: ({ name }) => `composer update ${name} --with-dependencies --no-scripts --no-plugins`,
  },
  {
    ecosystem: 'NuGet',
    files: ['packages.lock.json', 'project.assets.json'],
    command: () => 'dotnet restore --force-evaluate',
  },
  { ecosystem: 'Pub', files: ['pubspec.lock'], command: () => 'dart pub get' },
  { ecosystem: 'Hex', files: ['mix.lock'], command: ({ name }) => `mix deps.update ${name}` },
  {
    ecosystem: 'Maven',
    files: [/(?:^|-)gradle\.lockfile$/],
    command: () => './gradlew dependencies --write-locks',
  },
];

/** The command that brings a lock file in line with its manifest; undefined for a file that is none of the ecosystem. */
export function lockCommand(path: string, text: () => string, change: PlannedChange): string | undefined {
  const found = lockOf(path);
  const isSafe = [change.name, change.from, change.to ?? '0'].every(isPlain);
  if (found === undefined || found.ecosystem !== change.ecosystem || !isSafe) return undefined;
  return found.command(change, text());
}

/** Whether a file says what is installed, so that it is written by a tool and never by us. */
export function isLockFile(path: string): boolean {
  return lockOf(path) !== undefined;
}

function lockOf(path: string): LockCommand | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return commands.find(({ files }) =>
    files.some((file) => (typeof file === 'string' ? file === name : file.test(name))),
  );
}

/** A command of a package manager of npm that runs no scripts of what it installs. */
export function withoutScripts(command: string): string {
  return /^(?:npm|pnpm|bun) (?:install|update|add|uninstall|remove)\b/.test(command)
    ? command.replace(/^(\S+ \S+)/, '$1 --ignore-scripts')
    : command;
}
