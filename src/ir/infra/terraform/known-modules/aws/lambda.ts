import type { ModuleOutline } from '../outline.ts';

/** https://registry.terraform.io/modules/terraform-aws-modules/lambda/aws, read at 1.0 to 8.8. */
export const lambda: ModuleOutline = {
  source: 'terraform-aws-modules/lambda/aws',
  version: '8.8.1',
  inputs: {
    allowed_triggers: '{}',
    architectures: 'null',
    attach_policy_json: 'false',
    authorization_type: '"NONE"',
    cloudwatch_logs_kms_key_id: 'null',
    cloudwatch_logs_retention_in_days: 'null',
    code_signing_config_arn: 'null',
    cors: '{}',
    create: 'true',
    create_function: 'true',
    create_lambda_function_url: 'false',
    create_layer: 'false',
    create_role: 'true',
    dead_letter_target_arn: 'null',
    description: 'null',
    environment_variables: '{}',
    function_name: 'null',
    handler: 'null',
    kms_key_arn: 'null',
    lambda_role: 'null',
    layers: 'null',
    memory_size: '128',
    package_type: '"Zip"',
    policy_json: 'null',
    publish: 'false',
    reserved_concurrent_executions: '-1',
    runtime: 'null',
    source_path: 'null',
    tags: '{}',
    timeout: '3',
    tracing_mode: 'null',
    use_existing_cloudwatch_log_group: 'false',
    vpc_security_group_ids: 'null',
    vpc_subnet_ids: 'null',
  },
  makes: `
resource "aws_lambda_function" "this" {
  count                          = var.create && var.create_function && !var.create_layer ? 1 : 0
  architectures                  = var.architectures
  code_signing_config_arn        = var.code_signing_config_arn
  description                    = var.description
  function_name                  = var.function_name
  handler                        = var.handler
  kms_key_arn                    = var.kms_key_arn
  layers                         = var.layers
  memory_size                    = var.memory_size
  package_type                   = var.package_type
  publish                        = var.publish
  reserved_concurrent_executions = var.reserved_concurrent_executions
  role                           = var.create_role ? aws_iam_role.lambda[0].arn : var.lambda_role
  runtime                        = var.runtime
  tags                           = var.tags
  timeout                        = var.timeout
  dynamic "environment" {
    for_each = length(var.environment_variables) > 0 ? [true] : []
    content {
      variables = var.environment_variables
    }
  }
  dynamic "dead_letter_config" {
    for_each = var.dead_letter_target_arn == null ? [] : [true]
    content {
      target_arn = var.dead_letter_target_arn
    }
  }
  dynamic "tracing_config" {
    for_each = var.tracing_mode == null ? [] : [true]
    content {
      mode = var.tracing_mode
    }
  }
  dynamic "vpc_config" {
    for_each = var.vpc_subnet_ids != null && var.vpc_security_group_ids != null ? [true] : []
    content {
      subnet_ids         = var.vpc_subnet_ids
      security_group_ids = var.vpc_security_group_ids
    }
  }
}
resource "aws_iam_role" "lambda" {
  count              = var.create && var.create_function && !var.create_layer && var.create_role ? 1 : 0
  assume_role_policy = var.unknown
}
resource "aws_iam_policy" "additional_json" {
  count  = var.create && var.create_role && var.attach_policy_json ? 1 : 0
  policy = var.policy_json
}
resource "aws_cloudwatch_log_group" "lambda" {
  count             = var.create && var.create_function && !var.create_layer && !var.use_existing_cloudwatch_log_group ? 1 : 0
  retention_in_days = var.cloudwatch_logs_retention_in_days
  kms_key_id        = var.cloudwatch_logs_kms_key_id
  tags              = var.tags
}
resource "aws_lambda_function_url" "this" {
  count              = var.create && var.create_function && !var.create_layer && var.create_lambda_function_url ? 1 : 0
  function_name      = aws_lambda_function.this[0].function_name
  authorization_type = var.authorization_type
  dynamic "cors" {
    for_each = length(var.cors) > 0 ? [var.cors] : []
    content {
      allow_credentials = try(cors.value.allow_credentials, null)
      allow_headers     = try(cors.value.allow_headers, null)
      allow_methods     = try(cors.value.allow_methods, null)
      allow_origins     = try(cors.value.allow_origins, null)
    }
  }
}
output "lambda_function_arn" {
  value = aws_lambda_function.this[0].arn
}
output "lambda_function_name" {
  value = aws_lambda_function.this[0].function_name
}
`,
};
