import { infraRule } from '../../../infra-rule.ts';
import { notOpen } from '../shared-open-policy.ts';

/** Topics that everybody may use. */
export const snsPolicyPublic = infraRule({
  name: 'aws-sns-policy-public',
  title: 'Policy lets everybody use a topic',
  severity: 'high',
  cwe: 732,
  what: 'A statement of the policy of the topic names everybody, and no condition says who is meant.',
  why: 'Anybody can subscribe and read along, or send messages in your name.',
  fix: [
    'Name the accounts, roles or services that need it in `Principal`, or limit everybody by a condition on the source.',
  ],
  references: ['https://docs.aws.amazon.com/sns/latest/dg/sns-security-best-practices.html'],
  applies: ['aws.sns.policy', 'aws.sns.topic'],
  must: notOpen(['policy']),
  bad: {
    terraform: `resource "aws_sns_topic_policy" "main" {
  arn = "arn:aws:sns:eu-west-1:111122223333:orders"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sns:Publish"
      Resource  = "*"
      Principal = "*" # flaw
    }]
  })
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::SNS::TopicPolicy
    Properties:
      Topics: [orders]
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: sns:Publish
            Resource: '*'
            Principal: '*' # flaw
`,
  },
  good: {
    terraform: [
      `resource "aws_sns_topic_policy" "main" {
  arn = "arn:aws:sns:eu-west-1:111122223333:orders"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sns:Publish"
      Resource  = "*"
      Principal = { AWS = "111122223333" }
    }]
  })
}
`,
      `resource "aws_sns_topic_policy" "main" {
  arn = "arn:aws:sns:eu-west-1:111122223333:orders"
  policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sns:Publish"
      Resource  = "*"
      Principal = "*"
      Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-abc" } }
    }]
  })
}
`,
    ],
    cloudformation: `Resources:
  Main:
    Type: AWS::SNS::TopicPolicy
    Properties:
      Topics: [orders]
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: sns:Publish
            Resource: '*'
            Principal: { AWS: 111122223333 }
`,
  },
});
