import { fails, holds, type Subject, unsure, type Verdict } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';
import { policiesOfIdentity } from '../shared-policy.ts';
import { givesFreely, isAdministrator } from '../shared-statement.ts';
import { saysOfWays, waysOpen } from './shared-escalation.ts';

/** Roles, users and groups whose policies together open a known way to the rights of others. */
export const iamIdentityEscalation = infraRule({
  name: 'aws-iam-identity-escalation',
  title: 'Identity can get more rights',
  severity: 'high',
  cwe: 269,
  what: 'The policies of the identity, inline and attached, together allow actions on all resources with which it can get rights that it was not given.',
  why: 'Each policy alone looks harmless. With one that passes roles and another that starts functions, the identity has the rights of every role of the account.',
  fix: [
    'Limit `iam:PassRole` and other actions on identities to what is meant, by `Resource`.',
    'Keep rights that are dangerous together in different roles.',
  ],
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
    'https://cloudsplaining.readthedocs.io/en/latest/glossary/privilege-escalation/',
  ],
  applies: ['aws.iam.identity'],
  must: { check: verdictOf },
  bad: {
    terraform: `resource "aws_iam_role" "build" { # flaw
  name = "build"
}
resource "aws_iam_role_policy" "pass" {
  role   = aws_iam_role.build.id
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "iam:PassRole", Resource = "*" }] })
}
resource "aws_iam_policy" "stack" {
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "cloudformation:*", Resource = "*" }] })
}
resource "aws_iam_role_policy_attachment" "stack" {
  role       = aws_iam_role.build.name
  policy_arn = aws_iam_policy.stack.arn
}
`,
    cloudformation: `Resources:
  Build: # flaw
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: { Effect: Allow, Principal: { Service: codebuild.amazonaws.com }, Action: 'sts:AssumeRole' }
      Policies:
        - PolicyName: one
          PolicyDocument:
            Statement: { Effect: Allow, Action: 'iam:PassRole', Resource: '*' }
        - PolicyName: two
          PolicyDocument:
            Statement: { Effect: Allow, Action: 'ec2:RunInstances', Resource: '*' }
`,
  },
  good: {
    terraform: `resource "aws_iam_role" "build" {
  name = "build"
}
resource "aws_iam_role_policy" "pass" {
  role   = aws_iam_role.build.id
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "iam:PassRole", Resource = "*" }] })
}
resource "aws_iam_role" "other" {
  name = "other"
}
resource "aws_iam_role_policy" "stack" {
  role   = aws_iam_role.other.id
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "cloudformation:CreateStack", Resource = "*" }] })
}
`,
    cloudformation: `Resources:
  Build:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: { Effect: Allow, Principal: { Service: codebuild.amazonaws.com }, Action: 'sts:AssumeRole' }
      Policies:
        - PolicyName: one
          PolicyDocument:
            Statement: { Effect: Allow, Action: 'iam:PassRole', Resource: 'arn:aws:iam::123456789012:role/x' }
`,
  },
});

function verdictOf(subject: Subject): Verdict {
  const policies = policiesOfIdentity(subject);
  const own = policies.map((policy) => ({
    ...policy,
    statements: policy.statements.filter((each) => each.effect === 'Deny' || givesFreely(each)),
  }));
  if (own.some(({ statements }) => statements.some(isAdministrator))) return holds;
  const ways = waysOpen(own);
  if (ways.length === 0) return policies.some(({ isOpen }) => isOpen) ? unsure() : holds;
  return fails({ place: subject.place, path: '', written: '', says: saysOfWays(ways) });
}
