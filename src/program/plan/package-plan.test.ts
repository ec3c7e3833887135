import { expect, test } from 'vitest';
import type { AffectedPackage, PackageFix } from '#model/affected-package';
import type { Finding } from '#model/finding';
import { planPackages } from './package-plan.ts';

const gate = { failOn: 'high', confidence: 'medium' } as const;
let number = 0;

function finding(name: string, fix: Partial<PackageFix>, more: Partial<Finding> = {}): Finding {
  number++;
  const about: AffectedPackage = {
    purl: `pkg:npm/${name}@1.0.0`,
    ecosystem: 'npm',
    name,
    installed: '1.0.0',
    ids: [`CVE-2020-${1000 + number}`],
    kind: 'vulnerability',
    fixed: [],
    path: [`${name}@1.0.0`],
    scope: 'production',
    relation: 'direct',
    reachability: 'unknown',
    severity: 'high',
    symbols: [],
    fix: {
      kind: 'upgrade',
      version: '1.2.0',
      change: { name, path: 'package.json', line: 4 },
      command: `npm install ${name}@1.2.0`,
      ...fix,
    },
    ...more.package,
  };
  return {
    key: `k${number}`,
    lineHash: '',
    ruleId: 'packages/known-vulnerability',
    family: 'packages',
    title: '',
    message: '',
    severity: 'high',
    confidence: 'high',
    cwe: 1395,
    location: { path: 'package-lock.json', line: 9, column: 1, endLine: 9, endColumn: 1 },
    ...more,
    package: about,
  };
}

test('findings of one package are one change, and what clears most comes first', () => {
  const { changes } = planPackages(
    [finding('a', {}), finding('b', {}), finding('b', {}), finding('b', {}, { severity: 'low' })],
    gate,
  );
  expect(changes.map(({ name, clears, findings }) => [name, clears, findings.length])).toEqual([
    ['b', { high: 2, low: 1 }, 3],
    ['a', { high: 1 }, 1],
  ]);
  expect(changes[0]).toMatchObject({ from: '1.0.0', to: '1.2.0', path: 'package.json', line: 4 });
});

test('what fails the scan weighs more than many that do not', () => {
  const mild = ['x', 'y', 'z'].map(() => finding('a', {}, { severity: 'low' }));
  const { changes } = planPackages([...mild, finding('b', {})], gate);
  expect(changes.map(({ name }) => name)).toEqual(['b', 'a']);
});

test('a malicious package goes first', () => {
  const remove = { kind: 'remove', command: 'npm uninstall evil' } as const;
  const { changes } = planPackages(
    [finding('a', {}), finding('a', {}), finding('evil', remove, { severity: 'critical' })],
    gate,
  );
  expect(changes[0]).toMatchObject({ kind: 'remove', name: 'evil' });
});

test('what is suppressed or known from before needs nothing', () => {
  const suppression = {
    kind: 'config',
    reason: 'not used',
    location: { path: 'handrail.yaml', line: 1, column: 1, endLine: 1, endColumn: 1 },
  } as const;
  const plan = planPackages(
    [finding('a', {}, { suppression }), finding('b', {}, { status: 'existing' }), finding('c', {})],
    gate,
  );
  expect(plan.changes.map(({ name }) => name)).toEqual(['c']);
});

test('what no version mends is told apart, with its names', () => {
  const plan = planPackages([finding('a', {}), finding('a', { kind: 'none', note: 'No version.' })], gate);
  expect(plan.changes).toHaveLength(1);
  expect(plan.without).toMatchObject([{ name: 'a', version: '1.0.0', why: 'No version.' }]);
  expect(plan.without[0]?.ids).toHaveLength(1);
});

test('an upgrade names what it may clear of what it brings', () => {
  const web = finding('web', {});
  const inner = finding('deep', { kind: 'override' });
  const about = inner.package;
  if (about === undefined) throw new Error('no package');
  const deep: Finding = { ...inner, package: { ...about, path: ['web@1.0.0', 'deep@1.0.0'] } };
  const { changes } = planPackages([web, deep], gate);
  expect(changes.find(({ name }) => name === 'web')?.mayClear).toEqual([deep.key]);
  expect(changes.find(({ name }) => name === 'deep')).toMatchObject({ kind: 'override', by: 'web@1.0.0' });
});

test('packages of a system are one change with one command', () => {
  const system = (name: string) =>
    finding(name, { kind: 'system', command: `apt-get install --only-upgrade ${name}`, version: '2' });
  const { changes } = planPackages([system('zlib'), system('curl')], gate);
  expect(changes).toHaveLength(1);
  expect(changes[0]).toMatchObject({
    name: '2 packages',
    command: 'apt-get install --only-upgrade curl zlib',
    clears: { high: 2 },
  });
});

test('two versions of a package are two changes', () => {
  const other = finding('a', { command: 'npm install a@2.2.0' });
  const about = other.package;
  if (about === undefined) throw new Error('no package');
  const { changes } = planPackages(
    [finding('a', {}), { ...other, package: { ...about, installed: '2.0.0' } }],
    gate,
  );
  expect(changes.map(({ from }) => from)).toEqual(['1.0.0', '2.0.0']);
});

test('the order of findings changes nothing', () => {
  const all = [finding('a', {}), finding('b', {}), finding('c', {}, { severity: 'critical' })];
  const order = (findings: readonly Finding[]) =>
    planPackages(findings, gate).changes.map(({ name }) => name);
  expect(order(all)).toEqual(order(all.toReversed()));
});

test('of a change beyond the major version it is told what clears some within it', () => {
  const one = finding('a', { isMajor: true });
  const left = one.package?.ids[0] ?? '';
  const within = { version: '1.9.0', left: [left], command: 'npm install a@1.9.0' };
  const about = one.package;
  if (about?.fix === undefined) throw new Error('no package');
  const first: Finding = { ...one, package: { ...about, fix: { ...about.fix, within } } };
  const { changes } = planPackages([first, finding('a', { isMajor: true, within })], gate);
  expect(changes[0]?.within).toMatchObject({
    to: '1.9.0',
    command: 'npm install a@1.9.0',
    leaves: [left],
    clears: { high: 1 },
  });
  expect(changes[0]?.within?.findings).toHaveLength(1);
});
