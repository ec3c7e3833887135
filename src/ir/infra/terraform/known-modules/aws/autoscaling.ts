import type { ModuleOutline } from '../outline.ts';

/** https://registry.terraform.io/modules/terraform-aws-modules/autoscaling/aws, read at 3.0 to 9.2. */
export const autoscaling: ModuleOutline = {
  source: 'terraform-aws-modules/autoscaling/aws',
  version: '9.2.1',
  inputs: {
    associate_public_ip_address: 'null',
    autoscaling_group_tags: '{}',
    block_device_mappings: '[]',
    create: 'true',
    create_asg: 'true',
    create_iam_instance_profile: 'false',
    create_launch_template: { '0': 'false', '5.1.0': 'true' },
    create_lc: { '0': 'true', '4.0.0': 'false' },
    create_lt: 'false',
    default_tokens: { '0': 'null', '9.0.0': '"required"' },
    desired_capacity: 'null',
    ebs_block_device: '[]',
    ebs_optimized: 'null',
    enable_monitoring: { '0': 'true', '4.0.0': 'null', '6.0.0': 'true' },
    health_check_type: 'null',
    iam_instance_profile: 'null',
    iam_instance_profile_arn: 'null',
    iam_instance_profile_name: 'null',
    image_id: 'null',
    instance_type: 'null',
    key_name: 'null',
    launch_template_id: 'null',
    load_balancers: '[]',
    max_size: 'null',
    metadata_options: { '0': 'null', '6.0.0': '{}', '9.0.0': '{ http_tokens = "required" }' },
    min_size: 'null',
    name: 'null',
    network_interfaces: '[]',
    protect_from_scale_in: 'false',
    root_block_device: '[]',
    security_groups: '[]',
    tags: { '0': '[]', '5.0.0': '{}' },
    tags_as_map: '{}',
    target_group_arns: '[]',
    traffic_source_attachments: '{}',
    use_lc: 'false',
    use_lt: 'false',
    user_data: 'null',
    user_data_base64: 'null',
    vpc_zone_identifier: 'null',
  },
  makes: `
resource "aws_launch_configuration" "this" {
  count                       = var.create_lc ? 1 : 0
  associate_public_ip_address = var.associate_public_ip_address
  ebs_optimized               = var.ebs_optimized
  enable_monitoring           = var.enable_monitoring
  iam_instance_profile        = var.iam_instance_profile == null ? var.iam_instance_profile_name : var.iam_instance_profile
  image_id                    = var.image_id
  instance_type               = var.instance_type
  key_name                    = var.key_name
  security_groups             = var.security_groups
  user_data                   = var.user_data
  user_data_base64            = var.user_data_base64
  dynamic "root_block_device" {
    for_each = var.root_block_device
    content {
      encrypted = try(root_block_device.value.encrypted, null)
    }
  }
  dynamic "ebs_block_device" {
    for_each = var.ebs_block_device
    content {
      device_name = try(ebs_block_device.value.device_name, null)
      encrypted   = try(ebs_block_device.value.encrypted, null)
      snapshot_id = try(ebs_block_device.value.snapshot_id, null)
    }
  }
  dynamic "metadata_options" {
    for_each = try(length(var.metadata_options), 0) > 0 ? [var.metadata_options] : []
    content {
      http_endpoint               = try(metadata_options.value.http_endpoint, null)
      http_tokens                 = try(metadata_options.value.http_tokens, null)
      http_put_response_hop_limit = try(metadata_options.value.http_put_response_hop_limit, null)
    }
  }
}
resource "aws_launch_template" "this" {
  count                  = var.create && (var.create_lt || var.create_launch_template) ? 1 : 0
  ebs_optimized          = var.ebs_optimized
  image_id               = var.image_id
  instance_type          = var.instance_type
  key_name               = var.key_name
  user_data              = var.user_data_base64 == null ? var.user_data : var.user_data_base64
  vpc_security_group_ids = try(length(var.network_interfaces), 0) > 0 ? [] : var.security_groups
  dynamic "block_device_mappings" {
    for_each = var.block_device_mappings == null ? [] : var.block_device_mappings
    content {
      device_name = try(block_device_mappings.value.device_name, null)
      dynamic "ebs" {
        for_each = try(flatten([block_device_mappings.value.ebs]), [])
        content {
          encrypted   = try(ebs.value.encrypted, null)
          kms_key_id  = try(ebs.value.kms_key_id, null)
          snapshot_id = try(ebs.value.snapshot_id, null)
        }
      }
    }
  }
  dynamic "metadata_options" {
    for_each = try(length(var.metadata_options), 0) > 0 ? [var.metadata_options] : []
    content {
      http_endpoint               = try(metadata_options.value.http_endpoint, null)
      http_tokens                 = try(metadata_options.value.http_tokens, var.default_tokens)
      http_put_response_hop_limit = try(metadata_options.value.http_put_response_hop_limit, null)
    }
  }
  dynamic "monitoring" {
    for_each = var.enable_monitoring == null ? [] : [1]
    content {
      enabled = var.enable_monitoring
    }
  }
  dynamic "network_interfaces" {
    for_each = var.network_interfaces == null ? [] : var.network_interfaces
    content {
      associate_public_ip_address = try(network_interfaces.value.associate_public_ip_address, null)
      security_groups             = try(network_interfaces.value.security_groups, var.security_groups)
      subnet_id                   = try(network_interfaces.value.subnet_id, null)
    }
  }
}
resource "aws_autoscaling_group" "this" {
  count                 = var.create && var.create_asg ? 1 : 0
  desired_capacity      = var.desired_capacity
  health_check_type     = var.health_check_type
  load_balancers        = length(var.traffic_source_attachments) > 0 ? var.unknown : var.load_balancers
  max_size              = var.max_size
  min_size              = var.min_size
  protect_from_scale_in = var.protect_from_scale_in
  target_group_arns     = length(var.traffic_source_attachments) > 0 ? var.unknown : var.target_group_arns
  vpc_zone_identifier   = var.vpc_zone_identifier
  launch_configuration  = var.create_lc ? aws_launch_configuration.this[0].name : null
  dynamic "launch_template" {
    for_each = var.create_lt || var.create_launch_template ? [1] : []
    content {
      id = aws_launch_template.this[0].id
    }
  }
  dynamic "tag" {
    for_each = try(tomap(var.tags), { for each in var.tags : each.key => each.value }, var.unknown)
    content {
      key                 = tag.key
      value               = tag.value
      propagate_at_launch = true
    }
  }
  dynamic "tag" {
    for_each = merge(var.tags_as_map, var.autoscaling_group_tags)
    content {
      key                 = tag.key
      value               = tag.value
      propagate_at_launch = true
    }
  }
}
output "autoscaling_group_name" {
  value = aws_autoscaling_group.this[0].name
}
output "autoscaling_group_arn" {
  value = aws_autoscaling_group.this[0].arn
}
`,
};
