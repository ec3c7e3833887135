import type { PolicyStatement } from '#ir/infra/iam/policy';
import { infraRule } from '../../../infra-rule.ts';
import { type Flaw, noStatement } from '../shared-policy.ts';
import { letsIn } from '../shared-statement.ts';

/** Roles whose trust names an account as a whole beside nothing else. */
export const iamTrustAccountServices = infraRule({
  name: 'aws-iam-trust-account-services',
  title: 'Role is trusted to everybody and a service',
  severity: 'medium',
  confidence: 'medium',
  cwe: 284,
  what: 'The trust policy lets every identity of an account take the role (the root of the account is named), without a condition.',
  why: 'Who may take the role is then said by the policies of that account: each with `sts:AssumeRole` on everything has its rights.',
  fix: [
    'Name the roles or users that are meant.',
    'Or add a condition on `aws:PrincipalArn`, on MFA, or on an external id.',
  ],
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-accounts',
  ],
  applies: ['aws.iam.role'],
  must: noStatement(['assume_role_policy'], flawOf),
  bad: {
    terraform: `resource "aws_iam_role" "mixed" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "ec2.amazonaws.com", AWS = "arn:aws:iam::123456789012:root" } # flaw
    }]
  })
}
`,
  },
  good: {
    terraform: `resource "aws_iam_role" "mixed" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "ec2.amazonaws.com" }
    }]
  })
}
`,
  },
});

function flawOf(statement: PolicyStatement): Flaw | undefined {
  if (!letsIn(statement) || statement.conditions.length > 0 || statement.mayHaveMoreConditions)
    return undefined;
  if (!statement.principals?.all.some(({ kind }) => kind === 'service')) return undefined;
  const whole = statement.principals.all.find(
    ({ kind, text = '' }) => kind === 'aws' && /^(?:\d{12}|arn:[^:]*:iam::\d{12}:root)$/.test(text),
  );
  if (whole === undefined) return undefined;
  return {
    part: 'Principal',
    place: whole.place,
    says: `a service and everyone in account ${whole.account} share the role.`,
  };
}
