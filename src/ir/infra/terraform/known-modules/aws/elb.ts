import type { ModuleOutline } from '../outline.ts';

/** https://registry.terraform.io/modules/terraform-aws-modules/elb/aws, read at 2.0 to 4.0. */
export const elb: ModuleOutline = {
  source: 'terraform-aws-modules/elb/aws',
  version: '4.0.2',
  inputs: {
    access_logs: '{}',
    connection_draining: 'false',
    create_elb: 'true',
    cross_zone_load_balancing: 'true',
    health_check: '{}',
    instances: '[]',
    internal: 'false',
    listener: '[]',
    name: 'null',
    number_of_instances: '0',
    security_groups: '[]',
    subnets: '[]',
    tags: '{}',
  },
  makes: `
resource "aws_elb" "this" {
  count                     = var.create_elb ? 1 : 0
  connection_draining       = var.connection_draining
  cross_zone_load_balancing = var.cross_zone_load_balancing
  internal                  = var.internal
  name                      = var.name
  security_groups           = var.security_groups
  subnets                   = var.subnets
  tags                      = var.tags
  dynamic "listener" {
    for_each = var.listener
    content {
      instance_port      = listener.value.instance_port
      instance_protocol  = listener.value.instance_protocol
      lb_port            = listener.value.lb_port
      lb_protocol        = listener.value.lb_protocol
      ssl_certificate_id = try(listener.value.ssl_certificate_id, null)
    }
  }
  dynamic "access_logs" {
    for_each = length(var.access_logs) > 0 ? [var.access_logs] : []
    content {
      bucket  = try(access_logs.value.bucket, null)
      enabled = try(access_logs.value.enabled, true)
    }
  }
  health_check {
    target   = try(var.health_check.target, var.unknown)
    interval = try(var.health_check.interval, var.unknown)
  }
}
output "elb_id" {
  value = aws_elb.this[0].id
}
`,
};
