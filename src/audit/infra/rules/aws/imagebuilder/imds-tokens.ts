import { infraRule } from '../../../infra-rule.ts';

/** Machines of Image Builder that answer version 1 of the metadata service. */
export const imagebuilderImdsTokens = infraRule({
  name: 'aws-imagebuilder-imds-tokens',
  title: 'Machines that build images hand out credentials without a token',
  severity: 'medium',
  cwe: 918,
  what: 'The metadata service of the machine that builds does not ask for a token.',
  why: 'A program on it that can be made to fetch an address, by server-side request forgery, hands out the credentials of its role.',
  fix: ['Set `http_tokens` (`HttpTokens`) to `required`.'],
  references: [
    'https://docs.aws.amazon.com/imagebuilder/latest/userguide/security-best-practices.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-8',
  ],
  applies: ['aws.imagebuilder.configuration'],
  must: { at: 'instance_metadata_options.http_tokens', is: 'required' },
  mend: { set: { 'instance_metadata_options.http_tokens': 'required' } },
  bad: {
    terraform: `resource "aws_imagebuilder_infrastructure_configuration" "main" {
  name                  = "base"
  instance_profile_name = "builder"
  instance_metadata_options {
    http_tokens = "optional" # flaw
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::ImageBuilder::InfrastructureConfiguration
    Properties:
      Name: base
      InstanceProfileName: builder
      InstanceMetadataOptions:
        HttpTokens: optional # flaw
`,
  },
  good: {
    terraform: `resource "aws_imagebuilder_infrastructure_configuration" "main" {
  name                  = "base"
  instance_profile_name = "builder"
  instance_metadata_options {
    http_tokens = "required"
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::ImageBuilder::InfrastructureConfiguration
    Properties:
      Name: base
      InstanceProfileName: builder
      InstanceMetadataOptions:
        HttpTokens: required
`,
  },
});
