import type { Component } from '#model/component';
import { daysBetween } from '#model/day';
import type { Detection } from '#model/finding';
import { historyKey, type PackageHistory, type Release } from '#model/package-history';
import { packageKey } from '#model/package-name';
import type { Rule } from '#model/rule';
import { nameOf, type Signal, type SignalInput, type SignalRule, signalOf } from './signal.ts';

const rule: Rule = {
  id: 'packages/sudden-change',
  family: 'packages',
  title: 'A version that was published in another way than those before it',
  severity: 'high',
  confidence: 'medium',
  cwe: 506,
  owasp: ['A08:2021', 'A03:2025'],
  text: {
    what: 'The registry tells that this version comes from an account that published none before, runs a program on installation for the first time, lost the proof of its build, or is only days old.',
    why: 'Packages are taken over with stolen accounts and tokens: the first version after that looks like this, and most are found and removed within days.',
    fix: [
      'Look at the change of the package between the version before and this one, and at its repository: is the release known there?',
      'Stay at the version before until that is clear.',
      'Let package managers wait before they take a version (`min-release-age` of npm, `minimumReleaseAge` of pnpm, `exclude-newer` of uv).',
    ],
    references: [
      'https://docs.npmjs.com/generating-provenance-statements',
      'https://docs.pypi.org/attestations/',
      'https://slsa.dev/spec/v1.1/threats',
    ],
  },
};

/** Only what registries told, which are asked on request alone. */
function find({ inventory, histories, today }: SignalInput): readonly Detection[] {
  if (histories === undefined || histories.size === 0) return [];
  const told = new Set<string>();
  return inventory.components.flatMap((component): readonly Detection[] => {
    const { ecosystem, version, line } = component;
    const name = packageKey(ecosystem, component.name);
    const history = histories.get(historyKey(ecosystem, name));
    const at = history?.findIndex((each) => each.version === version) ?? -1;
    const release = history?.[at];
    if (history === undefined || release === undefined || told.has(nameOf(component))) return [];
    told.add(nameOf(component));
    return suddenIn(component, release, history.slice(0, at), daysBetween(release.on, today)).map((said) =>
      signalOf(rule, { path: inventory.path, line, ...said }),
    );
  });
}

type Said = Omit<Signal, 'path' | 'line'>;

/** What has been out for longer was seen by many. */
const young = 30;
/** Days in which most malicious versions are found. */
const veryYoung = 7;
/** Fewer versions before show no habit. */
const habit = 3;

function suddenIn(
  component: Component,
  release: Release,
  earlier: PackageHistory,
  age: number,
): readonly Said[] {
  const { ecosystem, name, version = '' } = component;
  const changes = changesOf(release, earlier);
  const days = age <= 0 ? 'today' : age === 1 ? '1 day ago' : `${age} days ago`;
  const about = (what: string) => [ecosystem, name, version, what];
  const evidence = {
    package: nameOf(component),
    published: release.on,
    ...(release.by !== undefined && { by: release.by }),
  };
  if (changes.length > 0)
    return [
      {
        about: about('change'),
        evidence,
        message: `${nameOf(component)}, published ${days}, ${changes.join(', and ')}. Read what changed since ${earlier.at(-1)?.version} before it is installed.`,
        ...(age > young && { severity: 'medium', confidence: 'low', faint: true }),
      },
    ];
  if (age >= veryYoung) return [];
  return [
    {
      about: about('age'),
      evidence,
      severity: 'low',
      confidence: 'low',
      message: `${nameOf(component)} was published ${days}: most malicious versions are found within a week. ${earlier.length === 0 ? 'It is the first version of the package.' : `${earlier.at(-1)?.version} came before it.`}`,
    },
  ];
}

/** What is other than it was with every version before. */
function changesOf(release: Release, earlier: PackageHistory): readonly string[] {
  if (earlier.length === 0) return [];
  const accounts = new Set(earlier.flatMap(({ by }) => by ?? []));
  const { by, runsOnInstall, isAttested } = release;
  const isStranger =
    by !== undefined && !isAttested && earlier.length >= habit && accounts.size > 0 && !accounts.has(by);
  const isFirstScript = runsOnInstall === true && !earlier.some((each) => each.runsOnInstall);
  const attested = earlier.slice(-habit);
  const isBare = !isAttested && attested.length === habit && attested.every((each) => each.isAttested);
  return [
    isStranger &&
      `comes from the account ${by}, which published none of the ${earlier.length} versions before`,
    isFirstScript && 'is the first that runs a program when it is installed',
    isBare && 'has no proof of its build, as the versions before it had',
  ].filter((each) => typeof each === 'string');
}

const lock = (version: string) =>
  JSON.stringify(
    {
      name: 'shop',
      lockfileVersion: 3,
      packages: {
        '': { name: 'shop', dependencies: { steady: '*' } },
        'node_modules/steady': {
          version,
          resolved: `https://registry.npmjs.org/steady/-/steady-${version}.tgz`,
        },
      },
    },
    null,
    2,
  );

const release = (version: string, on: string, more: object = {}) => ({ version, on, ...more });
const history = (...last: readonly object[]) =>
  JSON.stringify({
    today: '2026-01-20',
    histories: {
      'npm steady': [
        ...['1.0.0', '1.1.0', '1.2.0'].map((version, i) =>
          release(version, `2025-0${i + 1}-01`, { by: 'ada', runsOnInstall: false, isAttested: false }),
        ),
        ...last,
      ],
    },
  });

/** Finds versions that were published in another way than those before them. */
export const suddenChange: SignalRule = {
  rule,
  find,
  samples: {
    bad: [
      {
        'registry.json': history(
          release('1.3.0', '2026-01-18', { by: 'mallory', runsOnInstall: false, isAttested: false }),
        ),
        'package-lock.json': lock('1.3.0'),
      },
      {
        'registry.json': history(
          release('1.3.0', '2026-01-10', { by: 'ada', runsOnInstall: true, isAttested: false }),
        ),
        'package-lock.json': lock('1.3.0'),
      },
      {
        'registry.json': history(
          release('1.3.0', '2026-01-19', { by: 'ada', runsOnInstall: false, isAttested: false }),
        ),
        'package-lock.json': lock('1.3.0'),
      },
    ],
    good: [
      { 'registry.json': history(), 'package-lock.json': lock('1.2.0') },
      { 'package-lock.json': lock('1.3.0') },
      {
        'registry.json': history(
          release('1.3.0', '2026-01-10', { by: 'ada', runsOnInstall: false, isAttested: false }),
        ),
        'package-lock.json': lock('1.3.0'),
      },
      {
        'registry.json': history(
          release('1.3.0', '2026-01-10', { by: 'robot', runsOnInstall: false, isAttested: true }),
        ),
        'package-lock.json': lock('1.3.0'),
      },
    ],
  },
};
