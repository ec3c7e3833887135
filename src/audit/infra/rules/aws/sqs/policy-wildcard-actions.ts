import type { PolicyStatement } from '#ir/infra/iam/policy';
import { infraRule } from '../../../infra-rule.ts';
import { type Flaw, noStatement } from '../shared-policy.ts';

/** Queues that somebody may do everything with. */
export const sqsPolicyWildcardActions = infraRule({
  name: 'aws-sqs-policy-wildcard-actions',
  title: 'Policy gives all actions on a queue',
  severity: 'medium',
  cwe: 732,
  what: 'A statement of the policy gives somebody `sqs:*` or `*`: to read, delete, and to change the policy itself.',
  why: 'Who gets hold of that one identity owns the queue.',
  fix: ['Name the actions that are needed, such as `sqs:SendMessage`.'],
  references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege'],
  applies: ['aws.sqs.policy', 'aws.sqs.queue'],
  must: noStatement(['policy'], flawOf),
  bad: {
    terraform: `resource "aws_sqs_queue_policy" "main" {
  queue_url = "orders"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sqs:*" # flaw
      Resource  = "*"
      Principal = { AWS = "111122223333" }
    }]
  })
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::SQS::QueuePolicy
    Properties:
      Queues: [orders]
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: '*' # flaw
            Resource: '*'
            Principal: { AWS: 111122223333 }
`,
  },
  good: {
    terraform: `resource "aws_sqs_queue_policy" "main" {
  queue_url = "orders"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sqs:SendMessage"
      Resource  = "*"
      Principal = { AWS = "111122223333" }
    }]
  })
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::SQS::QueuePolicy
    Properties:
      Queues: [orders]
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: sqs:SendMessage
            Resource: '*'
            Principal: { AWS: 111122223333 }
`,
  },
});

function flawOf({ effect, actions }: PolicyStatement): Flaw | undefined {
  if (effect !== 'Allow' || actions.isNot) return undefined;
  const all = actions.words.find(({ text }) => text !== undefined && /^(?:sqs:)?\*$/i.test(text));
  if (all === undefined) return undefined;
  return { part: 'Action', place: all.place, says: `\`${all.text}\` is every action.` };
}
