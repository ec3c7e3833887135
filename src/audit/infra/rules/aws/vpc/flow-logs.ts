import { infraRule } from '../../../infra-rule.ts';

/** Networks of which nobody can say afterwards who talked to whom. */
export const vpcFlowLogs = infraRule({
  name: 'aws-vpc-flow-logs',
  title: 'Traffic of the network is not logged',
  severity: 'low',
  cwe: 778,
  what: 'No flow log records the traffic of the VPC.',
  why: 'After an incident nobody can tell what was reached, and what left the network.',
  fix: ['Add an `aws_flow_log` (`AWS::EC2::FlowLog`) that names the VPC.'],
  references: [
    'https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-6',
  ],
  applies: ['aws.ec2.vpc', 'aws.ec2.default-vpc'],
  must: { connected: 'aws.ec2.flow-log' },
  bad: {
    terraform: `resource "aws_vpc" "main" { # flaw
  cidr_block = "10.0.0.0/16"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
`,
  },
  good: {
    terraform: `resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}
resource "aws_flow_log" "main" {
  vpc_id          = aws_vpc.main.id
  traffic_type    = "ALL"
  log_destination = "arn:aws:s3:::flow-logs"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
  Log:
    Type: AWS::EC2::FlowLog
    Properties:
      ResourceId: !Ref Main
      ResourceType: VPC
      TrafficType: ALL
`,
  },
});
