import { expect, test } from 'vitest';
import type { Rule } from '#model/rule';
import { allRules } from '#rules';
import { controlFilter } from './control-filter.ts';

const rules = allRules();

function found(asked: string): readonly string[] {
  return rules.filter(controlFilter(asked, rules)).map(({ id }) => id);
}

test('a standard with its version gives the rules that speak of it', () => {
  expect(found('CIS AWS 3.0')).toContain('infra/aws-s3-policy-secure-transport');
  expect(found('cis aws 3.0')).toEqual(found('CIS AWS 3.0'));
  expect(found('CIS AWS 3.0').every((id) => id.startsWith('infra/aws-'))).toBe(true);
});

test('a control is asked for with its standard or alone', () => {
  expect(found('CIS AWS 3.0 2.1.1')).toEqual(['infra/aws-s3-policy-secure-transport']);
  expect(found('CIS AWS 3.0: 2.1.1')).toEqual(['infra/aws-s3-policy-secure-transport']);
  expect(found('S3.5')).toEqual(['infra/aws-s3-policy-secure-transport']);
});

test('a section stands for the controls below it, a part of a number for nothing', () => {
  expect(found('CIS AWS 3.0 2.1')).toContain('infra/aws-s3-policy-secure-transport');
  expect(found('CIS AWS 3.0 2.1')).not.toContain('infra/aws-iam-root-access-key');
  expect(found('NIST SP 800-53 AC-4')).toEqual(expect.arrayContaining([...found('AC-4(21)')]));
  expect(found('CIS AWS 3.0 4.1')).not.toContain('infra/aws-cloudwatch-alarm-gateway-changes');
});

test('a standard that nobody knows is told with those that are known', () => {
  const ask = () => controlFilter('ISO 27001', rules);
  expect(ask).toThrow("No rule speaks of a control 'ISO 27001'.");
  expect(ask).toThrow(expect.objectContaining({ hint: expect.stringContaining('PCI DSS 3.2.1, 4.0') }));
});

test('without a question every rule passes', () => {
  const [rule] = rules as readonly [Rule];
  expect(controlFilter(undefined, rules)(rule)).toBe(true);
});

test('versions are told in the order of their numbers', () => {
  const ask = () => controlFilter('CIS Kubernetes 9', rules);
  expect(ask).toThrow(
    expect.objectContaining({
      hint: expect.stringContaining('CIS Kubernetes 1.5, 1.6, 1.8, 1.10, 1.11, 1.12'),
    }),
  );
});
