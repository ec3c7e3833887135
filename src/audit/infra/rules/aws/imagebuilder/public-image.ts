import { infraRule } from '../../../infra-rule.ts';

/** Images that every account of AWS may start. */
export const imagebuilderPublicImage = infraRule({
  name: 'aws-imagebuilder-public-image',
  title: 'Images are given to everybody',
  severity: 'high',
  cwe: 732,
  what: 'The permission to start machines from the image is given to the group `all`.',
  why: 'Everybody can start the image, and look for keys, code and data in it.',
  fix: ['Name the accounts or the organisation that need the image.'],
  references: ['https://docs.aws.amazon.com/imagebuilder/latest/userguide/manage-distribution-settings.html'],
  applies: ['aws.imagebuilder.distribution'],
  must: {
    each: 'distribution',
    must: {
      all: ['launch_permission', 'launch_permission_configuration'].map((name) => ({
        at: `ami_distribution_configuration.${name}.user_groups`,
        isNot: 'all',
      })),
    },
  },
  bad: {
    terraform: `resource "aws_imagebuilder_distribution_configuration" "main" {
  name = "base"
  distribution {
    region = "eu-central-1"
    ami_distribution_configuration {
      launch_permission {
        user_groups = ["all"] # flaw
      }
    }
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::ImageBuilder::DistributionConfiguration
    Properties:
      Name: base
      Distributions:
        - Region: eu-central-1
          AmiDistributionConfiguration:
            LaunchPermissionConfiguration:
              UserGroups: [all] # flaw
`,
  },
  good: {
    terraform: `resource "aws_imagebuilder_distribution_configuration" "main" {
  name = "base"
  distribution {
    region = "eu-central-1"
    ami_distribution_configuration {
      launch_permission {
        user_ids = ["123456789012"]
      }
    }
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::ImageBuilder::DistributionConfiguration
    Properties:
      Name: base
      Distributions:
        - Region: eu-central-1
          AmiDistributionConfiguration:
            LaunchPermissionConfiguration:
              UserIds: ['123456789012']
`,
  },
});
