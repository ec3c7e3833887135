import { expect, test } from 'vitest';
import { foreignInfraRules, mappedInfraRules } from '#model/foreign-infra.table';
import { infraRules } from './rules.ts';

test('every rule that an id of another tool stands for is one of ours', () => {
  const known = new Set(infraRules().map(({ id }) => id));
  expect(mappedInfraRules().filter((id) => !known.has(id))).toEqual([]);
});

test('ids of several tools stand for the same rule, an unknown one for none', () => {
  const ids = ['CKV_AWS_16', 'RDS_STORAGE_ENCRYPTED', 'AwsSolutions-RDS2'];
  for (const id of ids) expect(foreignInfraRules(id)).toContain('infra/aws-rds-storage-encryption');
  expect(foreignInfraRules('CKV_AWS_99999')).toEqual([]);
});
