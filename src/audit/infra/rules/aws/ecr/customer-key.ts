import { infraRule } from '../../../infra-rule.ts';

/** Repositories that are not under a key of your own. */
export const ecrCustomerKey = infraRule({
  name: 'aws-ecr-customer-key',
  title: 'Images are encrypted with the key of AWS',
  severity: 'info',
  cwe: 311,
  what: 'The images are encrypted with the key of the service, not with one of KMS.',
  why: 'With a key of your own you decide who reads the images, and see in the log who did.',
  fix: ['Set `encryption_configuration` with `encryption_type` `KMS` (`EncryptionType`).'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/ecr-controls.html#ecr-5'],
  applies: ['aws.ecr.repository'],
  must: { at: 'encryption_configuration.encryption_type', is: ['KMS', 'KMS_DSSE'] },
  mend: { set: { 'encryption_configuration.encryption_type': 'KMS' }, isDisruptive: true },
  bad: {
    terraform: `resource "aws_ecr_repository" "web" { # flaw
  name = "web"
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ECR::Repository
    Properties:
      EncryptionConfiguration:
        EncryptionType: AES256 # flaw
`,
  },
  good: {
    terraform: `resource "aws_ecr_repository" "web" {
  name = "web"
  encryption_configuration {
    encryption_type = "KMS"
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ECR::Repository
    Properties:
      EncryptionConfiguration:
        EncryptionType: KMS
`,
  },
});
