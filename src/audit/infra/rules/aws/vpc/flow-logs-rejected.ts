import { infraRule } from '../../../infra-rule.ts';

/** Flow logs that record only what was let through, or only what was not. */
export const vpcFlowLogsRejected = infraRule({
  name: 'aws-vpc-flow-logs-rejected',
  title: 'Flow log leaves out part of the traffic',
  severity: 'info',
  cwe: 778,
  what: 'The flow log records accepted or rejected traffic, not both.',
  why: 'Without what was rejected nobody sees who tried; without what was accepted nobody sees who got in.',
  fix: ['Set `traffic_type` (`TrafficType`) to `ALL`.'],
  references: ['https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html'],
  applies: ['aws.ec2.flow-log'],
  must: { at: 'traffic_type', isNot: 'ACCEPT' },
  mend: { set: { traffic_type: 'ALL' }, isDisruptive: true },
  bad: {
    terraform: `resource "aws_flow_log" "main" {
  vpc_id       = "vpc-1"
  traffic_type = "ACCEPT" # flaw
}
`,
    cloudformation: `Resources:
  Log:
    Type: AWS::EC2::FlowLog
    Properties:
      ResourceId: vpc-1
      ResourceType: VPC
      TrafficType: ACCEPT # flaw
`,
  },
  good: {
    terraform: `resource "aws_flow_log" "main" {
  vpc_id       = "vpc-1"
  traffic_type = "ALL"
}
`,
    cloudformation: `Resources:
  Log:
    Type: AWS::EC2::FlowLog
    Properties:
      ResourceId: vpc-1
      ResourceType: VPC
      TrafficType: ALL
`,
  },
});
