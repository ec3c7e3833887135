import type { ModuleOutline } from '../outline.ts';

/** https://registry.terraform.io/modules/terraform-aws-modules/ec2-instance/aws, read at 2.0 to 6.4. */
export const ec2Instance: ModuleOutline = {
  source: 'terraform-aws-modules/ec2-instance/aws',
  version: '6.4.0',
  inputs: {
    ami: 'null',
    associate_public_ip_address: 'null',
    create: 'true',
    create_iam_instance_profile: 'false',
    create_security_group: { '0': 'false', '6.0.0': 'true' },
    create_spot_instance: 'false',
    default_tokens: { '0': '"optional"', '5.8.0': '"required"' },
    disable_api_termination: 'null',
    ebs_block_device: '[]',
    ebs_optimized: { '0': 'false', '3.0.0': 'null' },
    enable_volume_tags: 'true',
    iam_instance_profile: 'null',
    instance_type: '"t3.micro"',
    key_name: 'null',
    metadata_options: { '0': '{}', '6.0.0': '{ http_tokens = "required" }' },
    monitoring: { '0': 'false', '5.0.0': 'null' },
    name: '""',
    network_interface: '[]',
    root_block_device: '[]',
    security_group_egress_rules: '{ all = { cidr_ipv4 = "0.0.0.0/0", ip_protocol = "-1" } }',
    security_group_ingress_rules: '{}',
    source_dest_check: 'true',
    subnet_id: 'null',
    tags: '{}',
    tenancy: 'null',
    user_data: 'null',
    user_data_base64: 'null',
    volume_tags: '{}',
    vpc_security_group_ids: 'null',
  },
  makes: `
resource "aws_instance" "this" {
  count                       = var.create && !var.create_spot_instance ? 1 : 0
  ami                         = var.ami
  associate_public_ip_address = var.associate_public_ip_address
  disable_api_termination     = var.disable_api_termination
  ebs_optimized               = var.ebs_optimized
  iam_instance_profile        = var.create_iam_instance_profile ? aws_iam_instance_profile.this[0].name : var.iam_instance_profile
  instance_type               = var.instance_type
  key_name                    = var.key_name
  monitoring                  = var.monitoring
  source_dest_check           = var.source_dest_check
  subnet_id                   = var.subnet_id
  tags                        = merge({ Name = var.name }, var.tags)
  tenancy                     = var.tenancy
  user_data                   = var.user_data
  user_data_base64            = var.user_data_base64
  vpc_security_group_ids      = var.create_security_group ? concat(try(tolist(var.vpc_security_group_ids), []), [aws_security_group.this[0].id]) : var.vpc_security_group_ids
  metadata_options {
    http_endpoint               = try(var.metadata_options.http_endpoint, "enabled")
    http_tokens                 = try(var.metadata_options.http_tokens, var.default_tokens)
    http_put_response_hop_limit = try(var.metadata_options.http_put_response_hop_limit, 1)
  }
  dynamic "root_block_device" {
    for_each = var.root_block_device == null ? [] : flatten([var.root_block_device])
    content {
      encrypted  = try(root_block_device.value.encrypted, null)
      kms_key_id = try(root_block_device.value.kms_key_id, null)
    }
  }
  dynamic "ebs_block_device" {
    for_each = var.ebs_block_device
    content {
      device_name = try(ebs_block_device.value.device_name, null)
      encrypted   = try(ebs_block_device.value.encrypted, null)
      kms_key_id  = try(ebs_block_device.value.kms_key_id, null)
      snapshot_id = try(ebs_block_device.value.snapshot_id, null)
    }
  }
  dynamic "network_interface" {
    for_each = var.network_interface == null ? {} : var.network_interface
    content {
      device_index         = try(network_interface.value.device_index, null)
      network_interface_id = try(network_interface.value.network_interface_id, null)
    }
  }
}
resource "aws_iam_instance_profile" "this" {
  count = var.create && var.create_iam_instance_profile ? 1 : 0
  role  = var.unknown
}
resource "aws_security_group" "this" {
  count       = var.create && var.create_security_group ? 1 : 0
  description = var.unknown
  vpc_id      = var.unknown
}
resource "aws_vpc_security_group_ingress_rule" "this" {
  for_each                     = var.create && var.create_security_group ? (var.security_group_ingress_rules == null ? {} : var.security_group_ingress_rules) : {}
  security_group_id            = aws_security_group.this[0].id
  cidr_ipv4                    = try(each.value.cidr_ipv4, null)
  cidr_ipv6                    = try(each.value.cidr_ipv6, null)
  description                  = try(each.value.description, null)
  from_port                    = try(each.value.from_port, null)
  to_port                      = try(each.value.to_port, each.value.from_port, null)
  ip_protocol                  = try(each.value.ip_protocol, "tcp")
  referenced_security_group_id = try(each.value.referenced_security_group_id, null)
}
output "id" {
  value = aws_instance.this[0].id
}
output "arn" {
  value = aws_instance.this[0].arn
}
output "security_group_id" {
  value = aws_security_group.this[0].id
}
`,
};
