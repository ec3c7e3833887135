import type { Kind } from '../kind.ts';

/** Virtual private clouds and what lets traffic into them. */
export const vpcKinds: readonly Kind[] = [
  {
    kind: 'aws.ec2.security-group',
    types: ['aws_security_group', 'AWS::EC2::SecurityGroup'],
    groups: ['aws.ec2.firewall'],
    nameAt: 'name',
    reads: {
      cloudformation: {
        name: 'GroupName',
        description: 'GroupDescription',
        ingress: 'SecurityGroupIngress',
        egress: 'SecurityGroupEgress',
      },
    },
  },
  {
    kind: 'aws.ec2.default-security-group',
    types: ['aws_default_security_group'],
    groups: ['aws.ec2.firewall'],
  },
  { kind: 'aws.ec2.security-group-rule', types: ['aws_security_group_rule'], groups: ['aws.ec2.firewall'] },
  {
    kind: 'aws.ec2.ingress-rule',
    types: ['aws_vpc_security_group_ingress_rule', 'AWS::EC2::SecurityGroupIngress'],
    groups: ['aws.ec2.firewall'],
    reads: { cloudformation: { security_group_id: 'GroupId' } },
  },
  {
    kind: 'aws.ec2.egress-rule',
    types: ['aws_vpc_security_group_egress_rule', 'AWS::EC2::SecurityGroupEgress'],
    groups: ['aws.ec2.firewall'],
    reads: { cloudformation: { security_group_id: 'GroupId' } },
  },
  {
    kind: 'aws.ec2.network-acl',
    types: ['aws_network_acl', 'AWS::EC2::NetworkAcl'],
    groups: ['aws.ec2.acl'],
  },
  { kind: 'aws.ec2.default-network-acl', types: ['aws_default_network_acl'], groups: ['aws.ec2.acl'] },
  {
    kind: 'aws.ec2.network-acl-rule',
    types: ['aws_network_acl_rule', 'AWS::EC2::NetworkAclEntry'],
    groups: ['aws.ec2.acl'],
    reads: {
      cloudformation: {
        rule_action: 'RuleAction',
        from_port: 'PortRange.From',
        to_port: 'PortRange.To',
        network_acl_id: 'NetworkAclId',
      },
    },
  },
  { kind: 'aws.ec2.vpc', types: ['aws_vpc', 'AWS::EC2::VPC'] },
  { kind: 'aws.ec2.default-vpc', types: ['aws_default_vpc'] },
  { kind: 'aws.ec2.default-subnet', types: ['aws_default_subnet'] },
  { kind: 'aws.ec2.subnet', types: ['aws_subnet', 'AWS::EC2::Subnet'] },
  {
    kind: 'aws.ec2.flow-log',
    types: ['aws_flow_log', 'AWS::EC2::FlowLog'],
    reads: { cloudformation: { vpc_id: 'ResourceId' } },
  },
  { kind: 'aws.ec2.internet-gateway', types: ['aws_internet_gateway', 'AWS::EC2::InternetGateway'] },
  {
    kind: 'aws.ec2.gateway-attachment',
    types: ['aws_internet_gateway_attachment', 'AWS::EC2::VPCGatewayAttachment'],
  },
  { kind: 'aws.ec2.nat-gateway', types: ['aws_nat_gateway', 'AWS::EC2::NatGateway'] },
  { kind: 'aws.ec2.route-table', types: ['aws_route_table', 'AWS::EC2::RouteTable'] },
  { kind: 'aws.ec2.default-route-table', types: ['aws_default_route_table'] },
  {
    kind: 'aws.ec2.route',
    types: ['aws_route', 'AWS::EC2::Route'],
    reads: { cloudformation: { destination_cidr_block: 'DestinationCidrBlock', gateway_id: 'GatewayId' } },
  },
  {
    kind: 'aws.ec2.route-association',
    types: ['aws_route_table_association', 'AWS::EC2::SubnetRouteTableAssociation'],
  },
  {
    kind: 'aws.ec2.vpc-endpoint',
    types: ['aws_vpc_endpoint', 'AWS::EC2::VPCEndpoint'],
    groups: ['aws.resource-policy'],
    reads: { cloudformation: { policy: 'PolicyDocument' } },
  },
  {
    kind: 'aws.ec2.endpoint-service',
    types: ['aws_vpc_endpoint_service', 'AWS::EC2::VPCEndpointService'],
  },
  {
    kind: 'aws.ec2.endpoint-service-permission',
    types: ['aws_vpc_endpoint_service_allowed_principal', 'AWS::EC2::VPCEndpointServicePermissions'],
  },
  { kind: 'aws.ec2.peering', types: ['aws_vpc_peering_connection', 'AWS::EC2::VPCPeeringConnection'] },
  {
    kind: 'aws.ec2.network-interface',
    types: ['aws_network_interface', 'AWS::EC2::NetworkInterface'],
    reads: { cloudformation: { security_groups: 'GroupSet' } },
  },
  { kind: 'aws.ec2.transit-gateway', types: ['aws_ec2_transit_gateway', 'AWS::EC2::TransitGateway'] },
  {
    kind: 'aws.ec2.client-vpn',
    types: ['aws_ec2_client_vpn_endpoint', 'AWS::EC2::ClientVpnEndpoint'],
  },
  {
    kind: 'aws.ec2.client-vpn-rule',
    types: ['aws_ec2_client_vpn_authorization_rule', 'AWS::EC2::ClientVpnAuthorizationRule'],
  },
  {
    kind: 'aws.ec2.vpn-connection',
    types: ['aws_vpn_connection', 'AWS::EC2::VPNConnection'],
  },
  {
    kind: 'aws.network-firewall.firewall',
    types: ['aws_networkfirewall_firewall', 'AWS::NetworkFirewall::Firewall'],
  },
  {
    kind: 'aws.network-firewall.policy',
    types: ['aws_networkfirewall_firewall_policy', 'AWS::NetworkFirewall::FirewallPolicy'],
  },
  {
    kind: 'aws.network-firewall.logging',
    types: ['aws_networkfirewall_logging_configuration', 'AWS::NetworkFirewall::LoggingConfiguration'],
  },
];
