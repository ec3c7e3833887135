import { infraRule } from '../../../infra-rule.ts';

/** Machines whose metadata travels further than to themselves. */
export const ec2ImdsHopLimit = infraRule({
  name: 'aws-ec2-imds-hop-limit',
  title: 'Containers can ask for the credentials of their machine',
  severity: 'low',
  cwe: 918,
  what: 'Answers of the metadata service may make more than one hop (`http_put_response_hop_limit`), so they reach containers on the machine.',
  why: 'A container that was taken over gets the credentials of the machine, which may more than it.',
  fix: ['Set `http_put_response_hop_limit` to 1, and give containers roles of their own.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-170'],
  applies: ['aws.ec2.machine'],
  must: { at: 'metadata_options.http_put_response_hop_limit', atMost: 1, absent: 'holds' },
  mend: { set: { 'metadata_options.http_put_response_hop_limit': 1 }, isDisruptive: true },
  bad: {
    terraform: `resource "aws_launch_configuration" "web" {
  image_id      = "ami-1"
  instance_type = "t3.micro"
  metadata_options {
    http_tokens                 = "required"
    http_put_response_hop_limit = 2 # flaw
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::AutoScaling::LaunchConfiguration
    Properties:
      ImageId: ami-1
      InstanceType: t3.micro
      MetadataOptions:
        HttpPutResponseHopLimit: 3 # flaw
`,
  },
  good: {
    terraform: `resource "aws_launch_configuration" "web" {
  image_id      = "ami-1"
  instance_type = "t3.micro"
  metadata_options {
    http_tokens                 = "required"
    http_put_response_hop_limit = 1
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::AutoScaling::LaunchConfiguration
    Properties:
      ImageId: ami-1
      InstanceType: t3.micro
      MetadataOptions:
        HttpTokens: required
`,
  },
});
