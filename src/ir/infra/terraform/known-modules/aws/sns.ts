import type { ModuleOutline } from '../outline.ts';

/** https://registry.terraform.io/modules/terraform-aws-modules/sns/aws, read at 3.0 to 7.1. */
export const sns: ModuleOutline = {
  source: 'terraform-aws-modules/sns/aws',
  version: '7.1.0',
  inputs: {
    create: 'true',
    create_sns_topic: 'true',
    create_topic_policy: 'true',
    delivery_policy: 'null',
    fifo_topic: 'false',
    is_policy_made: { '0': 'false', '5.0.0': 'true' },
    kms_master_key_id: 'null',
    name: 'null',
    policy: 'null',
    tags: '{}',
    topic_policy: 'null',
    topic_policy_statements: '{}',
  },
  makes: `
resource "aws_sns_topic" "this" {
  count             = var.create && var.create_sns_topic ? 1 : 0
  name              = var.name
  delivery_policy   = var.delivery_policy
  fifo_topic        = var.fifo_topic
  kms_master_key_id = var.kms_master_key_id
  policy            = var.policy
  tags              = var.tags
}
resource "aws_sns_topic_policy" "this" {
  count  = var.create && var.create_topic_policy && var.is_policy_made ? 1 : 0
  arn    = aws_sns_topic.this[0].arn
  policy = var.topic_policy == null ? var.unknown : var.topic_policy
}
output "topic_arn" {
  value = aws_sns_topic.this[0].arn
}
`,
};
