import { infraRule } from '../../../infra-rule.ts';

/** Component of an image without a key of your own. */
export const imagebuilderComponentKey = infraRule({
  name: 'aws-imagebuilder-component-key',
  title: 'Component of an image is encrypted with a key of AWS',
  severity: 'low',
  cwe: 311,
  what: 'No key of your own is named: the data is encrypted with one that AWS owns and shares among customers.',
  why: 'With a key of your own you decide who reads the data, can take that right away at once, and see in the log who used it.',
  fix: ['Set `kms_key_id` to a key of the Key Management Service whose policy you write.'],
  references: ['https://docs.aws.amazon.com/imagebuilder/latest/userguide/data-protection.html'],
  applies: ['aws.imagebuilder.component'],
  must: { at: 'kms_key_id', isSet: true },
  bad: {
    terraform: `resource "aws_imagebuilder_component" "main" { # flaw
  name     = "base"
  platform = "Linux"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::ImageBuilder::Component
    Properties:
      Name: base
      Platform: Linux
`,
  },
  good: {
    terraform: `resource "aws_imagebuilder_component" "main" {
  name     = "base"
  platform = "Linux"
  kms_key_id = "arn:aws:kms:eu-central-1:123456789012:key/1"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::ImageBuilder::Component
    Properties:
      Name: base
      Platform: Linux
      KmsKeyId: arn:aws:kms:eu-central-1:123456789012:key/1
`,
  },
});
