import { infraRule } from '../../../infra-rule.ts';

/** Flow of data without a key of your own. */
export const appflowFlowKey = infraRule({
  name: 'aws-appflow-flow-key',
  title: 'Flow of data is encrypted with a key of AWS',
  severity: 'low',
  cwe: 311,
  what: 'No key of your own is named: the data is encrypted with one that AWS owns and shares among customers.',
  why: 'With a key of your own you decide who reads the data, can take that right away at once, and see in the log who used it.',
  fix: ['Set `kms_arn` to a key of the Key Management Service whose policy you write.'],
  references: ['https://docs.aws.amazon.com/appflow/latest/userguide/data-protection.html'],
  applies: ['aws.appflow.flow'],
  must: { at: 'kms_arn', isSet: true },
  bad: {
    terraform: `resource "aws_appflow_flow" "main" { # flaw
  name = "orders"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::AppFlow::Flow
    Properties:
      FlowName: orders
`,
  },
  good: {
    terraform: `resource "aws_appflow_flow" "main" {
  name = "orders"
  kms_arn = "arn:aws:kms:eu-central-1:123456789012:key/1"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::AppFlow::Flow
    Properties:
      FlowName: orders
      KMSArn: arn:aws:kms:eu-central-1:123456789012:key/1
`,
  },
});
