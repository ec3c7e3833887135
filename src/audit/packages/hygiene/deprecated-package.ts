import type { Component, PackageInventory } from '#model/component';
import type { Detection } from '#model/finding';
import { purlOf } from '#model/purl';
import type { Rule } from '#model/rule';
import type { Severity } from '#model/severity';
import { openPaths } from '../graph.ts';
import { nameOf, signalOf } from '../signals/signal.ts';
import { isAside } from './aside.ts';
import type { HygieneInput, HygieneRule } from './hygiene-rule.ts';

const rule: Rule = {
  id: 'packages/deprecated-package',
  family: 'packages',
  title: 'Package that its authors gave up',
  severity: 'low',
  confidence: 'high',
  cwe: 1104,
  owasp: ['A06:2021', 'A03:2025'],
  text: {
    what: 'The lock file says that the authors of a package ask everybody to stop using it, or this version of it.',
    why: 'Flaws that are found from now on are not mended there. Some packages are given up for a flaw that nobody wrote an advisory of.',
    fix: [
      'Read what its authors say: they often name what takes its place, or a version that is cared for.',
      'Of a package that others bring, move the one of your own that brings it.',
    ],
    references: [
      'https://docs.npmjs.com/deprecating-and-undeprecating-packages-or-package-versions',
      'https://getcomposer.org/doc/04-schema.md#abandoned',
    ],
  },
};

/** What a project asks for itself is told; of what others bring, what is shipped and whose authors speak of security. */
function find({ own }: HygieneInput): readonly Detection[] {
  return own.flatMap((inventory) => {
    const paths = openPaths(inventory);
    const told = new Set<string>();
    return inventory.components.flatMap((component, at): readonly Detection[] => {
      const { deprecated, relation, name } = component;
      if (deprecated === undefined || relation === 'root') return [];
      // Of what others bring, five versions of one package are one thing to know.
      if (relation !== 'direct' && told.has(name)) return [];
      told.add(name);
      return [detectionOf(inventory, component, deprecated, paths.to(at))];
    });
  });
}

function detectionOf(
  { path, components }: PackageInventory,
  component: Component,
  words: string,
  way: readonly number[],
): Detection {
  const { ecosystem, name, version = '', relation, line } = component;
  const first = way.length > 1 ? components[way[0] ?? -1] : undefined;
  const isDirect = relation === 'direct';
  const severity = severityOf(component, words);
  const says = words === '' ? 'Its authors gave it up and say no more.' : `They say: ${stopped(words)}`;
  return signalOf(rule, {
    path,
    line,
    about: isDirect ? [ecosystem, name, version] : [ecosystem, name],
    message: [
      `The authors of ${nameOf(component)} ask everybody to stop using it.`,
      says,
      first && `It comes with ${nameOf(first)}.`,
    ]
      .filter((part) => typeof part === 'string')
      .join(' '),
    severity,
    faint: isAside(path) || (!isDirect && (severity !== 'medium' || isForWork(component))),
    evidence: {
      package: purlOf(component),
      ...(words !== '' && { 'what its authors say': words }),
      ...(first !== undefined && {
        path: way.map((each) => nameOf(components[each] ?? component)).join(' > '),
      }),
      scope: component.scope,
    },
  });
}

/** Words of authors who give a version up because it does harm. */
const speaksOfSecurity =
  /\b(?:vulnerab\w+|security (?:issue|vulnerabilit|problem|flaw|fix|patch|hole|bug|risk|update)\w*|critical security|insecure|malicious|compromised|CVE-\d{4}-\d+|GHSA(?:-\w{4}){3}|denial of service|remote code execution|prototype pollution|ReDoS)\b/i;

function severityOf(component: Component, words: string): Severity {
  if (isForWork(component)) return 'info';
  return speaksOfSecurity.test(words) ? 'medium' : rule.severity;
}

function isForWork({ scope }: Component): boolean {
  return scope === 'development' || scope === 'test';
}

function stopped(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}

const lock = (entry: string) => ({
  'package.json': '{"dependencies": {"old": "^1.0.0"}}',
  'package-lock.json': `{"lockfileVersion": 3, "packages": {
    "": {"dependencies": {"old": "^1.0.0"}},
    "node_modules/old": {"version": "1.0.0"${entry}}
  }}`,
});

/** A package that its authors gave up, by the words of the lock file. */
export const deprecatedPackage: HygieneRule = {
  rule,
  find,
  samples: {
    bad: [
      { files: lock(', "deprecated": "no longer supported, use new"') },
      {
        files: {
          'pnpm-lock.yaml':
            "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      old: {specifier: ^1.0.0, version: 1.0.0}\npackages:\n  old@1.0.0:\n    resolution: {integrity: sha512-AAAA}\n    deprecated: use new\nsnapshots:\n  old@1.0.0: {}\n",
        },
      },
      {
        files: {
          'composer.json': '{"require": {"acme/old": "^1.0"}}',
          'composer.lock':
            '{"packages": [{"name": "acme/old", "version": "1.0.0", "abandoned": "acme/new"}], "packages-dev": []}',
        },
      },
    ],
    good: [
      { files: lock('') },
      {
        files: {
          'composer.json': '{"require": {"acme/old": "^1.0"}}',
          'composer.lock':
            '{"packages": [{"name": "acme/old", "version": "1.0.0", "abandoned": false}], "packages-dev": []}',
        },
      },
    ],
  },
};
