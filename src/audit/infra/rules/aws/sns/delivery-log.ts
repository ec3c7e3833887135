import { infraRule } from '../../../infra-rule.ts';

/** Nobody can see whether messages of the topic arrived. */
export const snsDeliveryLog = infraRule({
  name: 'aws-sns-delivery-log',
  title: 'Deliveries of the topic are not logged',
  severity: 'info',
  cwe: 778,
  what: 'Nobody can see whether messages of the topic arrived.',
  why: 'A subscriber that was added or broken is not noticed.',
  fix: [
    'Set `*_success_feedback_role_arn` and `*_failure_feedback_role_arn` of the protocols in use, or `DeliveryStatusLogging`.',
  ],
  references: ['https://docs.aws.amazon.com/sns/latest/dg/sns-topic-attributes.html'],
  applies: ['aws.sns.topic'],
  must: {
    any: ['application', 'http', 'lambda', 'sqs', 'firehose']
      .map((protocol) => ({ at: `${protocol}_failure_feedback_role_arn`, isSet: true }) as const)
      .concat([{ at: 'delivery_status_logging' as 'x_failure_feedback_role_arn', isSet: true }]),
  },
  says: 'Deliveries of the topic are not logged',
  bad: {
    terraform: [
      `resource "aws_sns_topic" "x" { # flaw
  name = "orders"
}
`,
    ],
    cloudformation: [
      `Resources:
  X: # flaw
    Type: AWS::SNS::Topic
    Properties:
      TopicName: orders
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_sns_topic" "x" {
  sqs_failure_feedback_role_arn = "arn:aws:iam::111122223333:role/log"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::SNS::Topic
    Properties:
      DeliveryStatusLogging:
        - Protocol: sqs
          FailureFeedbackRoleArn: arn:aws:iam::111122223333:role/log
`,
    ],
  },
});
