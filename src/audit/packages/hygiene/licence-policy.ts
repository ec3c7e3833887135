import type { Component, Ecosystem, PackageInventory } from '#model/component';
import type { Detection } from '#model/finding';
import type { Notice } from '#model/gap';
import {
  type LicenceEntry,
  type LicenceOverride,
  type LicencePolicy,
  licenceClasses,
} from '#model/licence-policy';
import type { Location } from '#model/location';
import { packageKey } from '#model/package-name';
import { purlOf } from '#model/purl';
import type { Rule } from '#model/rule';
import { openPaths } from '../graph.ts';
import { nameOf, signalOf } from '../signals/signal.ts';
import { versionOrder } from '../versions/compare.ts';
import type { HygieneInput, HygieneRule } from './hygiene-rule.ts';
import { readExpression } from './licence-expression.ts';
import { judgeLicence } from './licence-verdict.ts';

const rule: Rule = {
  id: 'packages/licence-policy',
  family: 'packages',
  title: 'Licence that the policy does not welcome',
  severity: 'high',
  confidence: 'high',
  cwe: 1357,
  text: {
    what: 'A package is under a licence that the policy of this repository (`packages.licences` in `handrail.yaml`) denies or does not list.',
    why: 'Licences ask for something in return: some that the source of what is shipped is published, some that nobody earns with it. Who does not do so has no right to ship it.',
    fix: [
      'Take a package that does the same under a licence that is welcome.',
      'Where the package is offered under another licence, too, or the file states the wrong one, write what holds with the reason under `packages.licences.packages`.',
      'Where it may stay, suppress the finding with the reason, or let its scope be with `ignore-scopes`: development.',
    ],
    references: [
      'https://spdx.org/licenses/',
      'https://spdx.github.io/spdx-spec/v3.0.1/annexes/spdx-license-expressions/',
    ],
  },
};

function find({ own, inventories, policy }: HygieneInput): readonly Detection[] {
  if (policy === undefined) return [];
  const said = licencesIn(inventories);
  return own.flatMap((inventory) => {
    const paths = openPaths(inventory);
    const found = inventory.components.flatMap((component, at): readonly Detection[] => {
      const state = stateOf(component, policy, said);
      if (state?.is !== 'known') return [];
      const refused = refusalOf(state, policy);
      return refused === undefined
        ? []
        : [detectionOf(inventory, component, paths.to(at), { ...state, ...refused })];
    });
    return policy.unknown === 'fail' ? [...found, ...unknownIn(inventory, policy, said)] : found;
  });
}

/** Licences by package and version: a bill of materials may state what a lock file does not. */
type Said = ReadonlyMap<string, string>;

function licencesIn(inventories: readonly PackageInventory[]): Said {
  const said = new Map<string, string>();
  for (const { components } of inventories)
    for (const component of components)
      if (component.licence !== undefined && component.version !== undefined)
        said.set(keyOf(component), component.licence);
  return said;
}

function keyOf({ ecosystem, name, version = '' }: Component): string {
  return `${ecosystem}\0${packageKey(ecosystem, name)}\0${version}`;
}

type State =
  | { readonly is: 'known'; readonly licence: string; readonly override?: LicenceOverride }
  | { readonly is: 'unknown'; readonly words?: string };

/** What is known of the licence of a package; undefined where the policy does not ask. */
function stateOf(component: Component, policy: LicencePolicy, said: Said): State | undefined {
  const { ecosystem, relation, scope, version } = component;
  // Of what has no order of versions nobody keeps licences, either: images, actions, tools.
  if (relation === 'root' || version === undefined || versionOrder(ecosystem) === undefined) return undefined;
  if (policy.ignoredScopes.includes(scope)) return undefined;
  const override = policy.overrides.find((each) => isMeant(each, component));
  if (override !== undefined) return { is: 'known', licence: override.licence, override };
  const words = component.licence ?? said.get(keyOf(component));
  if (words === undefined) return { is: 'unknown' };
  const expression = readExpression(words, ecosystem);
  return expression === undefined ? { is: 'unknown', words } : { is: 'known', licence: expression.text };
}

function isMeant({ package: name }: LicenceOverride, component: Component): boolean {
  if (!name.startsWith('pkg:'))
    return packageKey(component.ecosystem, name) === packageKey(component.ecosystem, component.name);
  const purl = purlOf(component);
  return purl === name || purl.replace(/@[^@/]*$/, '') === name;
}

interface Refusal {
  /** The part of the expression that is not welcome. */
  readonly part: string;
  /** The line of the policy that decides. */
  readonly where: Location;
  readonly entry?: LicenceEntry;
}

function refusalOf({ licence }: { readonly licence: string }, policy: LicencePolicy): Refusal | undefined {
  const tree = readExpression(licence, 'npm')?.tree;
  const verdict = tree === undefined ? undefined : judgeLicence(tree, policy);
  if (verdict === undefined || verdict.is === 'welcome') return undefined;
  return verdict.is === 'denied'
    ? { part: verdict.licence, where: verdict.entry.location, entry: verdict.entry }
    : { part: verdict.licence, where: policy.allow[0]?.location ?? policy.location };
}

interface Refused extends Refusal {
  readonly licence: string;
  readonly override?: LicenceOverride;
}

function detectionOf(
  { path, components }: PackageInventory,
  component: Component,
  way: readonly number[],
  refused: Refused,
): Detection {
  const { ecosystem, name, version = '', line, scope } = component;
  const { licence, part, where, entry, override } = refused;
  const first = way.length > 1 ? components[way[0] ?? -1] : undefined;
  const place = `${where.path}:${where.line}`;
  return signalOf(rule, {
    path,
    line,
    about: [ecosystem, name, version, licence],
    message: [
      `${nameOf(component)} is under ${licence}${override === undefined ? '' : ' by the exception that is recorded'}.`,
      reasonOf(part, licence, entry, place),
      first && `It comes with ${nameOf(first)}.`,
    ]
      .filter((text) => typeof text === 'string')
      .join(' '),
    evidence: {
      package: purlOf(component),
      licence,
      policy: entry === undefined ? `allow (${place})` : `deny: ${entry.licence} (${place})`,
      ...(first !== undefined && {
        path: way.map((each) => nameOf(components[each] ?? component)).join(' > '),
      }),
      ...(scope !== 'unknown' && { scope }),
    },
  });
}

function reasonOf(part: string, licence: string, entry: LicenceEntry | undefined, place: string): string {
  const what = part === licence ? 'this licence' : part;
  if (entry === undefined) return `The policy lists what it allows, and ${what} is not among it (${place}).`;
  const isClass = licenceClasses.some((each) => each === entry.licence);
  return isClass
    ? `The policy denies the class \`${entry.licence}\`, and ${what} is in it (${place}).`
    : `The policy denies ${entry.licence} (${place}).`;
}

function unknownIn(
  { path, components }: PackageInventory,
  policy: LicencePolicy,
  said: Said,
): readonly Detection[] {
  const unknown = components.filter((each) => stateOf(each, policy, said)?.is === 'unknown');
  const [first] = unknown;
  if (first === undefined) return [];
  const { location } = policy;
  return [
    signalOf(rule, {
      path,
      line: first.line,
      about: ['unknown', first.ecosystem],
      message: `${packages(unknown.length)} of this file ${unknown.length === 1 ? 'has' : 'have'} no licence that is known here, such as ${nameOf(first)}: the policy wants every licence known (\`unknown: fail\`, ${location.path}:${location.line}). A bill of materials in the tree, or an entry under packages.licences.packages, can state it.`,
      evidence: { packages: named(unknown.map(nameOf)) },
    }),
  ];
}

/** Which licences were not checked: never read as fine. */
export function licenceNotices({ own, inventories, policy }: HygieneInput): readonly Notice[] {
  if (policy?.unknown !== 'warn') return [];
  const said = licencesIn(inventories);
  const counts = new Map<string, number>();
  for (const { path, components } of own) {
    const count = components.filter((each) => stateOf(each, policy, said)?.is === 'unknown').length;
    if (count > 0) counts.set(path, count);
  }
  const total = [...counts.values()].reduce((sum, each) => sum + each, 0);
  if (total === 0) return [];
  const where = named([...counts].map(([path, count]) => `${count} in ${path}`));
  return [
    {
      code: 'licences-not-checked',
      path: policy.location.path,
      line: policy.location.line,
      message: `The licences of ${packages(total)} were not checked: the files state none, or words that name none (${where}). \`unknown: fail\` makes that a finding.`,
    },
  ];
}

/** So many are named; the rest is counted. */
const mostNamed = 5;

function named(all: readonly string[]): string {
  const rest = all.length - mostNamed;
  return [...all.slice(0, mostNamed), ...(rest > 0 ? [`and ${rest} more`] : [])].join(', ');
}

function packages(count: number): string {
  return count === 1 ? '1 package' : `${count} packages`;
}

const at = (line: number): Location => ({
  path: 'handrail.yaml',
  line,
  column: 1,
  endLine: line,
  endColumn: 1,
});
const policyOf = (deny: readonly string[], allow: readonly string[] = []): LicencePolicy => ({
  allow: allow.map((licence, i) => ({ licence, location: at(10 + i) })),
  deny: deny.map((licence, i) => ({ licence, location: at(5 + i) })),
  overrides: [
    { package: 'offered-twice', licence: 'MIT', reason: 'Bought from its authors', location: at(20) },
  ],
  ignoredScopes: ['development'],
  unknown: 'warn',
  location: at(3),
});
const lock = (licence: string, more = '', name = 'dep', ecosystem: Ecosystem = 'npm') =>
  ecosystem === 'npm'
    ? {
        'package-lock.json': `{"lockfileVersion": 3, "packages": {"": {"name": "app"},\n"node_modules/${name}": {"version": "1.0.0", "license": "${licence}"${more}}}}`,
      }
    : {
        'composer.lock': `{"packages": [{"name": "acme/${name}", "version": "1.0.0", "license": ["${licence}"]}], "packages-dev": []}`,
      };

/** Licences that the policy of the repository does not welcome; without a policy it says nothing. */
export const licencePolicy: HygieneRule = {
  rule,
  find,
  samples: {
    bad: [
      { files: lock('GPL-3.0-only'), policy: policyOf(['GPL-3.0-only']) },
      { files: lock('(MIT AND GPL-2.0-or-later)'), policy: policyOf(['restricted']) },
      { files: lock('GPLv3', '', 'dep', 'Packagist'), policy: policyOf(['restricted']) },
      { files: lock('MPL-2.0'), policy: policyOf([], ['permissive']) },
      { files: lock('LicenseRef-Acme'), policy: policyOf([], ['permissive']) },
      { files: lock('MIT'), policy: { ...policyOf([], ['Apache-2.0']), overrides: [] } },
      { files: lock('SEE LICENSE IN x'), policy: { ...policyOf(['restricted']), unknown: 'fail' } },
    ],
    good: [
      { files: lock('GPL-3.0-only') },
      { files: lock('(MIT OR GPL-3.0-only)'), policy: policyOf(['restricted']) },
      { files: lock('GPL-2.0-or-later'), policy: policyOf(['GPL-3.0-only']) },
      { files: lock('GPL-3.0-only', ', "dev": true'), policy: policyOf(['restricted']) },
      { files: lock('GPL-3.0-only', '', 'offered-twice'), policy: policyOf(['restricted']) },
      {
        files: lock('GPL-2.0-only WITH Classpath-exception-2.0'),
        policy: policyOf(['restricted'], ['GPL-2.0-only WITH Classpath-exception-2.0', 'permissive']),
      },
      { files: lock('Apache 2.0'), policy: policyOf([], ['permissive']) },
    ],
  },
};
