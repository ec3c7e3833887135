import type { ModuleOutline } from '../outline.ts';

/** https://registry.terraform.io/modules/terraform-aws-modules/s3-bucket/aws, read at 1.25 to 5.15. */
export const s3Bucket: ModuleOutline = {
  source: 'terraform-aws-modules/s3-bucket/aws',
  version: '5.15.4',
  inputs: {
    acceleration_status: 'null',
    acl: { '0': '"private"', '3.0.0': 'null' },
    attach_access_log_delivery_policy: 'false',
    attach_deny_incorrect_encryption_headers: 'false',
    attach_deny_insecure_transport_policy: 'false',
    attach_deny_unencrypted_object_uploads: 'false',
    attach_elb_log_delivery_policy: 'false',
    attach_inventory_destination_policy: 'false',
    attach_lb_log_delivery_policy: 'false',
    attach_policy: 'false',
    attach_public_policy: 'true',
    attach_require_latest_tls_policy: 'false',
    block_public_acls: { '0': 'false', '3.9.0': 'true' },
    block_public_policy: { '0': 'false', '3.9.0': 'true' },
    bucket: 'null',
    bucket_prefix: 'null',
    control_object_ownership: 'false',
    cors_rule: '[]',
    create_bucket: 'true',
    force_destroy: 'false',
    grant: '[]',
    ignore_public_acls: { '0': 'false', '3.9.0': 'true' },
    lifecycle_rule: '[]',
    logging: '{}',
    object_lock_configuration: '{}',
    object_lock_enabled: 'false',
    object_ownership: { '0': '"ObjectWriter"', '3.9.0': '"BucketOwnerEnforced"' },
    owner: '{}',
    policy: 'null',
    replication_configuration: '{}',
    restrict_public_buckets: { '0': 'false', '3.9.0': 'true' },
    server_side_encryption_configuration: '{}',
    tags: '{}',
    versioning: '{}',
    website: '{}',
  },
  makes: `
locals {
  bucket = aws_s3_bucket.this[0].id
  arns   = [aws_s3_bucket.this[0].arn, "\${aws_s3_bucket.this[0].arn}/*"]
  secure = !var.attach_deny_insecure_transport_policy ? [] : [{
    Effect = "Deny", Principal = "*", Action = "s3:*", Resource = local.arns
    Condition = { Bool = { "aws:SecureTransport" = "false" } }
  }]
  latest = !var.attach_require_latest_tls_policy ? [] : [{
    Effect = "Deny", Principal = "*", Action = "s3:*", Resource = local.arns
    Condition = { NumericLessThan = { "s3:TlsVersion" = "1.2" } }
  }]
  others = (
    var.attach_access_log_delivery_policy || var.attach_deny_incorrect_encryption_headers ||
    var.attach_deny_unencrypted_object_uploads || var.attach_elb_log_delivery_policy ||
    var.attach_inventory_destination_policy || var.attach_lb_log_delivery_policy
  )
  made = var.attach_deny_insecure_transport_policy || var.attach_require_latest_tls_policy
}
resource "aws_s3_bucket" "this" {
  count               = var.create_bucket ? 1 : 0
  bucket              = var.bucket
  bucket_prefix       = var.bucket_prefix
  force_destroy       = var.force_destroy
  object_lock_enabled = var.object_lock_enabled
  tags                = var.tags
}
resource "aws_s3_bucket_acl" "this" {
  count  = var.create_bucket && (var.acl != null || length(var.grant) > 0) ? 1 : 0
  bucket = local.bucket
  acl    = var.acl
  dynamic "access_control_policy" {
    for_each = length(var.grant) > 0 ? [true] : []
    content {
      dynamic "grant" {
        for_each = var.grant
        content {
          permission = grant.value.permission
          grantee {
            type = grant.value.type
            id   = try(grant.value.id, null)
            uri  = try(grant.value.uri, null)
          }
        }
      }
    }
  }
}
resource "aws_s3_bucket_public_access_block" "this" {
  count                   = var.create_bucket && var.attach_public_policy ? 1 : 0
  bucket                  = local.bucket
  block_public_acls       = var.block_public_acls
  block_public_policy     = var.block_public_policy
  ignore_public_acls      = var.ignore_public_acls
  restrict_public_buckets = var.restrict_public_buckets
}
resource "aws_s3_bucket_ownership_controls" "this" {
  count  = var.create_bucket && var.control_object_ownership ? 1 : 0
  bucket = local.bucket
  rule {
    object_ownership = var.object_ownership
  }
}
resource "aws_s3_bucket_versioning" "this" {
  count  = var.create_bucket && length(var.versioning) > 0 ? 1 : 0
  bucket = local.bucket
  versioning_configuration {
    status     = try(tobool(var.versioning.enabled) ? "Enabled" : "Suspended", tobool(var.versioning.status) ? "Enabled" : "Suspended", var.versioning.status, "Enabled")
    mfa_delete = try(tobool(var.versioning.mfa_delete) ? "Enabled" : "Disabled", var.versioning.mfa_delete, null)
  }
}
resource "aws_s3_bucket_server_side_encryption_configuration" "this" {
  count  = var.create_bucket && length(var.server_side_encryption_configuration) > 0 ? 1 : 0
  bucket = local.bucket
  dynamic "rule" {
    for_each = try(flatten([var.server_side_encryption_configuration.rule]), [])
    content {
      bucket_key_enabled = try(rule.value.bucket_key_enabled, null)
      dynamic "apply_server_side_encryption_by_default" {
        for_each = try([rule.value.apply_server_side_encryption_by_default], [])
        content {
          sse_algorithm     = apply_server_side_encryption_by_default.value.sse_algorithm
          kms_master_key_id = try(apply_server_side_encryption_by_default.value.kms_master_key_id, null)
        }
      }
    }
  }
}
resource "aws_s3_bucket_logging" "this" {
  count         = var.create_bucket && length(var.logging) > 0 ? 1 : 0
  bucket        = local.bucket
  target_bucket = try(var.logging.target_bucket, null)
  target_prefix = try(var.logging.target_prefix, null)
}
resource "aws_s3_bucket_website_configuration" "this" {
  count  = var.create_bucket && length(var.website) > 0 ? 1 : 0
  bucket = local.bucket
  dynamic "index_document" {
    for_each = try([var.website.index_document], [])
    content {
      suffix = index_document.value
    }
  }
}
resource "aws_s3_bucket_cors_configuration" "this" {
  count  = var.create_bucket && length(var.cors_rule) > 0 ? 1 : 0
  bucket = local.bucket
  dynamic "cors_rule" {
    for_each = var.cors_rule
    content {
      allowed_methods = cors_rule.value.allowed_methods
      allowed_origins = cors_rule.value.allowed_origins
      allowed_headers = try(cors_rule.value.allowed_headers, null)
    }
  }
}
resource "aws_s3_bucket_lifecycle_configuration" "this" {
  count  = var.create_bucket && length(var.lifecycle_rule) > 0 ? 1 : 0
  bucket = local.bucket
  dynamic "rule" {
    for_each = var.lifecycle_rule
    content {
      id     = try(rule.value.id, null)
      status = try(tobool(rule.value.enabled) ? "Enabled" : "Disabled", rule.value.status, var.unknown)
      dynamic "abort_incomplete_multipart_upload" {
        for_each = try([rule.value.abort_incomplete_multipart_upload_days], [])
        content {
          days_after_initiation = abort_incomplete_multipart_upload.value
        }
      }
      dynamic "expiration" {
        for_each = try(flatten([rule.value.expiration]), [])
        content {
          days = try(expiration.value.days, null)
        }
      }
    }
  }
}
resource "aws_s3_bucket_object_lock_configuration" "this" {
  count  = var.create_bucket && var.object_lock_enabled && try(var.object_lock_configuration.rule.default_retention, null) != null ? 1 : 0
  bucket = local.bucket
  rule {
    default_retention {
      mode = try(var.object_lock_configuration.rule.default_retention.mode, null)
      days = try(var.object_lock_configuration.rule.default_retention.days, null)
    }
  }
}
resource "aws_s3_bucket_replication_configuration" "this" {
  count  = var.create_bucket && length(var.replication_configuration) > 0 ? 1 : 0
  bucket = local.bucket
  role   = try(var.replication_configuration.role, null)
}
resource "aws_s3_bucket_policy" "this" {
  count  = !var.create_bucket ? 0 : local.others || local.made || var.attach_policy ? 1 : var.policy == null ? 0 : var.unknown
  bucket = local.bucket
  policy = local.others ? var.unknown : local.made ? (var.attach_policy ? var.unknown : jsonencode({ Statement = concat(local.secure, local.latest) })) : var.policy
}
output "s3_bucket_id" {
  value = local.bucket
}
output "s3_bucket_arn" {
  value = aws_s3_bucket.this[0].arn
}
`,
};
