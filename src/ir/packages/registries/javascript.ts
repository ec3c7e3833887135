import { readJson } from '#parse/value/json';
import { readToml } from '#parse/value/toml';
import {
  at,
  type Broken,
  type Document,
  entriesOf,
  lineOf,
  textAt,
  textOf,
  type Value,
} from '#parse/value/value';
import { readYaml } from '#parse/value/yaml';
import { assignmentIn, type RegistryReader, type SaidRegistry, settingsOf } from './said.ts';

/** `registry=` and `@scope:registry=` of `.npmrc`, which npm, pnpm, yarn 1 and bun read. */
export const readNpmrc: RegistryReader = (text, path) =>
  settingsOf(
    path,
    text.split('\n').flatMap((line, i) => {
      const [key = '', url] = assignmentIn(line) ?? [];
      return key === 'registry' || /^@[^:]+:registry$/.test(key) ? [npm(key, url, i + 1)] : [];
    }),
  );

/** `.yarnrc` of yarn 1: `registry "https://…"`, `"@scope:registry" "https://…"`. */
export const readYarnClassic: RegistryReader = (text, path) =>
  settingsOf(
    path,
    text.split('\n').flatMap((line, i) => {
      const found = /^\s*"?((?:@[\w.-]+:)?registry)"?\s+"?([^"\s]+)"?\s*$/.exec(line.slice(0, 2000));
      return found === null ? [] : [npm(found[1] ?? '', found[2], i + 1)];
    }),
  );

/** `.yarnrc.yml` of yarn 2 and later. */
export const readYarnrc: RegistryReader = (text, path) => {
  const root = rootOf(readYaml(text));
  const own = at(root, 'npmRegistryServer');
  return settingsOf(path, [
    npm('registry', textOf(own), lineOf(own)),
    ...[...entriesOf(at(root, 'npmScopes'))].map(([scope, each]) => {
      const server = at(each, 'npmRegistryServer');
      return npm(`@${scope.replace(/^@/, '')}:registry`, textOf(server), lineOf(server));
    }),
  ]);
};

/** `install.registry` and `install.scopes` of bun: an address, or a table with one. */
export const readBunfig: RegistryReader = (text, path) => {
  const install = at(rootOf(readToml(text)), 'install');
  const address = (value: Value | undefined) => textOf(value) ?? textAt(value, 'url');
  const own = at(install, 'registry');
  return settingsOf(path, [
    npm('registry', address(own), lineOf(own)),
    ...[...entriesOf(at(install, 'scopes'))].map(([scope, each]) =>
      npm(`@${scope.replace(/^@/, '')}:registry`, address(each), each.line),
    ),
  ]);
};

/** `registry` and `registries` of `pnpm-workspace.yaml`. */
export const readPnpmWorkspace: RegistryReader = (text, path) => {
  const root = rootOf(readYaml(text));
  const own = at(root, 'registry');
  return settingsOf(path, [
    npm('registry', textOf(own), lineOf(own)),
    ...[...entriesOf(at(root, 'registries'))].map(([scope, each]) =>
      npm(scope === 'default' ? 'registry' : `${scope}:registry`, textOf(each), each.line),
    ),
  ]);
};

/** `publishConfig` of `package.json` is where the project's own package goes; overrides may take one package from an address. */
export const readManifest: RegistryReader = (text, path) => {
  if (!/"(?:publishConfig|overrides|resolutions)"/.test(text)) return [];
  const root = rootOf(readJson(text));
  const registry = at(root, 'publishConfig', 'registry');
  return settingsOf(path, [
    {
      ecosystem: 'npm',
      role: 'publish',
      scope: textAt(root, 'name'),
      url: textOf(registry),
      line: lineOf(registry),
    },
    ...[at(root, 'overrides'), at(root, 'resolutions'), at(root, 'pnpm', 'overrides')].flatMap((each) =>
      addressesIn(each, ''),
    ),
  ]);
};

/** Overrides stand in each other: the last name on the way is the package, `.` the one around it. */
function addressesIn(overrides: Value | undefined, around: string): readonly SaidRegistry[] {
  return [...entriesOf(overrides)].flatMap(([key, value]): readonly SaidRegistry[] => {
    const scope = key === '.' ? around : nameIn(key);
    if (value.kind === 'map') return addressesIn(value, scope);
    const url = textOf(value);
    const isAddress = url !== undefined && /^(?:https?|git|ssh|github|gitlab|bitbucket|file)\b.*:/.test(url);
    return isAddress ? [{ ecosystem: 'npm', role: 'scoped', scope, url, line: value.line }] : [];
  });
}

/** `a/b`, `a>b`, `**\/b` and `b@^1` all mean `b`. */
function nameIn(key: string): string {
  const last = /(?:^|[>/])((?:@[^/>@]+\/)?[^/>@]+)(?:@[^/>]*)?$/.exec(key)?.[1];
  return last ?? key;
}

function npm(key: string, url: string | undefined, line: number): SaidRegistry {
  return key === 'registry'
    ? { ecosystem: 'npm', role: 'default', url, line }
    : { ecosystem: 'npm', role: 'scoped', scope: key.slice(0, key.lastIndexOf(':')), url, line };
}

function rootOf(document: Document | Broken): Value | undefined {
  return document.kind === 'document' ? document.value : undefined;
}
