import { expect, test } from 'vitest';
import type { Finding } from '#model/finding';
import type { Rule } from '#model/rule';
import { infraPage } from './infra-page.ts';

const finding: Finding = {
  key: 'k1',
  ruleId: 'infra/aws-rds-storage-encryption',
  family: 'infra',
  title: 'Database storage is not encrypted',
  message: 'The storage of the database is not encrypted.',
  severity: 'medium',
  confidence: 'high',
  cwe: 311,
  location: { path: 'main.tf', line: 3, column: 1, endLine: 3, endColumn: 9 },
  lineHash: 'h',
};

const rule: Rule = {
  id: finding.ruleId,
  family: 'infra',
  title: finding.title,
  severity: 'medium',
  confidence: 'high',
  cwe: 311,
  text: {
    what: 'It lies as plain text.',
    why: 'Who gets at a disk reads it.',
    fix: ['Encrypt it.'],
    references: [],
  },
};

function pageOf(given: Partial<Rule>): string {
  return infraPage({ finding, rule: { ...rule, ...given }, flow: [], resources: [] }, 100);
}

test('an explanation names controls in short, the newest version of each standard', () => {
  const controls = [
    { standard: 'CIS AWS', version: '1.4', ids: ['2.3.1'] },
    { standard: 'CIS AWS', version: '5.0', ids: ['2.2.1'] },
    { standard: 'NIST SP 800-53', version: 'r5', ids: ['CA-9(1)', 'SC-13', 'SC-28', 'SI-7(6)'] },
  ];
  expect(pageOf({ controls })).toContain(
    'Which controls it speaks of\n  CIS AWS 5.0: 2.2.1; NIST SP 800-53 r5: CA-9(1), SC-13, SC-28 and 1 more.',
  );
});

test('an explanation of a rule of no control has no such part', () => {
  expect(pageOf({})).not.toContain('Which controls');
});
