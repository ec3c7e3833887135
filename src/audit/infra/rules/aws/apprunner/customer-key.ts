import { infraRule } from '../../../infra-rule.ts';

/** App Runner service without a key of your own. */
export const apprunnerCustomerKey = infraRule({
  name: 'aws-apprunner-customer-key',
  title: 'App Runner service is encrypted with a key of AWS',
  severity: 'low',
  cwe: 311,
  what: 'No key of your own is named: the data is encrypted with one that AWS owns and shares among customers.',
  why: 'With a key of your own you decide who reads the data, can take that right away at once, and see in the log who used it.',
  fix: [
    'Set `encryption_configuration.kms_key` to a key of the Key Management Service whose policy you write.',
  ],
  references: ['https://docs.aws.amazon.com/apprunner/latest/dg/security-data-protection-encryption.html'],
  applies: ['aws.apprunner.service'],
  must: { at: 'encryption_configuration.kms_key', isSet: true },
  bad: {
    terraform: `resource "aws_apprunner_service" "main" { # flaw
  service_name = "web"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::AppRunner::Service
    Properties:
      ServiceName: web
`,
  },
  good: {
    terraform: `resource "aws_apprunner_service" "main" {
  service_name = "web"
  encryption_configuration {
    kms_key = "arn:aws:kms:eu-central-1:123456789012:key/1"
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::AppRunner::Service
    Properties:
      ServiceName: web
      EncryptionConfiguration: { KmsKey: arn:aws:kms:eu-central-1:123456789012:key/1 }
`,
  },
});
