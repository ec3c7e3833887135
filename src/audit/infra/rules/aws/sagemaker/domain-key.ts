import { infraRule } from '../../../infra-rule.ts';

/** Domains of Studio with the default key. */
export const sagemakerDomainKey = infraRule({
  name: 'aws-sagemaker-domain-key',
  title: 'Domain of Studio has no key of its own',
  severity: 'low',
  cwe: 311,
  what: 'Domain of Studio names no key of the Key Management Service: it is encrypted, if at all, with the default key.',
  why: 'The default key can be used by everybody in the account who may use the service, and its policy cannot be changed, nor can it be switched off by itself.',
  fix: ['Name a key of yours in `kms_key_id`.'],
  references: ['https://docs.aws.amazon.com/sagemaker/latest/dg/encryption-at-rest.html'],
  applies: ['aws.sagemaker.domain'],
  must: { at: 'kms_key_id', isSet: true },
  bad: {
    terraform: `resource "aws_sagemaker_domain" "main" { # flaw
  domain_name = "main"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::SageMaker::Domain
    Properties:
      DomainName: main
`,
  },
  good: {
    terraform: `resource "aws_sagemaker_domain" "main" {
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/a"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::SageMaker::Domain
    Properties:
      KmsKeyId: arn:aws:kms:eu-west-1:111122223333:key/a
`,
  },
});
