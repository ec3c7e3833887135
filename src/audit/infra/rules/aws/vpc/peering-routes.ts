import { infraRule } from '../../../infra-rule.ts';

/** Routes to a peer that carry everything. */
export const vpcPeeringRoutes = infraRule({
  name: 'aws-vpc-peering-routes',
  title: 'Route into another network is wider than it',
  severity: 'low',
  cwe: 284,
  what: 'A route sends every address to a peering connection.',
  why: 'All traffic without a route of its own goes into a network that others run.',
  fix: ['Name the range of the other network as destination.'],
  references: ['https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-routing.html'],
  applies: ['aws.ec2.route', 'aws.ec2.route-table'],
  must: {
    all: [
      {
        any: [
          {
            all: [
              { at: 'destination_cidr_block', isNot: '0.0.0.0/0' },
              { at: 'destination_ipv6_cidr_block', isNot: '::/0' },
            ],
          },
          { at: 'vpc_peering_connection_id', isSet: false },
        ],
      },
      {
        each: 'route',
        where: { at: 'vpc_peering_connection_id', isSet: true },
        must: {
          all: [
            { at: 'cidr_block', isNot: '0.0.0.0/0' },
            { at: 'ipv6_cidr_block', isNot: '::/0' },
          ],
        },
      },
    ],
  },
  bad: {
    terraform: `resource "aws_route_table" "main" {
  vpc_id = "vpc-1"
  route {
    cidr_block                = "0.0.0.0/0" # flaw
    vpc_peering_connection_id = "pcx-1"
  }
}
resource "aws_route" "new" {
  route_table_id              = "rtb-1"
  destination_ipv6_cidr_block = "::/0" # flaw
  vpc_peering_connection_id   = "pcx-1"
}
`,
    cloudformation: `Resources:
  Peer:
    Type: AWS::EC2::Route
    Properties:
      RouteTableId: rtb-1
      DestinationCidrBlock: 0.0.0.0/0 # flaw
      VpcPeeringConnectionId: pcx-1
`,
  },
  good: {
    terraform: `resource "aws_route_table" "main" {
  vpc_id = "vpc-1"
  route {
    cidr_block                = "10.2.0.0/16"
    vpc_peering_connection_id = "pcx-1"
  }
  route {
    cidr_block = "0.0.0.0/0"
    gateway_id = "igw-1"
  }
}
`,
    cloudformation: `Resources:
  Peer:
    Type: AWS::EC2::Route
    Properties:
      RouteTableId: rtb-1
      DestinationCidrBlock: 10.2.0.0/16
      VpcPeeringConnectionId: pcx-1
`,
  },
});
