import { infraRule } from '../../../infra-rule.ts';

/** Gateways into which others put their networks unasked. */
export const vpcTransitGatewayAccept = infraRule({
  name: 'aws-vpc-transit-gateway-accept',
  title: 'Transit gateway takes every network that asks',
  severity: 'low',
  cwe: 284,
  what: 'The transit gateway accepts attachments of other accounts by itself.',
  why: 'An account that it is shared with joins the network without anybody having looked.',
  fix: ['Set `auto_accept_shared_attachments` (`AutoAcceptSharedAttachments`) to `disable`.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-23'],
  applies: ['aws.ec2.transit-gateway'],
  must: { at: 'auto_accept_shared_attachments', isNot: 'enable' },
  mend: { set: { auto_accept_shared_attachments: 'disable' } },
  bad: {
    terraform: `resource "aws_ec2_transit_gateway" "main" {
  auto_accept_shared_attachments = "enable" # flaw
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::EC2::TransitGateway
    Properties:
      AutoAcceptSharedAttachments: enable # flaw
`,
  },
  good: {
    terraform: `resource "aws_ec2_transit_gateway" "main" {
  description = "main"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::EC2::TransitGateway
    Properties:
      AutoAcceptSharedAttachments: disable
`,
  },
});
