import { infraRule } from '../../../infra-rule.ts';

/** Environments of Cloud9 that need an open port. */
export const cloud9Ssm = infraRule({
  name: 'aws-cloud9-ssm',
  title: 'Development machine is reached by SSH',
  severity: 'low',
  cwe: 284,
  what: 'The environment is reached by SSH instead of Systems Manager.',
  why: 'It needs a public address with an open port.',
  fix: ['Set `connection_type` (`ConnectionType`) to `CONNECT_SSM`.'],
  references: ['https://docs.aws.amazon.com/cloud9/latest/user-guide/ec2-ssm.html'],
  applies: ['aws.cloud9.environment'],
  must: { at: 'connection_type', is: 'CONNECT_SSM' },
  mend: { set: { connection_type: 'CONNECT_SSM' }, isDisruptive: true },
  bad: {
    terraform: `resource "aws_cloud9_environment_ec2" "dev" { # flaw
  name          = "dev"
  instance_type = "t3.micro"
}
`,
    cloudformation: `Resources:
  Dev:
    Type: AWS::Cloud9::EnvironmentEC2
    Properties:
      InstanceType: t3.micro
      ConnectionType: CONNECT_SSH # flaw
`,
  },
  good: {
    terraform: `resource "aws_cloud9_environment_ec2" "dev" {
  name            = "dev"
  instance_type   = "t3.micro"
  connection_type = "CONNECT_SSM"
}
`,
    cloudformation: `Resources:
  Dev:
    Type: AWS::Cloud9::EnvironmentEC2
    Properties:
      InstanceType: t3.micro
      ConnectionType: CONNECT_SSM
`,
  },
});
