import { infraRule } from '../../../infra-rule.ts';

/** A subscription delivers to an address without TLS. */
export const snsSubscriptionHttp = infraRule({
  name: 'aws-sns-subscription-http',
  title: 'Messages of the topic go out as plain text',
  severity: 'medium',
  cwe: 319,
  what: 'A subscription delivers to an address without TLS.',
  why: 'Who is on the way reads the messages, changes them, and can confirm a subscription of their own.',
  fix: ['Subscribe an `https` address.'],
  references: ['https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html'],
  applies: ['aws.sns.subscription'],
  must: { at: 'protocol', isNot: 'http' },
  says: 'The subscription delivers without TLS',
  bad: {
    terraform: [
      `resource "aws_sns_topic_subscription" "x" {
  topic_arn = "orders"
  protocol  = "http" # flaw
  endpoint  = "http://shop.example/hook"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::SNS::Subscription
    Properties:
      Protocol: http # flaw
      Endpoint: http://shop.example/hook
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_sns_topic_subscription" "x" {
  topic_arn = "orders"
  protocol  = "https"
  endpoint  = "https://shop.example/hook"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::SNS::Subscription
    Properties:
      Protocol: https
      Endpoint: https://shop.example/hook
`,
    ],
  },
});
