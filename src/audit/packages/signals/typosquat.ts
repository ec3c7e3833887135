import type { Component, Ecosystem, PackageInventory } from '#model/component';
import type { Detection } from '#model/finding';
import { packageKey } from '#model/package-name';
import { hostOf, isPublicRegistry, type RegistrySettings, registryFor } from '#model/registry';
import type { Rule } from '#model/rule';
import { type FindLookalike, type Lookalike, openLookalikes } from './lookalike.ts';
import { popularNames } from './popular/popular.ts';
import { isLocked, nameOf, type SignalInput, type SignalRule, signalOf } from './signal.ts';
import { indexOfTree, keyOf } from './tree-index.ts';

const rule: Rule = {
  id: 'packages/typosquat',
  family: 'packages',
  title: 'Package whose name imitates a well-known one',
  severity: 'high',
  confidence: 'medium',
  cwe: 1357,
  owasp: ['A08:2021', 'A03:2025'],
  text: {
    what: 'The name of the package is one slip of the hand away from one that very many projects use, and is itself hardly known.',
    why: 'Names like these are published to be installed by mistake: what they hold runs on the machine of whoever mistypes, mostly at installation.',
    fix: [
      'Compare the name with the one that was meant. If it is a slip, remove the package, install the other one, and treat machines that installed it as compromised until its content was read.',
      'If this package is meant, say so: a suppression with a reason keeps it quiet.',
      'Look at the page of the package first: who publishes it, since when, and from which repository.',
    ],
    references: [
      'https://github.com/ossf/malicious-packages',
      'https://slsa.dev/spec/v1.1/threats',
      'https://capec.mitre.org/data/definitions/630.html',
    ],
  },
};

/** Looks at every name that comes from a public registry; one that a manifest of the tree asks for is told there. */
function find({ inventory, inventories, registries }: SignalInput): readonly Detection[] {
  const told = new Set<string>();
  return inventory.components.flatMap((component) => {
    const { ecosystem, name, relation } = component;
    const key = `${ecosystem} ${name}`;
    if (relation === 'root' || told.has(key) || !isOfTheWorld(component, registries)) return [];
    const like = lookalikesOf(ecosystem)?.(packageKey(ecosystem, name));
    if (like === undefined || isTold(component, inventory, inventories)) return [];
    told.add(key);
    return [detectionOf(inventory.path, component, like)];
  });
}

/** A member of the tree, however it is called; and what a manifest names, of a lock file. */
function isTold(
  component: Component,
  inventory: PackageInventory,
  inventories: readonly PackageInventory[],
): boolean {
  const { own, askedIn } = indexOfTree(inventories);
  const key = keyOf(component);
  if (own.has(key)) return true;
  const folder = inventory.path.slice(0, inventory.path.lastIndexOf('/') + 1);
  return isLocked(inventory) && (askedIn.get(key) ?? []).some((path) => path.startsWith(folder));
}

/** A package from a repository, a folder or a registry inside of an organisation is not taken by its name alone. */
function isOfTheWorld({ ecosystem, name, registry }: Component, registries: RegistrySettings): boolean {
  if (registry !== undefined && hostOf(registry) !== undefined)
    return (
      isPublicRegistry(ecosystem, registry) || ecosystem === 'Packagist' || /crates\.io-index/.test(registry)
    );
  if (registry !== undefined && !/^\d/.test(registry)) return false;
  return registryFor(registries, ecosystem, name)?.role !== 'scoped';
}

/** People mistype what they ask for themselves; what packages ask for was read by more eyes. */
function detectionOf(path: string, component: Component, like: Lookalike): Detection {
  const { name, likeness } = like;
  const isAsked = component.relation === 'direct' || component.relation === 'unknown';
  return signalOf(rule, {
    path,
    line: component.line,
    about: [component.ecosystem, component.name],
    confidence: isAsked && isClear(like) ? 'medium' : 'low',
    severity: isAsked ? 'high' : 'medium',
    message: `${nameOf(component)} looks like ${name}, which very many projects use: ${likeness}. If ${name} was meant, remove this one (\`${removal(component)}\`) and ask for that (\`${addition(component.ecosystem, name)}\`); if it is the right one, suppress this with the reason.`,
    evidence: { package: nameOf(component), 'looks like': name, because: likeness },
  });
}

/** So many names are used so much that any slip leads to a squat; of others some slips are as often another word. */
const wellUsed = 2000;

function isClear({ likeness, rank }: Lookalike): boolean {
  switch (likeness) {
    case 'a letter is missing':
    case 'a letter is added':
    case 'a letter is another':
      return rank < wellUsed;
    case 'its parts stand in another order':
    case 'only a word such as `js` or `python` is added':
      return false;
    default:
      return true;
  }
}

const commands: Readonly<Partial<Record<Ecosystem, readonly [remove: string, add: string]>>> = {
  npm: ['npm uninstall', 'npm install'],
  PyPI: ['pip uninstall', 'pip install'],
  'crates.io': ['cargo remove', 'cargo add'],
  RubyGems: ['bundle remove', 'bundle add'],
  Go: ['go mod edit -droprequire', 'go get'],
  NuGet: ['dotnet remove package', 'dotnet add package'],
  Packagist: ['composer remove', 'composer require'],
};

function removal({ ecosystem, name }: Component): string {
  return `${commands[ecosystem]?.[0] ?? 'remove'} ${name}`;
}

function addition(ecosystem: Ecosystem, name: string): string {
  return `${commands[ecosystem]?.[1] ?? 'add'} ${name}`;
}

/** Thousands of names: they are laid out once, and only for ecosystems that are there. */
const opened = new Map<Ecosystem, FindLookalike>();

function lookalikesOf(ecosystem: Ecosystem): FindLookalike | undefined {
  const names = popularNames[ecosystem];
  const before = opened.get(ecosystem);
  if (names === undefined || before !== undefined) return before;
  const find = openLookalikes(ecosystem, names.targets.split(/\s+/), new Set(names.known.split(/\s+/)));
  opened.set(ecosystem, find);
  return find;
}

const manifest = (name: string) =>
  JSON.stringify({ name: 'shop', dependencies: { [name]: '^4.0.0' } }, null, 2);

/** Finds names that imitate those of well-known packages. */
export const typosquat: SignalRule = {
  rule,
  find,
  samples: {
    bad: [
      { 'package.json': manifest('loadsh') },
      { 'package.json': manifest('crossenv') },
      { 'package.json': manifest('expresss') },
      { 'package.json': manifest('@bable/core') },
      { 'requirements.txt': 'flask==3.0.0\nreqeusts==2.31.0\n' },
      { 'requirements.txt': 'python-reqests==1.0\npython-requests==1.0\n' },
      { 'requirements.txt': 'rnatplotlib==3.9.0\n' },
      {
        'package.json': manifest('loadsh'),
        'package-lock.json': JSON.stringify({
          name: 'shop',
          lockfileVersion: 3,
          packages: {
            '': { name: 'shop', dependencies: { loadsh: '^4.0.0' } },
            'node_modules/loadsh': {
              version: '4.0.0',
              resolved: 'https://registry.npmjs.org/loadsh/-/loadsh-4.0.0.tgz',
            },
          },
        }),
      },
      { 'Cargo.toml': '[package]\nname = "a"\nversion = "0.1.0"\n[dependencies]\nserde_jsno = "1"\n' },
      { 'go.mod': 'module example.test/a\n\ngo 1.22\n\nrequire github.com/siruspen/logrus v1.9.3\n' },
    ],
    good: [
      { 'package.json': manifest('lodash') },
      { 'package.json': manifest('preact') },
      { 'package.json': manifest('@acme/lodahs') },
      { 'package.json': '{"name": "shop", "dependencies": {"loadsh": "github:lodash/lodash"}}' },
      { '.npmrc': '@bable:registry=https://npm.acme.example\n', 'package.json': manifest('@bable/core') },
      { 'a/package.json': '{"name": "expresss"}', 'b/package.json': manifest('expresss') },
      { 'requirements.txt': 'requests==2.31.0\nrequests-mock==1.12.1\nBeautifulSoup4==4.12.3\n' },
      { 'Cargo.toml': '[package]\nname = "a"\nversion = "0.1.0"\n[dependencies]\nserde-json = "1"\n' },
      { 'go.mod': 'module example.test/a\n\ngo 1.22\n\nrequire github.com/tidwall/sjson v1.2.5\n' },
    ],
  },
};
