import type { Component, PackageInventory } from '#model/component';
import type { Detection } from '#model/finding';
import { hostOf, isPublicRegistry } from '#model/registry';
import type { Rule } from '#model/rule';
import { inLock } from './lock-content.ts';
import { type Siblings, siblingsOf } from './siblings.ts';
import { nameOf, type Signal, type SignalInput, type SignalRule, signalOf } from './signal.ts';

const rule: Rule = {
  id: 'packages/lock-file-tampering',
  family: 'packages',
  title: 'A lock file says what its tool would not have written',
  severity: 'high',
  confidence: 'medium',
  cwe: 494,
  owasp: ['A08:2021', 'A03:2025'],
  text: {
    what: 'An entry of the lock file takes its package from another place than all others, from the archive of another package, or has another hash for a version that did not change.',
    why: 'Hardly anybody reads changes of lock files, and what they name is installed: an entry that was edited by hand brings any code into builds, whatever the manifest says.',
    fix: [
      'Ask who changed the line, and why. Versions of a registry never change: another hash for the same one is another package.',
      'Throw the change of the lock file away and let the package manager write it again from the manifest, without running scripts of packages.',
      'If the place is meant, say so in the settings of the package manager (`.npmrc`, `pip.conf`, …), so that everybody can see it.',
    ],
    references: [
      'https://snyk.io/blog/why-npm-lockfiles-can-be-a-security-blindspot-for-injecting-malicious-modules/',
      'https://slsa.dev/spec/v1.1/threats',
      'https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json',
    ],
  },
};

/** Looks at every entry of a lock file: alone, among its siblings, and beside what it was before the change. */
function find(input: SignalInput): readonly Detection[] {
  const { inventory, before } = input;
  const found = [...inLock(input), ...(before === undefined ? [] : sinceBefore(inventory, before))];
  // What is wrong with an entry is told once, the surest first.
  const once = new Map<string, Signal>();
  for (const each of found) {
    const key = `${each.line} ${each.about[1]}`;
    const told = once.get(key);
    if (told === undefined || weight(each) > weight(told)) once.set(key, each);
  }
  return [...once.values()].map((each) => signalOf(rule, each));
}

function weight({ confidence = rule.confidence }: Signal): number {
  return ['low', 'medium', 'high'].indexOf(confidence);
}

/** What changed of a version that stayed the same: registries never give it other bytes. */
function sinceBefore(inventory: PackageInventory, before: PackageInventory): readonly Signal[] {
  const was = new Map(before.components.map((each) => [keyOf(each), each]));
  const siblings = siblingsOf(inventory.components);
  return inventory.components.flatMap((component): readonly Signal[] => {
    const old = was.get(keyOf(component));
    if (old === undefined || component.version === undefined || component.relation === 'root') return [];
    return [...otherHash(inventory, old, component), ...otherHost(inventory, siblings, old, component)];
  });
}

function keyOf({ ecosystem, name, version = '' }: Component): string {
  return `${ecosystem} ${name} ${version}`;
}

/** Another hash of the same kind; more of them (of another platform) are none, and neither is a stronger kind. */
function otherHash(inventory: PackageInventory, old: Component, now: Component): readonly Signal[] {
  const isKept = now.integrity.some((hash) => old.integrity.includes(hash));
  const kinds = new Set(old.integrity.map(kindOf));
  const isSameKind = now.integrity.some((hash) => kinds.has(kindOf(hash)));
  if (isKept || !isSameKind || isBerry(now, inventory)) return [];
  return [
    {
      path: inventory.path,
      line: now.line,
      about: [now.ecosystem, now.name, now.version ?? '', 'hash'],
      confidence: 'high',
      severity: 'critical',
      message: `The hash of ${nameOf(now)} is another than before the change, and its version is the same: a registry never gives one version other content. Compare it with the registry before anybody installs it.`,
      evidence: { package: nameOf(now), before: shortHash(old), now: shortHash(now) },
    },
  ];
}

/** Yarn 2 and later hash archives that they make themselves: another version of Yarn has other hashes for the same content. */
function isBerry({ registry }: Component, { format }: PackageInventory): boolean {
  return /yarn-lock$/.test(format) && registry === undefined;
}

function kindOf(hash: string): string {
  return hash.slice(0, hash.indexOf('-'));
}

function shortHash({ integrity: [first = ''] }: Component): string {
  return `${first.slice(0, 24)}…`;
}

/** Another place for the same version, unless all entries moved together. */
function otherHost(
  { path }: PackageInventory,
  { hosts, total }: Siblings,
  old: Component,
  now: Component,
): readonly Signal[] {
  const [was, is] = [hostOf(old.registry), hostOf(now.registry)];
  if (was === undefined || is === undefined || was === is) return [];
  const isOpen = [old.registry, now.registry].every((each) => isPublicRegistry(now.ecosystem, each ?? ''));
  if (isOpen || (hosts.get(is) ?? 0) * 5 > total) return [];
  return [
    {
      path,
      line: now.line,
      about: [now.ecosystem, now.name, now.version ?? '', 'host'],
      confidence: 'high',
      message: `${nameOf(now)} came from ${was} before the change and comes from ${is} now, while its version is the same and others stay where they were.`,
      evidence: { package: nameOf(now), before: old.registry ?? '', now: now.registry ?? '' },
    },
  ];
}

const digits = '0123456789abcdef';
const hashOf = (seed: number) => Buffer.from(digits[seed]?.repeat(128) ?? '', 'hex').toString('base64');

interface Entry {
  readonly name: string;
  readonly at?: string;
  readonly seed?: number;
}

/** A lock file of npm with five packages, and what is different about them. */
function lock(...others: readonly Entry[]): string {
  const names = ['lodash', 'express', 'debug', 'chalk', 'ms'];
  const all = new Map<string, Entry>(names.map((name, seed) => [name, { name, seed }]));
  for (const each of others) all.set(each.name, { ...all.get(each.name), ...each });
  const packages = [...all.values()].map(({ name, at, seed }) => [
    `node_modules/${name}`,
    {
      version: '4.0.0',
      resolved: at ?? `https://registry.npmjs.org/${name}/-/${name}-4.0.0.tgz`,
      ...(seed === undefined ? {} : { integrity: `sha512-${hashOf(seed)}` }),
    },
  ]);
  const dependencies = Object.fromEntries(names.map((name) => [name, '^4.0.0']));
  const root = ['', { name: 'shop', dependencies }];
  return JSON.stringify(
    { name: 'shop', lockfileVersion: 3, packages: Object.fromEntries([root, ...packages]) },
    null,
    2,
  );
}

const pypi = 'https://pypi.org/simple';
const uv = (...entries: readonly (readonly [string, string])[]) =>
  `version = 1\n\n${entries.map(([name, place]) => `[[package]]\nname = "${name}"\nversion = "1.0.0"\nsource = { registry = "${place}" }\n`).join('\n')}`;

const yarnEntry = (name: string, address: string) =>
  `${name}@^1.0.0:\n  version "1.0.0"\n  resolved "${address}"\n  integrity sha512-${hashOf(name.length)}\n\n`;
const yarn = (...entries: readonly string[]) => `# yarn lockfile v1\n\n\n${entries.join('')}`;
const plain = (name: string) =>
  yarnEntry(name, `https://registry.yarnpkg.com/${name}/-/${name}-1.0.0.tgz#${digits}`);

/** Finds entries of lock files that were edited by hand. */
export const lockFileTampering: SignalRule = {
  rule,
  find,
  samples: {
    bad: [
      { 'package-lock.json': lock({ name: 'lodash', at: 'https://evil.example/lodash-4.0.0.tgz' }) },
      {
        'package-lock.json': lock({
          name: 'lodash',
          at: 'https://registry.npmjs.org/1odash/-/1odash-4.0.0.tgz',
        }),
      },
      {
        'package-lock.json': lock({
          name: 'lodash',
          at: 'http://registry.npmjs.org/lodash/-/lodash-4.0.0.tgz',
        }),
      },
      {
        'package-lock.json': lock({
          name: 'lodash',
          at: 'https://raw.githubusercontent.com/a/b/main/lodash.tgz',
        }),
      },
      {
        'package-lock.json': lock({
          name: 'lodash',
          at: `git+ssh://git@github.com/a/lodash.git#${digits.repeat(2)}01234567`,
        }),
      },
      {
        'package.json': '{"name": "shop", "dependencies": {"chalk": "^5.0.0"}}',
        'package-lock.json': lock(),
      },
      { 'package-lock.json': lock({ name: 'injected', seed: 9 }) },
      { 'package-lock.json': lock().replace(/sha512-[^"]+/, `sha1-${hashOf(1).slice(0, 27)}=`) },
      {
        'pnpm-lock.yaml': `lockfileVersion: '9.0'\n\npackages:\n\n${['a', 'b', 'c', 'd'].map((name) => `  pkg-${name}@1.0.0:\n    resolution: {integrity: sha512-${hashOf(1)}}\n`).join('\n')}\n  pkg-e@1.0.0:\n    resolution: {tarball: https://evil.example/pkg-e-1.0.0.tgz}\n`,
      },
      { 'before/package-lock.json': lock(), 'package-lock.json': lock({ name: 'debug', seed: 11 }) },
      {
        'uv.lock': uv(
          ['flask', pypi],
          ['click', pypi],
          ['jinja2', pypi],
          ['idna', 'https://mirror.evil.example/simple'],
        ),
      },
      {
        'yarn.lock': yarn(
          plain('a-one'),
          plain('b-two'),
          plain('c-three'),
          yarnEntry('d-four', 'https://codeload.evil.example/d-four/-/d-four-1.0.0.tgz'),
        ),
      },
    ],
    good: [
      {
        'package.json': '{"name": "shop", "overrides": {"lodash": "github:a/lodash"}}',
        'package-lock.json': lock({
          name: 'lodash',
          at: `git+ssh://git@github.com/a/lodash.git#${digits.repeat(2)}01234567`,
        }),
      },
      {
        'package.json': '{"name": "shop", "dependencies": {"chalk": "^4.0.0"}}',
        'package-lock.json': lock(),
      },
      { 'uv.lock': uv(['flask', pypi], ['click', pypi], ['jinja2', pypi], ['idna', pypi]) },
      {
        'pyproject.toml': '[[tool.uv.index]]\nname = "own"\nurl = "https://pypi.acme.example/simple"\n',
        'uv.lock': uv(
          ['flask', pypi],
          ['click', pypi],
          ['jinja2', pypi],
          ['own', 'https://pypi.acme.example/simple'],
        ),
      },
      { 'before/package-lock.json': lock(), 'package-lock.json': lock() },
      { 'package-lock.json': lock().replaceAll('registry.npmjs.org', 'npm.acme.example') },
      {
        'before/package-lock.json': lock(),
        'package-lock.json': lock().replaceAll('registry.npmjs.org', 'npm.acme.example'),
      },
      {
        '.npmrc': '@acme:registry=https://npm.acme.example\n',
        'package-lock.json': lock({
          name: '@acme/a',
          at: 'https://npm.acme.example/@acme/a/-/a-4.0.0.tgz',
          seed: 8,
        }).replace('"dependencies": {', '"dependencies": {\n        "@acme/a": "^4.0.0",'),
      },
      { 'yarn.lock': yarn(plain('a-one'), plain('b-two'), plain('c-three')) },
    ],
  },
};
