import { infraRule } from '../../../infra-rule.ts';

/** Machines whose credentials can be asked for by a single request. */
export const ec2ImdsTokens = infraRule({
  name: 'aws-ec2-imds-tokens',
  title: 'Instance metadata answers without a session token',
  severity: 'medium',
  cwe: 1390,
  what: 'The metadata service of the machine answers requests without a session token (IMDSv1).',
  why: 'A flaw by which the machine fetches an address for somebody (server-side request forgery) is enough to read the credentials of its role.',
  fix: [
    'Set `http_tokens` (`HttpTokens`) to `required`.',
    'Old SDKs do not ask for tokens: watch the metric `MetadataNoToken` before you switch.',
  ],
  references: [
    'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-8',
  ],
  applies: ['aws.ec2.machine'],
  where: { at: 'launch_template', isSet: false },
  must: {
    any: [
      { at: 'metadata_options.http_tokens', is: 'required' },
      { at: 'metadata_options.http_endpoint', is: 'disabled' },
    ],
  },
  mend: { set: { 'metadata_options.http_tokens': 'required' } },
  bad: {
    terraform: `resource "aws_instance" "web" {
  ami = "ami-1"
  metadata_options {
    http_tokens = "optional" # flaw
  }
}
resource "aws_launch_template" "web" { # flaw
  image_id = "ami-1"
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::EC2::LaunchTemplate
    Properties:
      LaunchTemplateData:
        ImageId: ami-1
        MetadataOptions:
          HttpTokens: optional # flaw
`,
  },
  good: {
    terraform: `resource "aws_instance" "web" {
  ami = "ami-1"
  metadata_options {
    http_endpoint = "enabled"
    http_tokens   = "required"
  }
}
resource "aws_launch_template" "off" {
  image_id = "ami-1"
  metadata_options {
    http_endpoint = "disabled"
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::EC2::LaunchTemplate
    Properties:
      LaunchTemplateData:
        ImageId: ami-1
        MetadataOptions:
          HttpTokens: required
`,
  },
});
