import { infraRule } from '../../../infra-rule.ts';

/** VPNs of which nobody knows who was in. */
export const vpcClientVpnLogging = infraRule({
  name: 'aws-vpc-client-vpn-logging',
  title: 'Connections of the VPN are not logged',
  severity: 'low',
  cwe: 778,
  what: 'The endpoint of the client VPN logs no connections.',
  why: 'After an incident nobody can say whose machine was in the network, and when.',
  fix: ['Set `connection_log_options` (`ConnectionLogOptions`) with `enabled` true and a log group.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-51'],
  applies: ['aws.ec2.client-vpn'],
  must: { at: 'connection_log_options.enabled', is: true },
  bad: {
    terraform: `resource "aws_ec2_client_vpn_endpoint" "main" {
  client_cidr_block = "10.9.0.0/22"
  connection_log_options {
    enabled = false # flaw
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::EC2::ClientVpnEndpoint
    Properties:
      ClientCidrBlock: 10.9.0.0/22
      ConnectionLogOptions:
        Enabled: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_ec2_client_vpn_endpoint" "main" {
  client_cidr_block = "10.9.0.0/22"
  connection_log_options {
    enabled              = true
    cloudwatch_log_group = "vpn"
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::EC2::ClientVpnEndpoint
    Properties:
      ClientCidrBlock: 10.9.0.0/22
      ConnectionLogOptions:
        Enabled: true
        CloudwatchLogGroup: vpn
`,
  },
});
