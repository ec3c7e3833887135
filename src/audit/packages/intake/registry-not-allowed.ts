import type { Component, PackageInventory } from '#model/component';
import type { AllowedRegistries } from '#model/component-review';
import type { Detection } from '#model/finding';
import { anchorOf, lineHashOf } from '#model/identity';
import { hostOf, isPublicRegistry, type RegistrySetting } from '#model/registry';
import type { Rule } from '#model/rule';
import type { IntakeInput, IntakeRule } from './intake-rule.ts';

const rule: Rule = {
  id: 'packages/registry-not-allowed',
  family: 'packages',
  title: 'A package comes from a registry that is not allowed',
  severity: 'high',
  confidence: 'high',
  cwe: 829,
  owasp: ['A08:2021', 'A03:2025'],
  text: {
    what: 'A lock file, or a setting of a package manager, takes packages from a host that handrail.yaml does not allow for them.',
    why: 'What an organisation checks, mirrors and can take back lies in its own registries; what comes past them nobody has looked at, and another registry may hold another package of the same name.',
    fix: [
      'Set the registry of the package manager to an allowed one and write the lock file anew.',
      'If the registry is right, add it to `packages.registries` in handrail.yaml, in a change of its own.',
    ],
    references: ['https://slsa.dev/spec/v1.1/threats', 'https://csrc.nist.gov/pubs/sp/800/218/final'],
  },
};

/** Most packages that a message names. */
const mostNamed = 3;

function find(input: IntakeInput): readonly Detection[] {
  if (input.allowed.length === 0) return [];
  const wanted = input.inventories.filter(({ path }) => input.wanted.has(path));
  return [
    ...wanted.flatMap((inventory) => inFile(inventory, input.allowed)),
    ...input.registries.settings
      .filter(({ path }) => input.wanted.has(path))
      .flatMap((setting) => inSetting(setting, input.allowed)),
  ];
}

/** One finding for each host of a file, since one setting brought all that come from it. */
function inFile(inventory: PackageInventory, allowed: readonly AllowedRegistries[]): readonly Detection[] {
  const refused = inventory.components.flatMap((component) => {
    const { ecosystem, name, registry, relation } = component;
    const host = hostOf(registry);
    if (relation === 'root' || registry === undefined || host === undefined) return [];
    const entry = entryFor(allowed, ecosystem, name);
    return entry === undefined || isAllowed(entry, registry) ? [] : [{ component, host, entry }];
  });
  const groups = Map.groupBy(refused, ({ host, entry }) => `${entry.ecosystem}\0${entry.scope}\0${host}`);
  return [...groups.values()].flatMap((all) => {
    const [first] = all;
    if (first === undefined) return [];
    const { component, host, entry } = first;
    const names = all.map((each) => nameOf(each.component));
    const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : '';
    const verb = names.length === 1 ? 'comes' : 'come';
    return detectionOf(
      { path: inventory.path, line: component.line },
      `${names.slice(0, mostNamed).join(', ')}${more} ${verb} from ${host}, which is not allowed ${ofEntry(entry)}.`,
      { entry, host },
    );
  });
}

function inSetting(
  { ecosystem, role, scope, url, path, line }: RegistrySetting,
  allowed: readonly AllowedRegistries[],
): readonly Detection[] {
  const host = hostOf(url);
  if (role === 'publish' || host === undefined) return [];
  const name = scope?.replace(/\*$/, '') ?? '';
  const entry =
    allowed.find(
      (each) =>
        each.ecosystem === ecosystem &&
        each.scope !== undefined &&
        scope !== undefined &&
        covers(each.scope, name),
    ) ?? allowed.find((each) => each.ecosystem === ecosystem && each.scope === undefined);
  if (entry === undefined || isAllowed(entry, url)) return [];
  const said = `Packages of ${ecosystem} are asked for at ${host}, which is not allowed ${ofEntry(entry)}.`;
  return [detectionOf({ path, line }, said, { entry, host })];
}

/** The entry with the longest scope that is of the package. */
function entryFor(
  allowed: readonly AllowedRegistries[],
  ecosystem: Component['ecosystem'],
  name: string,
): AllowedRegistries | undefined {
  return allowed
    .filter((each) => each.ecosystem === ecosystem && (each.scope === undefined || covers(each.scope, name)))
    .sort((a, b) => (b.scope?.length ?? -1) - (a.scope?.length ?? -1))[0];
}

/** `@acme` is a scope, `com.acme` a group and those below it, `acme-*` a beginning. */
function covers(scope: string, name: string): boolean {
  const [wanted, given] = [scope.toLowerCase(), name.toLowerCase()];
  if (wanted.endsWith('*')) return given.startsWith(wanted.slice(0, -1));
  return given === wanted || ['/', ':', '.'].some((sign) => given.startsWith(wanted + sign));
}

/** A host, `*.host`, the beginning of an address, or `public` for what the whole world uses. */
function isAllowed({ allow, ecosystem }: AllowedRegistries, address: string): boolean {
  const host = hostOf(address) ?? '';
  return allow.some((each) => {
    if (each === 'public') return isPublicRegistry(ecosystem, address);
    if (each.startsWith('*.')) return host.endsWith(each.slice(1).toLowerCase());
    if (!each.includes('/')) return host === each.toLowerCase();
    const start = each.endsWith('/') ? each : `${each}/`;
    return address === each || address.startsWith(start);
  });
}

function ofEntry({ ecosystem, scope, allow }: AllowedRegistries): string {
  const of = scope === undefined ? `for packages of ${ecosystem}` : `for ${scope} of ${ecosystem}`;
  return `${of}: allowed ${allow.length === 1 ? 'is' : 'are'} ${allow.slice(0, 5).join(', ')}`;
}

function nameOf({ name, version }: Component): string {
  return version === undefined ? name : `${name} ${version}`;
}

interface About {
  readonly entry: AllowedRegistries;
  readonly host: string;
}

function detectionOf(
  { path, line }: { readonly path: string; readonly line: number },
  message: string,
  { entry: { ecosystem, scope = '', allow }, host }: About,
): Detection {
  return {
    ruleId: rule.id,
    family: 'packages',
    message,
    severity: rule.severity,
    confidence: rule.confidence,
    location: { path, line, column: 1, endLine: line, endColumn: 1 },
    masks: [],
    anchor: anchorOf(rule.id, ecosystem, scope, host),
    lineHash: lineHashOf(`${ecosystem} ${scope} ${host}`),
    evidence: { host, allowed: allow.join(', ') },
  };
}

const lock = (name: string, address: string) =>
  JSON.stringify({
    lockfileVersion: 3,
    packages: { '': {}, [`node_modules/${name}`]: { version: '1.0.0', resolved: address } },
  });

/** Finds hosts that packages come from and that are not allowed for them. */
export const registryNotAllowed: IntakeRule = {
  rule,
  find,
  samples: {
    bad: [
      {
        files: { 'package-lock.json': lock('a', 'https://registry.npmjs.org/a/-/a-1.0.0.tgz') },
        allowed: [{ ecosystem: 'npm', allow: ['nexus.acme.example'] }],
      },
      {
        files: { 'package-lock.json': lock('@acme/a', 'https://registry.npmjs.org/@acme/a/-/a-1.0.0.tgz') },
        allowed: [
          { ecosystem: 'npm', allow: ['public'] },
          { ecosystem: 'npm', scope: '@acme', allow: ['https://nexus.acme.example/npm/'] },
        ],
      },
      {
        files: { '.npmrc': 'registry=https://npm.other.example/\n', 'package.json': '{}' },
        allowed: [{ ecosystem: 'npm', allow: ['public', '*.acme.example'] }],
      },
    ],
    good: [
      {
        files: { 'package-lock.json': lock('a', 'https://registry.npmjs.org/a/-/a-1.0.0.tgz') },
        allowed: [{ ecosystem: 'npm', allow: ['public'] }],
      },
      { files: { 'package-lock.json': lock('a', 'https://registry.npmjs.org/a/-/a-1.0.0.tgz') } },
      {
        files: { '.npmrc': '@acme:registry=https://nexus.acme.example/npm/\n', 'package.json': '{}' },
        allowed: [
          { ecosystem: 'npm', allow: ['public'] },
          { ecosystem: 'npm', scope: '@acme', allow: ['nexus.acme.example'] },
        ],
      },
      {
        files: { 'package-lock.json': lock('a', 'https://a.nexus.acme.example/a/-/a-1.0.0.tgz') },
        allowed: [{ ecosystem: 'npm', allow: ['*.nexus.acme.example'] }],
      },
    ],
  },
};
