import { infraRule } from '../../../infra-rule.ts';

/** Flows between programs without a key of their own. */
export const appflowCustomerKey = infraRule({
  name: 'aws-appflow-customer-key',
  title: 'Flow of data has no key of its own',
  severity: 'info',
  cwe: 311,
  what: 'What the flow or its connection keeps is encrypted with a key of AWS.',
  why: 'Nobody of yours decides who may decrypt it, nor can take that right away at once.',
  fix: ['Set `kms_arn` (`KMSArn`) to a key of your own.'],
  references: ['https://docs.aws.amazon.com/appflow/latest/userguide/data-protection.html'],
  applies: ['aws.appflow.flow', 'aws.appflow.connection'],
  must: { at: 'kms_arn', isSet: true },
  bad: {
    terraform: `resource "aws_appflow_flow" "x" { # flaw
  name = "x"
}
`,
    cloudformation: `Resources:
  X: # flaw
    Type: AWS::AppFlow::ConnectorProfile
    Properties:
      ConnectorProfileName: x
`,
  },
  good: {
    terraform: `resource "aws_appflow_flow" "x" {
  name = "x"
  kms_arn = "arn:aws:kms:eu-west-1:123456789012:key/1"
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::AppFlow::ConnectorProfile
    Properties:
      ConnectorProfileName: x
      KMSArn: arn:aws:kms:eu-west-1:123456789012:key/1
`,
  },
});
