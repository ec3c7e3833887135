import { infraRule } from '../../../infra-rule.ts';

/** Recipes of images with disks that are not encrypted. */
export const imagebuilderRecipeEncryption = infraRule({
  name: 'aws-imagebuilder-recipe-encryption',
  title: 'Disk of an image is not encrypted',
  severity: 'medium',
  cwe: 311,
  what: 'A disk that the recipe describes is not encrypted.',
  why: 'Snapshots of it, and machines that are started from it, hold their data in the clear.',
  fix: ['Set `encrypted` (`Encrypted`) of the disk to true, and name a key.'],
  references: ['https://docs.aws.amazon.com/imagebuilder/latest/userguide/data-protection.html'],
  applies: ['aws.imagebuilder.recipe'],
  must: {
    each: 'block_device_mapping',
    where: { at: 'ebs', isSet: true },
    must: { at: 'ebs.encrypted', is: true },
  },
  bad: {
    terraform: `resource "aws_imagebuilder_image_recipe" "main" {
  name = "base"
  block_device_mapping {
    device_name = "/dev/xvdb"
    ebs {
      encrypted   = false # flaw
      volume_size = 100
    }
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::ImageBuilder::ImageRecipe
    Properties:
      Name: base
      BlockDeviceMappings:
        - DeviceName: /dev/xvdb
          Ebs:
            Encrypted: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_imagebuilder_image_recipe" "main" {
  name = "base"
  block_device_mapping {
    device_name = "/dev/xvdb"
    ebs {
      encrypted   = true
      volume_size = 100
    }
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::ImageBuilder::ImageRecipe
    Properties:
      Name: base
      BlockDeviceMappings:
        - DeviceName: /dev/xvdb
          Ebs:
            Encrypted: true
`,
  },
});
