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
    refreshBrought: ({ name }) => ({ command: `npm update ${name}` }),
    override: (change) => ({
      edit: `package.json: "overrides": { ${entry(change, selected)} }`,
      command: 'npm install',
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
      edit: `pnpm-workspace.yaml (before pnpm 10 "pnpm" in package.json): overrides: { ${entry(change, selected)} }`,
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
    refreshBrought: ({ name }) => ({
      command: `yarn up -R ${name}`,
      note: `With Yarn 1: take the entry of ${name} out of yarn.lock, then \`yarn install\`.`,
    }),
    override: (change) => ({
      edit: `package.json: "resolutions": { ${entry(change, ({ parent, name }) => (parent === undefined ? name : `${parent}/${name}`))} }`,
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

function entry(change: Change, selector = ({ name }: Change) => name): string {
  return `${JSON.stringify(selector(change))}: ${JSON.stringify(change.version)}`;
}

/** Other versions of the package stay as they are. */
function selected({ name, installed, parent }: Change): string {
  return parent === undefined ? name : `${name}@${installed}`;
}
