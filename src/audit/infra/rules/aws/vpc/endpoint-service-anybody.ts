import { infraRule } from '../../../infra-rule.ts';

/** Services that every account may connect to. */
export const vpcEndpointServiceAnybody = infraRule({
  name: 'aws-vpc-endpoint-service-anybody',
  title: 'Endpoint service may be found by every account',
  severity: 'medium',
  cwe: 284,
  what: 'The principals that may connect to the endpoint service are everybody (`*`).',
  why: 'Every account of AWS can ask for, or where nobody accepts by hand make, a connection into the network.',
  fix: ['Name the accounts that use it.'],
  references: [
    'https://docs.aws.amazon.com/vpc/latest/privatelink/configure-endpoint-service.html#add-remove-permissions',
  ],
  applies: ['aws.ec2.endpoint-service', 'aws.ec2.endpoint-service-permission'],
  must: {
    all: [
      { at: 'allowed_principals', isNot: '*' },
      { at: 'principal_arn', isNot: '*' },
    ],
  },
  bad: {
    terraform: `resource "aws_vpc_endpoint_service" "orders" {
  acceptance_required = true
  allowed_principals  = ["*"] # flaw
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::EC2::VPCEndpointServicePermissions
    Properties:
      ServiceId: vpce-svc-1
      AllowedPrincipals: ['*'] # flaw
`,
  },
  good: {
    terraform: `resource "aws_vpc_endpoint_service" "orders" {
  acceptance_required = true
  allowed_principals  = ["arn:aws:iam::123456789012:root"]
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::EC2::VPCEndpointServicePermissions
    Properties:
      ServiceId: vpce-svc-1
      AllowedPrincipals: ['arn:aws:iam::123456789012:root']
`,
  },
});
