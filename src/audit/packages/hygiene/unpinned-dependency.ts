import type { Component, Ecosystem, PackageInventory } from '#model/component';
import type { Detection } from '#model/finding';
import { purlOf } from '#model/purl';
import type { Rule } from '#model/rule';
import { signalOf } from '../signals/signal.ts';
import { isAside } from './aside.ts';
import type { HygieneInput, HygieneRule } from './hygiene-rule.ts';
import { type MovingReference, movingReference } from './moving-reference.ts';

const rule: Rule = {
  id: 'packages/unpinned-dependency',
  family: 'packages',
  title: 'Dependency whose version is decided at installation',
  severity: 'low',
  confidence: 'medium',
  cwe: 1357,
  owasp: ['A08:2021', 'A03:2025'],
  text: {
    what: 'Nothing in the tree says which versions are installed: every installation takes what is newest then, or what a branch holds.',
    why: 'A version with a flaw, or one that somebody took over, is installed without a change that anybody could review; and what ran in a test is not what is shipped.',
    fix: [
      'Write a lock file and keep it in the repository: `npm install --package-lock-only`, `pip-compile --generate-hashes`, `uv lock`, `bundle lock`; install with `npm ci` or `pip install --require-hashes`.',
      'Of a dependency of git name the commit, or a release.',
    ],
    references: [
      'https://slsa.dev/spec/v1.1/threats',
      'https://pip.pypa.io/en/stable/topics/repeatable-installs/',
      'https://docs.npmjs.com/cli/v11/configuring-npm/package-lock-json',
    ],
  },
};

function find(input: HygieneInput): readonly Detection[] {
  const open = input.own.flatMap((inventory) => {
    const kind = manifests.get(inventory.format);
    return kind === undefined || isLocked(inventory.path, kind, input) ? [] : [{ inventory, kind }];
  });
  return [
    ...open.flatMap(({ inventory, kind }) => openRanges(inventory, kind, input)),
    ...moving(open.flatMap(({ inventory }) => movingIn(inventory))),
  ];
}

/** What a manifest belongs to. */
interface Kind {
  readonly ecosystem: Ecosystem;
  /** Names of lock files that hold what it asks for, beside it or in a folder above. */
  readonly locks: RegExp;
  /** Whether it is of something that is installed as it is, and not of a library whose ranges are for others. */
  readonly isApplication: (inventory: PackageInventory, all: readonly PackageInventory[]) => boolean;
}

const pythonLocks = /^(?:Pipfile\.lock|poetry\.lock|pdm\.lock|uv\.lock|pylock(?:\.[\w-]+)?\.toml)$/;
const never = () => false;

const manifests: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  [
    'npm/package-json',
    {
      ecosystem: 'npm',
      locks: /^(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?)$/,
      isApplication: (own, all) => own.components.some(({ isPrivate }) => isPrivate) && isTopmost(own, all),
    },
  ],
  ['pypi/requirements', { ecosystem: 'PyPI', locks: pythonLocks, isApplication: isOfApplication }],
  ['pypi/pipfile', { ecosystem: 'PyPI', locks: pythonLocks, isApplication: () => true }],
  ['pypi/pyproject', { ecosystem: 'PyPI', locks: pythonLocks, isApplication: never }],
  [
    'ruby/gemfile',
    {
      ecosystem: 'RubyGems',
      locks: /^(?:Gemfile\.lock|gems\.locked)$/,
      isApplication: ({ path }, all) =>
        !all.some((each) => each.format === 'ruby/gemspec' && folderOf(each.path) === folderOf(path)),
    },
  ],
  ['dotnet/project', { ecosystem: 'NuGet', locks: /^packages\.lock\.json$/, isApplication: never }],
  ['maven/pom', { ecosystem: 'Maven', locks: /^gradle\.lockfile$/, isApplication: never }],
  ['maven/version-catalogue', { ecosystem: 'Maven', locks: /^gradle\.lockfile$/, isApplication: never }],
]);

/** A lock file that cannot be read is one, too. */
function isLocked(path: string, { locks }: Kind, { inventories, unread = [] }: HygieneInput): boolean {
  return [...inventories.map((each) => each.path), ...unread].some(
    (each) => locks.test(each.slice(each.lastIndexOf('/') + 1)) && path.startsWith(folderOf(each)),
  );
}

/** With the slash at its end; empty at the root. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Members of a workspace are installed with what is above them. */
function isTopmost({ path, format }: PackageInventory, all: readonly PackageInventory[]): boolean {
  return !all.some(
    (each) =>
      each.format === format &&
      folderOf(each.path) !== folderOf(path) &&
      path.startsWith(folderOf(each.path)),
  );
}

/** `requirements.txt` that is written by hand and not read by a library beside it; `.in` is what others are made from. */
function isOfApplication({ path }: PackageInventory, all: readonly PackageInventory[]): boolean {
  if (!path.endsWith('.txt') || /constraints?[\w.-]*$|[._-]in\.txt$/i.test(path)) return false;
  return !all.some(
    (each) =>
      folderOf(each.path) === folderOf(path) &&
      (/^pypi\/setup/.test(each.format) ||
        (each.format === 'pypi/pyproject' && each.components.some(({ relation }) => relation === 'root'))),
  );
}

/** So many are named; the rest is counted. */
const mostNamed = 5;

/** One finding a file: its ranges are mended together. */
function openRanges(
  inventory: PackageInventory,
  { ecosystem, isApplication }: Kind,
  { inventories }: HygieneInput,
): readonly Detection[] {
  const asked = inventory.components.filter(
    ({ relation, scope }) => relation === 'direct' && scope === 'production',
  );
  const open = asked.filter((each) => each.version === undefined && each.registry === undefined);
  const [first] = open;
  if (first === undefined || !isApplication(inventory, inventories)) return [];
  const { path } = inventory;
  const names = open.slice(0, mostNamed).map(writtenOf);
  const more = open.length > mostNamed ? ` and ${open.length - mostNamed} more` : '';
  return [
    signalOf(rule, {
      path,
      line: first.line,
      about: [ecosystem, 'ranges', path.slice(path.lastIndexOf('/') + 1)],
      faint: isAside(path),
      message: `${open.length} of ${asked.length} dependencies of this file have no fixed version, and no lock file holds one: every installation may bring others. They are: ${names.join(', ')}${more}.`,
      evidence: { packages: `${names.join(', ')}${more}` },
    }),
  ];
}

function writtenOf({ name, range }: Component): string {
  return range === undefined ? name : `${name} ${range}`;
}

interface Moving {
  readonly path: string;
  readonly component: Component;
  readonly moves: MovingReference;
}

function movingIn({ path, components }: PackageInventory): readonly Moving[] {
  return components.flatMap((component): readonly Moving[] => {
    const moves = component.relation === 'direct' ? movingReference(component) : undefined;
    return moves === undefined ? [] : [{ path, component, moves }];
  });
}

/** What many files ask for in the same words is told once. */
function moving(all: readonly Moving[]): readonly Detection[] {
  const groups = Map.groupBy(all, ({ component: { ecosystem, name }, moves: { written } }) =>
    JSON.stringify([ecosystem, name, written]),
  );
  return [...groups.values()].flatMap((places) => {
    const first = places.find(({ path }) => !isAside(path)) ?? places[0];
    return first === undefined ? [] : [movingDetection(first, places.length - 1)];
  });
}

function movingDetection({ path, component, moves: { written, says } }: Moving, others: number): Detection {
  const { ecosystem, name, line } = component;
  const more =
    others === 0 ? '' : ` ${others === 1 ? '1 more file asks' : `${others} more files ask`} for it so.`;
  return signalOf(rule, {
    path,
    line,
    about: [ecosystem, name, written],
    faint: isAside(path),
    message: `${name} is ${says}: which version it is, is decided at installation, and no lock file holds it.${more}`,
    evidence: { package: purlOf(component), written },
  });
}

const manifest = (fields: string) => ({ 'package.json': `{"name": "app", ${fields}}` });

/** Dependencies of which nothing in the tree says which version is installed. */
export const unpinnedDependency: HygieneRule = {
  rule,
  find,
  samples: {
    bad: [
      { files: { 'requirements.txt': 'flask\nrequests>=2.0\njinja2==3.1.4\n' } },
      { files: { 'requirements.txt': 'jinja2==3.1.4\ngit+https://github.com/acme/lib.git@main#egg=lib\n' } },
      { files: manifest('"private": true, "dependencies": {"express": "^4.0.0"}') },
      { files: manifest('"version": "1.0.0", "dependencies": {"express": "latest"}') },
      { files: manifest('"version": "1.0.0", "dependencies": {"lib": "github:acme/lib#main"}') },
      { files: { Gemfile: "source 'https://rubygems.org'\ngem 'rails', '~> 8.0'\n" } },
      { files: { Pipfile: '[packages]\nflask = "*"\n' } },
    ],
    good: [
      { files: { 'requirements.txt': 'jinja2==3.1.4\n' } },
      {
        files: { 'requirements.txt': 'flask\n', 'setup.py': "setup(name='a', install_requires=['flask'])\n" },
      },
      { files: { 'requirements.in': 'flask\n', 'requirements.txt': 'flask==3.0.0\n' } },
      { files: { 'requirements-dev.txt': 'pytest\n' } },
      { files: { 'requirements_in.txt': 'flask\n' } },
      { files: { 'requirements.txt': 'git+https://github.com/acme/lib.git@v1.2.0#egg=lib\n' } },
      { files: manifest('"version": "1.0.0", "dependencies": {"express": "^4.0.0"}') },
      {
        files: {
          ...manifest('"private": true, "dependencies": {"express": "^4.0.0"}'),
          'package-lock.json': '{"lockfileVersion": 3, "packages": {"": {"name": "app"}}}',
        },
      },
      {
        files: {
          ...manifest('"private": true, "dependencies": {"express": "^4.0.0"}'),
          'bun.lockb': '#!/usr/bin/env bun\nbun-lockfile-format-v0\n',
        },
      },
      {
        files: {
          Gemfile: "gem 'rails'\n",
          'a.gemspec': "Gem::Specification.new do |s|\n  s.name = 'a'\n  s.version = '1.0.0'\nend\n",
        },
      },
    ],
  },
};
