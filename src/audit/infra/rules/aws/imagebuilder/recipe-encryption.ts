import { infraRule } from '../../../infra-rule.ts';

/** Recipes whose images have disks of plain text. */
export const imagebuilderRecipeEncryption = infraRule({
  name: 'aws-imagebuilder-recipe-encryption',
  title: 'Disk of images is not encrypted',
  severity: 'medium',
  cwe: 311,
  what: 'A disk of the recipe is not encrypted with a key of yours.',
  why: 'Every machine that is made of the image starts with a copy of that disk.',
  fix: ['Set `encrypted` to true and name a key in `kms_key_id` for each disk.'],
  references: ['https://docs.aws.amazon.com/imagebuilder/latest/userguide/data-protection.html'],
  applies: ['aws.imagebuilder.recipe'],
  must: {
    each: 'block_device_mapping',
    where: { at: 'ebs', isSet: true },
    must: {
      all: [
        { at: 'ebs.encrypted', is: true },
        { at: 'ebs.kms_key_id', isSet: true },
      ],
    },
  },
  bad: {
    terraform: [
      `resource "aws_imagebuilder_image_recipe" "main" {
  block_device_mapping {
    device_name = "/dev/xvdb"
    ebs {
      encrypted = false # flaw
      kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/a"
    }
  }
}
`,
    ],
    cloudformation: `Resources:
  Main:
    Type: AWS::ImageBuilder::ImageRecipe
    Properties:
      BlockDeviceMappings:
        - DeviceName: /dev/xvdb
          Ebs:
            Encrypted: false # flaw
            KmsKeyId: arn:aws:kms:eu-west-1:111122223333:key/a
`,
  },
  good: {
    terraform: `resource "aws_imagebuilder_image_recipe" "main" {
  block_device_mapping {
    device_name = "/dev/xvdb"
    ebs {
      encrypted  = true
      kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/a"
    }
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::ImageBuilder::ImageRecipe
    Properties:
      BlockDeviceMappings:
        - DeviceName: /dev/xvdb
          Ebs:
            Encrypted: true
            KmsKeyId: arn:aws:kms:eu-west-1:111122223333:key/a
`,
  },
});
