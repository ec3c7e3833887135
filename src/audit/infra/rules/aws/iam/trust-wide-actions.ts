import type { PolicyStatement } from '#ir/infra/iam/policy';
import { infraRule } from '../../../infra-rule.ts';
import { type Flaw, noStatement } from '../shared-policy.ts';
import { letsIn } from '../shared-statement.ts';

/** Trust policies with a wildcard for the action. */
export const iamTrustWideActions = infraRule({
  name: 'aws-iam-trust-wide-actions',
  title: 'Trust policy allows more than taking the role',
  severity: 'low',
  cwe: 269,
  what: 'The trust policy allows every action (`*` or `sts:*`) instead of the one by which a role is taken.',
  why: 'Also ways of taking it that nobody thought of are open, such as tagging sessions or setting who they say they are.',
  fix: [
    'Name `sts:AssumeRole`, or what is needed: `sts:AssumeRoleWithWebIdentity`, `sts:AssumeRoleWithSAML`.',
  ],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html'],
  applies: ['aws.iam.role'],
  must: noStatement(['assume_role_policy'], flawOf),
  bad: {
    terraform: `resource "aws_iam_role" "web" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = ["*"] # flaw
      Principal = { Service = "ec2.amazonaws.com" }
    }]
  })
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement:
          - Effect: Allow
            Action: sts:* # flaw
            Principal: { Service: ec2.amazonaws.com }
`,
  },
  good: {
    terraform: `resource "aws_iam_role" "web" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = ["sts:AssumeRole"]
      Principal = { Service = "ec2.amazonaws.com" }
    }]
  })
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement:
          - Effect: Allow
            Action: sts:AssumeRole
            Principal: { Service: ec2.amazonaws.com }
`,
  },
});

function flawOf(statement: PolicyStatement): Flaw | undefined {
  if (!letsIn(statement) || statement.actions.isNot) return undefined;
  const wide = statement.actions.words.find(({ text = '' }) => /^(?:sts:)?\*$/i.test(text));
  if (wide === undefined) return undefined;
  return { part: 'Action', place: wide.place, value: wide.value, says: `\`${wide.text}\` is allowed.` };
}
