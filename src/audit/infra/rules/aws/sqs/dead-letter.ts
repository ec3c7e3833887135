import { infraRule } from '../../../infra-rule.ts';

/** A message that fails is tried again until it is too old, then it is gone. */
export const sqsDeadLetter = infraRule({
  name: 'aws-sqs-dead-letter',
  title: 'Queue has nowhere to put what nobody can handle',
  severity: 'info',
  cwe: 755,
  what: 'A message that fails is tried again until it is too old, then it is gone.',
  why: 'One message that cannot be handled blocks or is lost without a trace; an attacker can use that.',
  fix: ['Name a dead-letter queue in `redrive_policy` (`RedrivePolicy`).'],
  references: [
    'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-dead-letter-queues.html',
  ],
  applies: ['aws.sqs.queue'],
  must: {
    any: [
      { at: 'redrive_policy', isSet: true },
      { at: 'redrive_allow_policy', isSet: true },
      { connected: 'aws.sqs.queue', via: 'redrive_policy' },
    ],
  },
  says: 'The queue has no dead-letter queue',
  bad: {
    terraform: [
      `resource "aws_sqs_queue" "x" { # flaw
  name = "orders"
}
`,
    ],
    cloudformation: [
      `Resources:
  X: # flaw
    Type: AWS::SQS::Queue
    Properties:
      QueueName: orders
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_sqs_queue" "x" {
  redrive_policy = jsonencode({ deadLetterTargetArn = aws_sqs_queue.dead.arn, maxReceiveCount = 4 })
}
resource "aws_sqs_queue" "dead" {
  name = "dead"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::SQS::Queue
    Properties:
      RedrivePolicy:
        deadLetterTargetArn: !GetAtt Dead.Arn
        maxReceiveCount: 4
  Dead:
    Type: AWS::SQS::Queue
`,
    ],
  },
});
