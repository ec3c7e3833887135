import type { ModuleOutline } from '../outline.ts';

/** https://registry.terraform.io/modules/terraform-aws-modules/alb/aws, read at 5.0 to 10.5. */
export const alb: ModuleOutline = {
  source: 'terraform-aws-modules/alb/aws',
  version: '10.5.0',
  inputs: {
    access_logs: { '0': '{}', '10.0.0': 'null' },
    associate_web_acl: 'false',
    create: 'true',
    create_lb: 'true',
    create_security_group: { '0': 'false', '8.3.0': 'true' },
    default_port: '80',
    default_protocol: '"HTTP"',
    default_ssl_policy: {
      '0': '"ELBSecurityPolicy-2016-08"',
      '9.0.0': '"ELBSecurityPolicy-TLS13-1-2-Res-2021-06"',
      '10.0.0': '"ELBSecurityPolicy-TLS13-1-3-2021-06"',
    },
    desync_mitigation_mode: { '0': 'null', '6.7.0': '"defensive"', '9.0.0': 'null' },
    drop_invalid_header_fields: { '0': 'false', '9.0.0': 'true' },
    enable_cross_zone_load_balancing: { '0': 'false', '9.0.0': 'true' },
    enable_deletion_protection: { '0': 'false', '9.0.0': 'true' },
    enable_http2: 'true',
    http_tcp_listeners: '[]',
    https_listeners: '[]',
    internal: 'false',
    listener_ssl_policy_default: 'null',
    listeners: '{}',
    load_balancer_type: '"application"',
    name: 'null',
    name_prefix: 'null',
    security_group_ingress_rules: '{}',
    security_groups: '[]',
    subnet_mapping: '[]',
    subnets: '[]',
    tags: '{}',
    target_groups: '{}',
    vpc_id: 'null',
    web_acl_arn: 'null',
  },
  makes: `
resource "aws_lb" "this" {
  count                            = var.create && var.create_lb ? 1 : 0
  desync_mitigation_mode           = var.desync_mitigation_mode
  drop_invalid_header_fields       = var.drop_invalid_header_fields
  enable_cross_zone_load_balancing = var.enable_cross_zone_load_balancing
  enable_deletion_protection       = var.enable_deletion_protection
  enable_http2                     = var.enable_http2
  internal                         = var.internal
  load_balancer_type               = var.load_balancer_type
  name                             = var.name
  name_prefix                      = var.name_prefix
  security_groups                  = var.create_security_group ? concat([aws_security_group.this[0].id], var.security_groups) : var.security_groups
  subnets                          = var.subnets
  tags                             = var.tags
  dynamic "access_logs" {
    for_each = try(length(var.access_logs), 0) > 0 ? [var.access_logs] : []
    content {
      bucket  = try(access_logs.value.bucket, null)
      prefix  = try(access_logs.value.prefix, null)
      enabled = try(access_logs.value.enabled, true)
    }
  }
}
resource "aws_lb_listener" "frontend_http_tcp" {
  count             = var.create_lb ? length(var.http_tcp_listeners) : 0
  load_balancer_arn = aws_lb.this[0].arn
  port              = var.http_tcp_listeners[count.index].port
  protocol          = var.http_tcp_listeners[count.index].protocol
  default_action {
    type = try(var.http_tcp_listeners[count.index].action_type, "forward")
    dynamic "redirect" {
      for_each = try([var.http_tcp_listeners[count.index].redirect], [])
      content {
        port        = try(redirect.value.port, null)
        protocol    = try(redirect.value.protocol, null)
        status_code = try(redirect.value.status_code, null)
      }
    }
  }
}
resource "aws_lb_listener" "frontend_https" {
  count             = var.create_lb ? length(var.https_listeners) : 0
  load_balancer_arn = aws_lb.this[0].arn
  port              = var.https_listeners[count.index].port
  protocol          = try(var.https_listeners[count.index].protocol, "HTTPS")
  certificate_arn   = try(var.https_listeners[count.index].certificate_arn, null)
  ssl_policy        = try(var.https_listeners[count.index].ssl_policy, var.listener_ssl_policy_default == null ? var.default_ssl_policy : var.listener_ssl_policy_default)
  default_action {
    type = try(var.https_listeners[count.index].action_type, "forward")
  }
}
resource "aws_lb_listener" "this" {
  for_each          = var.create ? var.listeners : {}
  load_balancer_arn = aws_lb.this[0].arn
  port              = try(each.value.port, var.default_port)
  protocol          = try(each.value.protocol, var.default_protocol)
  certificate_arn   = try(each.value.certificate_arn, null)
  ssl_policy        = contains(["HTTPS", "TLS"], try(each.value.protocol, var.default_protocol)) ? try(each.value.ssl_policy, var.default_ssl_policy) : null
  dynamic "default_action" {
    for_each = try([each.value.redirect], [])
    content {
      type = "redirect"
      redirect {
        port        = try(default_action.value.port, null)
        protocol    = try(default_action.value.protocol, null)
        status_code = try(default_action.value.status_code, null)
      }
    }
  }
  dynamic "default_action" {
    for_each = try([each.value.forward], [])
    content {
      type = "forward"
    }
  }
  dynamic "default_action" {
    for_each = try([each.value.fixed_response], [])
    content {
      type = "fixed-response"
    }
  }
}
resource "aws_security_group" "this" {
  count       = var.create && var.create_security_group ? 1 : 0
  description = var.unknown
  vpc_id      = var.vpc_id
}
resource "aws_vpc_security_group_ingress_rule" "this" {
  for_each                     = var.create && var.create_security_group ? (var.security_group_ingress_rules == null ? {} : var.security_group_ingress_rules) : {}
  security_group_id            = aws_security_group.this[0].id
  cidr_ipv4                    = try(each.value.cidr_ipv4, null)
  cidr_ipv6                    = try(each.value.cidr_ipv6, null)
  description                  = try(each.value.description, null)
  from_port                    = try(each.value.from_port, null)
  to_port                      = try(each.value.to_port, null)
  ip_protocol                  = try(each.value.ip_protocol, "tcp")
  referenced_security_group_id = try(each.value.referenced_security_group_id, null)
}
resource "aws_wafv2_web_acl_association" "this" {
  count        = var.create && var.associate_web_acl ? 1 : 0
  resource_arn = aws_lb.this[0].arn
  web_acl_arn  = var.web_acl_arn
}
output "arn" {
  value = aws_lb.this[0].arn
}
output "lb_arn" {
  value = aws_lb.this[0].arn
}
output "security_group_id" {
  value = aws_security_group.this[0].id
}
`,
};
