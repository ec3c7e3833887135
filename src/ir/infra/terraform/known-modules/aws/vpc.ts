import type { ModuleOutline } from '../outline.ts';

/** https://registry.terraform.io/modules/terraform-aws-modules/vpc/aws, read at 2.0 to 6.6. */
export const vpc: ModuleOutline = {
  source: 'terraform-aws-modules/vpc/aws',
  version: '6.6.0',
  inputs: {
    azs: '[]',
    cidr: { '0': '"0.0.0.0/0"', '4.0.0': '"10.0.0.0/16"' },
    create_database_subnet_group: 'true',
    create_flow_log_cloudwatch_iam_role: 'false',
    create_flow_log_cloudwatch_log_group: 'false',
    create_igw: 'true',
    create_vpc: 'true',
    database_subnets: '[]',
    default_security_group_egress: '[]',
    default_security_group_ingress: '[]',
    enable_dns_hostnames: { '0': 'false', '4.0.0': 'true' },
    enable_dns_support: 'true',
    enable_flow_log: 'false',
    enable_nat_gateway: 'false',
    enable_vpn_gateway: 'false',
    flow_log_destination_arn: '""',
    flow_log_destination_type: '"cloud-watch-logs"',
    flow_log_max_aggregation_interval: '600',
    flow_log_traffic_type: '"ALL"',
    instance_tenancy: '"default"',
    manage_default_network_acl: { '0': 'false', '4.0.0': 'true' },
    manage_default_security_group: { '0': 'false', '4.0.0': 'true' },
    map_public_ip_on_launch: { '0': 'true', '4.0.0': 'false' },
    name: '""',
    one_nat_gateway_per_az: 'false',
    private_subnet_tags: '{}',
    private_subnets: '[]',
    public_subnet_tags: '{}',
    public_subnets: '[]',
    single_nat_gateway: 'false',
    tags: '{}',
    vpc_tags: '{}',
  },
  makes: `
resource "aws_vpc" "this" {
  count                = var.create_vpc ? 1 : 0
  cidr_block           = var.cidr
  enable_dns_hostnames = var.enable_dns_hostnames
  enable_dns_support   = var.enable_dns_support
  instance_tenancy     = var.instance_tenancy
  tags                 = merge({ Name = var.name }, var.tags, var.vpc_tags)
}
resource "aws_default_security_group" "this" {
  count  = var.create_vpc && var.manage_default_security_group ? 1 : 0
  vpc_id = aws_vpc.this[0].id
  dynamic "ingress" {
    for_each = var.default_security_group_ingress == null ? [] : var.default_security_group_ingress
    content {
      cidr_blocks = try(compact(split(",", ingress.value.cidr_blocks)), null)
      from_port   = try(tonumber(ingress.value.from_port), 0)
      to_port     = try(tonumber(ingress.value.to_port), 0)
      protocol    = try(ingress.value.protocol, "-1")
      self        = try(ingress.value.self, null)
    }
  }
  dynamic "egress" {
    for_each = var.default_security_group_egress == null ? [] : var.default_security_group_egress
    content {
      cidr_blocks = try(compact(split(",", egress.value.cidr_blocks)), null)
      from_port   = try(tonumber(egress.value.from_port), 0)
      to_port     = try(tonumber(egress.value.to_port), 0)
      protocol    = try(egress.value.protocol, "-1")
    }
  }
}
resource "aws_internet_gateway" "this" {
  count  = var.create_vpc && var.create_igw && length(var.public_subnets) > 0 ? 1 : 0
  vpc_id = aws_vpc.this[0].id
}
resource "aws_subnet" "public" {
  count                   = var.create_vpc ? length(var.public_subnets) : 0
  vpc_id                  = aws_vpc.this[0].id
  cidr_block              = var.public_subnets[count.index]
  map_public_ip_on_launch = var.map_public_ip_on_launch
  tags                    = merge(var.tags, var.public_subnet_tags)
}
resource "aws_route_table" "public" {
  count  = var.create_vpc && length(var.public_subnets) > 0 ? 1 : 0
  vpc_id = aws_vpc.this[0].id
}
resource "aws_route" "public_internet_gateway" {
  count                  = var.create_vpc && var.create_igw && length(var.public_subnets) > 0 ? 1 : 0
  route_table_id         = aws_route_table.public[0].id
  destination_cidr_block = "0.0.0.0/0"
  gateway_id             = aws_internet_gateway.this[0].id
}
resource "aws_route_table_association" "public" {
  count          = var.create_vpc ? length(var.public_subnets) : 0
  subnet_id      = aws_subnet.public[count.index].id
  route_table_id = aws_route_table.public[0].id
}
resource "aws_subnet" "private" {
  count      = var.create_vpc ? length(var.private_subnets) : 0
  vpc_id     = aws_vpc.this[0].id
  cidr_block = var.private_subnets[count.index]
  tags       = merge(var.tags, var.private_subnet_tags)
}
resource "aws_subnet" "database" {
  count      = var.create_vpc ? length(var.database_subnets) : 0
  vpc_id     = aws_vpc.this[0].id
  cidr_block = var.database_subnets[count.index]
  tags       = var.tags
}
resource "aws_flow_log" "this" {
  count                    = var.create_vpc && var.enable_flow_log ? 1 : 0
  vpc_id                   = aws_vpc.this[0].id
  log_destination          = var.create_flow_log_cloudwatch_log_group ? var.unknown : var.flow_log_destination_arn
  log_destination_type     = var.flow_log_destination_type
  max_aggregation_interval = var.flow_log_max_aggregation_interval
  traffic_type             = var.flow_log_traffic_type
}
output "vpc_id" {
  value = aws_vpc.this[0].id
}
output "vpc_cidr_block" {
  value = aws_vpc.this[0].cidr_block
}
output "public_subnets" {
  value = aws_subnet.public[*].id
}
output "private_subnets" {
  value = aws_subnet.private[*].id
}
output "database_subnets" {
  value = aws_subnet.database[*].id
}
output "default_security_group_id" {
  value = aws_vpc.this[0].default_security_group_id
}
`,
};
