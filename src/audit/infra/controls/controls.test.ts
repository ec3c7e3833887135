import { expect, test } from 'vitest';
import { infraRules } from '../rules.ts';
import { controlsOf } from './controls.ts';
import { fsbpAtRuntime, fsbpWithoutRule } from './fsbp-without-rule.table.ts';
import { securityHubTables } from './tables/aws-security-hub.table.ts';
import { controlTables } from './tables.ts';
import { uncontrolledRules } from './uncontrolled.table.ts';

const names = new Set(infraRules().map(({ id }) => id.replace('infra/', '')));
const securityHub = securityHubTables.flatMap(({ controls }) => Object.values(controls).flatMap(idsIn));

/** How the controls of each standard are numbered. */
const forms: Readonly<Record<string, RegExp>> = {
  'AWS FSBP': /^[A-Z][A-Za-z0-9]+\.\d+$/,
  'AWS Security Hub': /^[A-Z][A-Za-z0-9]+\.\d+$/,
  'CIS AKS': /^\d+\.\d+\.\d+$/,
  'CIS AWS': /^[1-6]\.\d+(\.\d+)?$/,
  'CIS Azure': /^\d+(\.\d+){1,3}$/,
  'CIS Docker': /^[245]\.\d+$/,
  'CIS EKS': /^\d+\.\d+\.\d+$/,
  'CIS GKE': /^\d+\.\d+\.\d+$/,
  'CIS Google Cloud': /^[1-8]\.\d+(\.\d+)?$/,
  'CIS Kubernetes': /^[1-5](\.\d+){1,2}$/,
  HIPAA: /^164\.3\d\d(\([a-z0-9]+\))+(\([A-Z]\))?$/i,
  'NIST SP 800-53': /^[A-Z]{2}-\d+(\(\d+\))?$/,
  'PCI DSS': /^(A[1-3]|\d{1,2})(\.\d+)+$/,
  'SOC 2': /^(CC|C|A|P|PI)\d\.\d$/,
};

test('every row of a table is of a rule of ours, or of a control of Security Hub that a rule stands for', () => {
  const known = new Set([...names, ...securityHub]);
  const rows = controlTables.flatMap(({ controls }) => Object.keys(controls));
  expect(rows.filter((row) => !known.has(row))).toEqual([]);
});

test('every control has the form that its standard numbers in, once in its row and in order', () => {
  for (const { standard, version, controls } of controlTables) {
    for (const [row, text] of Object.entries(controls)) {
      const ids = idsIn(text);
      for (const id of ids) expect(id, `${standard} ${version}, ${row}`).toMatch(forms[standard] ?? /^$/);
      expect(new Set(ids).size, `${standard} ${version}, ${row}`).toBe(ids.length);
    }
  }
});

test('every table tells its source, and no version of a standard names a row twice from one source', () => {
  for (const { source } of controlTables) {
    expect(source.document).not.toBe('');
    expect(source.version).not.toBe('');
  }
  const told = controlTables.map(({ standard, version, source }) =>
    [standard, version, source.document].join(),
  );
  expect(new Set(told).size).toBe(told.length);
});

test('every rule on AWS speaks of a control, or stands among those that no control speaks of', () => {
  const silent = [...names].filter((name) => name.startsWith('aws-') && controlsOf(name).length === 0);
  expect([...uncontrolledRules].sort()).toEqual(silent.sort());
});

test('controls without a rule of ours are no controls that a rule stands for', () => {
  const without = [...fsbpAtRuntime, ...fsbpWithoutRule];
  expect(without.filter((id) => securityHub.includes(id))).toEqual([]);
  expect(new Set(without).size).toBe(without.length);
});

test('a rule has the controls of its own rows and of its control of Security Hub, by version', () => {
  const controls = controlsOf('infra/aws-s3-policy-secure-transport');
  expect(controls).toContainEqual({ standard: 'AWS FSBP', version: '1.0.0', ids: ['S3.5'] });
  expect(controls).toContainEqual({ standard: 'CIS AWS', version: '1.4', ids: ['2.1.2'] });
  expect(controls).toContainEqual({ standard: 'CIS AWS', version: '3.0', ids: ['2.1.1'] });
  const nist = controls.find(({ standard }) => standard === 'NIST SP 800-53');
  expect(nist?.ids).toContain('SC-8(1)');
  expect(controlsOf('infra/no-such-rule')).toEqual([]);
});

test('controls of several rows are told once each, in the order of their numbers', () => {
  const nist = controlsOf('infra/aws-ec2-security-group-open-ssh').find(
    ({ standard }) => standard === 'NIST SP 800-53',
  );
  const ids = nist?.ids ?? [];
  expect(ids.length).toBeGreaterThan(8);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.indexOf('AC-4')).toBeLessThan(ids.indexOf('AC-17') === -1 ? ids.length : ids.indexOf('AC-17'));
  expect(ids.indexOf('SC-7(4)')).toBeLessThan(ids.indexOf('SC-7(11)'));
});

test('each version of a standard is told once', () => {
  for (const { id, controls = [] } of infraRules()) {
    const versions = controls.map(({ standard, version }) => `${standard} ${version}`);
    expect(new Set(versions).size, id).toBe(versions.length);
  }
});

function idsIn(text: string): readonly string[] {
  return text.split(' ');
}
