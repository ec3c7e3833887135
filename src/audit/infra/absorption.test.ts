import { expect, test } from 'vitest';
import { allInfraRules } from './rules.ts';
import { findIn } from './sample.ts';

/** What is left to tell of a sample, of rules above `info`, by line. */
function left(sample: Readonly<Record<string, string>>): readonly string[] {
  return findIn(sample, allInfraRules)
    .filter(({ severity, absorbedBy }) => severity !== 'info' && absorbedBy === undefined)
    .map(({ ruleId, location }) => `${location.line} ${ruleId.slice('infra/'.length)}`)
    .sort();
}

const statement = (actions: string, end = '') =>
  `      { Effect = "Allow", Action = [${actions}], Resource = "*" },${end}\n`;
const policy = (statements: string) =>
  `resource "aws_iam_policy" "app" {\n  policy = jsonencode({\n    Statement = [\n${statements}    ]\n  })\n}\n`;

test('a statement is told once, by the worst that is true of it', () => {
  expect(left({ 'main.tf': policy(statement('"iam:*", "sqs:SendMessage"')) })).toEqual([
    '4 aws-iam-credentials-exposure',
    '4 aws-iam-privilege-escalation',
  ]);
});

test('another statement of the same policy is told for itself', () => {
  const two = policy(statement('"iam:PutUserPolicy"') + statement('"sqs:*"'));
  expect(left({ 'main.tf': two })).toEqual([
    '4 aws-iam-privilege-escalation',
    '5 aws-iam-permissions-management',
  ]);
});

const pod = (...containers: readonly string[]) =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: web, namespace: shop }\nspec:\n  containers:\n${containers.join('')}`;
const container = (name: string, rest = '') =>
  `    - name: ${name}\n      image: registry.example.com/${name}:1.4.2\n${rest}`;

test('of a bare container one thing is told', () => {
  expect(left({ 'pod.yaml': pod(container('web')) })).toEqual(['6 kubernetes-container-run-as-non-root']);
});

test('what a privileged container says more is said of that container alone', () => {
  const privileged = container('agent', '      securityContext: { privileged: true }\n');
  expect(left({ 'pod.yaml': pod(privileged, container('web')) })).toEqual([
    '8 kubernetes-container-privileged',
    '9 kubernetes-container-run-as-non-root',
  ]);
});
