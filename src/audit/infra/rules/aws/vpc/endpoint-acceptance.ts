import { infraRule } from '../../../infra-rule.ts';

/** Services whose connections nobody accepts. */
export const vpcEndpointAcceptance = infraRule({
  name: 'aws-vpc-endpoint-acceptance',
  title: 'Endpoint service lets everybody connect who is permitted, unasked',
  severity: 'low',
  cwe: 284,
  what: 'Connections to the endpoint service are made without somebody accepting them.',
  why: 'Everyone whom its permissions let connect is inside at once; with a wildcard there that is every account.',
  fix: ['Set `acceptance_required` (`AcceptanceRequired`) to true.'],
  references: ['https://docs.aws.amazon.com/vpc/latest/privatelink/configure-endpoint-service.html'],
  applies: ['aws.ec2.endpoint-service'],
  must: { at: 'acceptance_required', is: true },
  mend: { set: { acceptance_required: true } },
  bad: {
    terraform: `resource "aws_vpc_endpoint_service" "orders" {
  acceptance_required = false # flaw
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::EC2::VPCEndpointService
    Properties:
      AcceptanceRequired: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_vpc_endpoint_service" "orders" {
  acceptance_required = true
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::EC2::VPCEndpointService
    Properties:
      AcceptanceRequired: true
`,
  },
});
