import type { Component, PackageInventory } from '#model/component';
import type { Detection } from '#model/finding';
import { purlOf } from '#model/purl';
import type { Rule } from '#model/rule';
import { nameOf, signalOf } from '../signals/signal.ts';
import type { HygieneInput, HygieneRule } from './hygiene-rule.ts';

const rule: Rule = {
  id: 'packages/yanked-package',
  family: 'packages',
  title: 'Version that was taken back',
  severity: 'low',
  confidence: 'high',
  cwe: 1104,
  owasp: ['A06:2021', 'A03:2025'],
  text: {
    what: 'The project uses a version that its authors, or the registry, took back after it was published.',
    why: 'A version is taken back because it is broken or does harm. Whoever installs the project anew may not get it any more, or gets an empty package in its place.',
    fix: [
      'Move to the next version that was not taken back.',
      'Where the registry put an empty package in its place, remove it: nothing can use it, and its name once did harm.',
    ],
    references: [
      'https://go.dev/ref/mod#go-mod-file-retract',
      'https://docs.npmjs.com/threats-and-mitigations',
    ],
  },
};

function find({ own }: HygieneInput): readonly Detection[] {
  return own.flatMap((inventory) =>
    inventory.components.flatMap((component) =>
      component.yanked === undefined || component.relation === 'root'
        ? []
        : [detectionOf(inventory, component, component.yanked)],
    ),
  );
}

function detectionOf({ path }: PackageInventory, component: Component, why: string): Detection {
  const { ecosystem, name, version = '', line } = component;
  return signalOf(rule, {
    path,
    line,
    about: [ecosystem, name, version],
    message: `${nameOf(component)} was taken back${why === '' ? '' : `: ${why.replace(/[.\s]+$/, '')}`}.`,
    evidence: { package: purlOf(component), ...(why !== '' && { why }) },
  });
}

const module = 'module example.test/lib\n\ngo 1.22\n\nretract v1.0.1 // sends passwords to the log\n';
const user = (version: string) =>
  `module example.test/app\n\ngo 1.22\n\nrequire example.test/lib ${version}\n`;

/** A version that was taken back, as far as files of the tree say it. */
export const yankedPackage: HygieneRule = {
  rule,
  find,
  samples: {
    bad: [
      {
        files: {
          'yarn.lock':
            '# yarn lockfile v1\n\n\nfs@0.0.1-security:\n  version "0.0.1-security"\n  resolved "https://registry.yarnpkg.com/fs/-/fs-0.0.1-security.tgz#8a7bd37186b6dddf3813f23858b57ecaaf5e41d4"\n',
        },
      },
      { files: { 'app/go.mod': user('v1.0.1'), 'lib/go.mod': module } },
      {
        files: {
          'app/go.mod': user('v1.4.0'),
          'lib/go.mod': module.replace(/retract.*/, 'retract [v1.3.0, v1.4.2]'),
        },
      },
    ],
    good: [
      { files: { 'app/go.mod': user('v1.0.2'), 'lib/go.mod': module } },
      {
        files: { 'yarn.lock': '# yarn lockfile v1\n\n\nfs-extra@^1.0.0:\n  version "1.0.0"\n' },
      },
    ],
  },
};
