import type { ModuleOutline } from '../outline.ts';

/** https://registry.terraform.io/modules/terraform-aws-modules/sqs/aws, read at 2.0 to 5.2. */
export const sqs: ModuleOutline = {
  source: 'terraform-aws-modules/sqs/aws',
  version: '5.2.1',
  inputs: {
    create: 'true',
    create_dlq: 'false',
    create_queue_policy: 'false',
    dlq_kms_master_key_id: 'null',
    dlq_sqs_managed_sse_enabled: 'true',
    fifo_queue: 'false',
    kms_data_key_reuse_period_seconds: 'null',
    kms_master_key_id: 'null',
    message_retention_seconds: 'null',
    name: 'null',
    policy: 'null',
    queue_policy_statements: '{}',
    redrive_policy: { '0': 'null', '4.0.0': '{}' },
    sqs_managed_sse_enabled: { '0': 'null', '3.4.0': 'false', '4.0.0': 'true' },
    tags: '{}',
    visibility_timeout_seconds: 'null',
  },
  makes: `
resource "aws_sqs_queue" "this" {
  count                             = var.create ? 1 : 0
  fifo_queue                        = var.fifo_queue
  kms_data_key_reuse_period_seconds = var.kms_data_key_reuse_period_seconds
  kms_master_key_id                 = var.kms_master_key_id
  message_retention_seconds         = var.message_retention_seconds
  name                              = var.name
  policy                            = var.policy
  redrive_policy                    = try(length(var.redrive_policy), 0) > 0 || var.create_dlq ? var.unknown : null
  sqs_managed_sse_enabled           = var.kms_master_key_id == null ? var.sqs_managed_sse_enabled : null
  tags                              = var.tags
  visibility_timeout_seconds        = var.visibility_timeout_seconds
}
resource "aws_sqs_queue_policy" "this" {
  count     = var.create && var.create_queue_policy ? 1 : 0
  queue_url = aws_sqs_queue.this[0].url
  policy    = var.unknown
}
resource "aws_sqs_queue" "dlq" {
  count                   = var.create && var.create_dlq ? 1 : 0
  kms_master_key_id       = var.dlq_kms_master_key_id == null ? var.kms_master_key_id : var.dlq_kms_master_key_id
  sqs_managed_sse_enabled = var.dlq_kms_master_key_id == null && var.kms_master_key_id == null ? var.dlq_sqs_managed_sse_enabled : null
  tags                    = var.tags
}
output "queue_arn" {
  value = aws_sqs_queue.this[0].arn
}
output "queue_id" {
  value = aws_sqs_queue.this[0].id
}
`,
};
