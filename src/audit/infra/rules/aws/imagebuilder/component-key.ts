import { infraRule } from '../../../infra-rule.ts';

/** Components of images with the default key. */
export const imagebuilderComponentKey = infraRule({
  name: 'aws-imagebuilder-component-key',
  title: 'Component of images has no key of its own',
  severity: 'info',
  cwe: 311,
  what: 'Component of images names no key of the Key Management Service: it is encrypted, if at all, with the default key.',
  why: 'The default key can be used by everybody in the account who may use the service, and its policy cannot be changed, nor can it be switched off by itself.',
  fix: ['Name a key of yours in `kms_key_id`.'],
  references: ['https://docs.aws.amazon.com/imagebuilder/latest/userguide/data-protection.html'],
  applies: ['aws.imagebuilder.component'],
  must: { at: 'kms_key_id', isSet: true },
  bad: {
    terraform: `resource "aws_imagebuilder_component" "main" { # flaw
  name = "main"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::ImageBuilder::Component
    Properties:
      Name: main
`,
  },
  good: {
    terraform: `resource "aws_imagebuilder_component" "main" {
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/a"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::ImageBuilder::Component
    Properties:
      KmsKeyId: arn:aws:kms:eu-west-1:111122223333:key/a
`,
  },
});
