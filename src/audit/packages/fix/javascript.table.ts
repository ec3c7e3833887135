import type { Change, PackageManager } from './manager.ts';

const manifests = ['package.json'];

/** Managers of packages of npm. */
export const javascriptManagers: readonly PackageManager[] = [
  {
    name: 'npm',
    files: ['package-lock.json', 'npm-shrinkwrap.json', '.package-lock.json', 'package.json'],
    manifests,
    upgrade: (change) => ({ command: `npm install ${at(change)}${isDev(change) ? ' --save-dev' : ''}` }),
    refresh: ({ name }) => ({ command: `npm update ${name}` }),
    override: (change) => ({
      edit: `package.json: "overrides": { ${entry(change)} }`,
      command: 'npm install',
      note: `Where the ranges of its parents allow it, \`npm update ${change.name}\` alone does it.`,
    }),
    remove: (name) => ({ command: `npm uninstall ${name}` }),
  },
  {
    name: 'pnpm',
    files: ['pnpm-lock.yaml'],
    manifests,
    upgrade: (change) => ({ command: `pnpm add ${at(change)}${isDev(change) ? ' --save-dev' : ''}` }),
    refresh: ({ name }) => ({ command: `pnpm update ${name}` }),
    override: (change) => ({
      edit: `pnpm-workspace.yaml (before pnpm 10 "pnpm" in package.json): overrides: { ${entry(change)} }`,
      command: 'pnpm install',
    }),
    remove: (name) => ({ command: `pnpm remove ${name}` }),
  },
  {
    name: 'yarn',
    files: ['yarn.lock'],
    manifests,
    upgrade: (change) => ({ command: `yarn add ${at(change)}${isDev(change) ? ' --dev' : ''}` }),
    refresh: ({ name }) => ({ command: `yarn upgrade ${name}` }),
    override: (change) => ({
      edit: `package.json: "resolutions": { ${entry(change)} }`,
      command: 'yarn install',
    }),
    remove: (name) => ({ command: `yarn remove ${name}` }),
  },
  {
    name: 'bun',
    files: ['bun.lock', 'bun.lockb'],
    manifests,
    upgrade: (change) => ({ command: `bun add ${at(change)}${isDev(change) ? ' --dev' : ''}` }),
    refresh: ({ name }) => ({ command: `bun update ${name}` }),
    override: (change) => ({
      edit: `package.json: "overrides": { ${entry(change)} }`,
      command: 'bun install',
    }),
    remove: (name) => ({ command: `bun remove ${name}` }),
  },
  {
    name: 'deno',
    files: ['deno.lock'],
    manifests: ['deno.json', 'deno.jsonc', ...manifests],
    upgrade: (change) => ({ command: `deno add npm:${at(change)}` }),
    override: (change) => ({
      edit: `package.json: "overrides": { ${entry(change)} }`,
      command: 'deno install',
    }),
    remove: (name) => ({ command: `deno remove ${name}` }),
  },
];

function at({ name, version }: Change): string {
  return `${name}@${version}`;
}

function isDev({ scope }: Change): boolean {
  return scope === 'development' || scope === 'test';
}

function entry({ name, version }: Change): string {
  return `${JSON.stringify(name)}: ${JSON.stringify(version)}`;
}
