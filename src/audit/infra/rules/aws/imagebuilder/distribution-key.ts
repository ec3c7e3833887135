import { infraRule } from '../../../infra-rule.ts';

/** Images that are given out without a key of your own. */
export const imagebuilderDistributionKey = infraRule({
  name: 'aws-imagebuilder-distribution-key',
  title: 'Images are given out encrypted with a key of AWS',
  severity: 'low',
  cwe: 311,
  what: 'The image is given out to other regions or accounts without a key of your own.',
  why: 'Without a key that is shared with them on purpose, nothing but the permission of the image says who starts machines from it.',
  fix: [
    'Set `kms_key_id` of `ami_distribution_configuration` (`KmsKeyId` of `AmiDistributionConfiguration`).',
  ],
  references: ['https://docs.aws.amazon.com/imagebuilder/latest/userguide/manage-distribution-settings.html'],
  applies: ['aws.imagebuilder.distribution'],
  must: {
    each: 'distribution',
    where: { at: 'ami_distribution_configuration', isSet: true },
    must: { at: 'ami_distribution_configuration.kms_key_id', isSet: true },
  },
  bad: {
    terraform: `resource "aws_imagebuilder_distribution_configuration" "main" {
  name = "base"
  distribution {
    region = "eu-central-1"
    ami_distribution_configuration { # flaw
      name = "base-{{ imagebuilder:buildDate }}"
    }
  }
}
`,
  },
  good: {
    terraform: `resource "aws_imagebuilder_distribution_configuration" "main" {
  name = "base"
  distribution {
    region = "eu-central-1"
    ami_distribution_configuration {
      name       = "base-{{ imagebuilder:buildDate }}"
      kms_key_id = "arn:aws:kms:eu-central-1:123456789012:key/1"
    }
  }
}
`,
  },
});
