import { fails, holds } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';

/** APIs whose change interrupts them. */
export const apigatewayCreateBeforeDestroy = infraRule({
  name: 'aws-apigateway-create-before-destroy',
  title: 'API is deleted before its successor exists',
  severity: 'info',
  cwe: 404,
  what: 'When the API or the deployment has to be made anew, the old one is deleted first.',
  why: 'A deployment that a stage uses cannot be deleted: the run fails halfway, or nobody answers for a while.',
  fix: ['Set `lifecycle { create_before_destroy = true }`.'],
  references: [
    'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/api_gateway_deployment',
  ],
  applies: ['aws.apigateway.rest-api', 'aws.apigateway.deployment'],
  where: { check: ({ resource }) => (resource.format === 'terraform' ? holds : fails()) },
  must: { at: 'lifecycle.create_before_destroy', is: true },
  bad: {
    terraform: `resource "aws_api_gateway_deployment" "live" { # flaw
  rest_api_id = "api-1"
}
`,
  },
  good: {
    terraform: `resource "aws_api_gateway_deployment" "live" {
  rest_api_id = "api-1"
  lifecycle {
    create_before_destroy = true
  }
}
`,
  },
});
