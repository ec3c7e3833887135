import { coverEverything } from '#ir/infra/iam/pattern';
import type { PolicyStatement } from '#ir/infra/iam/policy';
import { infraRule } from '../../../infra-rule.ts';
import { type Flaw, identityPolicies, noStatement } from '../shared-policy.ts';
import { givesFreely, isAdministrator } from '../shared-statement.ts';

/** Policies that allow all actions of a service on all of its resources. */
export const iamServiceWildcard = infraRule({
  name: 'aws-iam-service-wildcard',
  title: 'Policy gives a whole service',
  severity: 'low',
  cwe: 269,
  what: 'A statement allows all actions of a service (`s3:*`) on all resources, without conditions.',
  why: 'Reading a queue and deleting every queue are the same right then; one mistake or one stolen key reaches all that the service holds.',
  fix: [
    'Name the actions that are needed: `sqs:ReceiveMessage`, `sqs:DeleteMessage`.',
    'Name the resources that they are needed on, or limit them by tags in a condition.',
  ],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/iam-controls.html#iam-21'],
  applies: ['aws.iam.identity-policy'],
  must: noStatement(identityPolicies, flawOf),
  absorbs: [
    'aws-iam-write-everything',
    'aws-iam-data-exfiltration',
    'aws-iam-decrypt-everything',
    'aws-iam-invoke-any-function',
  ],
  bad: {
    terraform: `resource "aws_iam_role_policy" "worker" {
  role = "worker"
  policy = jsonencode({
    Statement = [{
      Effect   = "Allow"
      Action   = ["logs:PutLogEvents", "sqs:*"] # flaw
      Resource = ["*"]
    }]
  })
}
`,
    cloudformation: `Resources:
  Worker:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement:
          Effect: Allow
          Action: dynamodb:* # flaw
          Resource: '*'
`,
  },
  good: {
    terraform: `resource "aws_iam_role_policy" "worker" {
  role = "worker"
  policy = jsonencode({
    Statement = [
      { Effect = "Allow", Action = "sqs:*", Resource = "arn:aws:sqs:eu-west-1:123456789012:jobs" },
      { Effect = "Allow", Action = "sqs:ReceiveMessage", Resource = "*" },
    ]
  })
}
`,
    cloudformation: `Resources:
  Worker:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: dynamodb:*
            Resource: !GetAtt Table.Arn
          - Effect: Allow
            Action: [ssmmessages:*, ec2messages:*]
            Resource: '*'
  Table:
    Type: AWS::DynamoDB::Table
    Properties:
      TableName: orders
`,
  },
});

/** The channels of the agent of Systems Manager have no resources of their own and reach nothing else. */
const wholeService = /^(?!(?:ssm|ec2)messages:)[a-z0-9-]+:\*+$/i;

function flawOf(statement: PolicyStatement): Flaw | undefined {
  if (!givesFreely(statement) || isAdministrator(statement) || statement.actions.isNot) return undefined;
  if (coverEverything(statement.resources) !== true) return undefined;
  const whole = statement.actions.words.find(({ text = '' }) => wholeService.test(text));
  if (whole === undefined) return undefined;
  return {
    part: 'Action',
    place: whole.place,
    value: whole.value,
    says: `\`${whole.text}\` is everything that the service can do, on everything that it has.`,
  };
}
