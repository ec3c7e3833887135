import { type Blame, fails, holds, type Subject, unsure, type Verdict } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';
import { identityPolicies, policiesAt, statementItem } from '../shared-policy.ts';
import { givesFreely, isAdministrator } from '../shared-statement.ts';
import { saysOfWays, waysOpen } from './shared-escalation.ts';

/** Single policies that open a known way to the rights of others. */
export const iamPrivilegeEscalation = infraRule({
  name: 'aws-iam-privilege-escalation',
  title: 'Policy lets its owner get more rights',
  severity: 'high',
  cwe: 269,
  what: 'The policy allows actions on all resources with which its owner can get rights that it was not given: of other users, of other roles, in the end of an administrator.',
  why: 'What looks like a small right is a large one: who may pass any role to a new function may do whatever the strongest role of the account may.',
  fix: [
    'Limit `iam:PassRole` and other actions on identities to the roles that are meant, by their names in `Resource`.',
    'Set a permissions boundary on identities that make others.',
  ],
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
    'https://cloudsplaining.readthedocs.io/en/latest/glossary/privilege-escalation/',
  ],
  applies: ['aws.iam.identity-policy'],
  must: { check: escalationVerdict },
  absorbs: [
    'aws-iam-identity-escalation',
    'aws-iam-permissions-management',
    'aws-iam-pass-any-role',
    'aws-iam-service-wildcard',
    'aws-iam-write-everything',
    'aws-iam-data-exfiltration',
    'aws-iam-decrypt-everything',
    'aws-iam-invoke-any-function',
  ],
  bad: {
    terraform: [
      `resource "aws_iam_policy" "deploy" {
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["iam:PassRole", "lambda:CreateFunction", "lambda:InvokeFunction"] # flaw
      Resource = "*"
    }]
  })
}
`,
      `resource "aws_iam_group_policy" "help" {
  group = "help"
  policy = <<-EOF
    {
      "Statement": [
        { "Effect": "Allow", "Resource": "*",
          "Action": "iam:Create*" }
      ]
    }
  EOF
}
`,
    ],
    cloudformation: `Resources:
  Deploy:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: deploy
      Users: [deploy]
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: [iam:PassRole] # flaw
            Resource: '*'
          - Effect: Allow
            Action: ec2:RunInstances
            Resource: '*'
`,
  },
  good: {
    terraform: `resource "aws_iam_policy" "deploy" {
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = ["lambda:CreateFunction", "lambda:InvokeFunction"], Resource = "*" },
      { Effect = "Allow", Action = "iam:PassRole", Resource = "arn:aws:iam::123456789012:role/deploy" },
    ]
  })
}
resource "aws_iam_policy" "denied" {
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = "iam:*", Resource = "arn:aws:iam::123456789012:user/ci" },
      { Effect = "Allow", Action = "iam:CreateAccessKey", Resource = "*" },
      { Effect = "Deny", Action = "iam:Create*", Resource = "*" },
    ]
  })
}
`,
    cloudformation: `Resources:
  Deploy:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: deploy
      Users: [deploy]
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: ec2:RunInstances
            Resource: '*'
`,
  },
});

function escalationVerdict(subject: Subject): Verdict {
  const { policies, unknown } = policiesAt(subject, identityPolicies);
  const blames = policies.flatMap(({ policy, written }): readonly Blame[] => {
    const own = policy.statements.filter((each) => each.effect === 'Deny' || givesFreely(each));
    if (own.some(isAdministrator)) return [];
    const ways = waysOpen([{ ...policy, statements: own }]);
    const [first] = ways;
    if (first === undefined) return [];
    const { place } = first.statement.actions;
    const says = saysOfWays(ways);
    return [{ place, path: 'Statement.Action', written, item: statementItem(first.statement), says }];
  });
  if (blames.length > 0) return fails(...blames);
  return unknown.length > 0 ? unsure(...unknown) : holds;
}
