import { infraRule } from '../../../infra-rule.ts';

/** App Runner services without traces. */
export const apprunnerTracing = infraRule({
  name: 'aws-apprunner-tracing',
  title: 'App Runner service is not traced',
  severity: 'info',
  cwe: 778,
  what: '`observability_enabled` is off.',
  why: 'After an incident nobody can see which request went where.',
  fix: [
    'Set `observability_configuration` with `observability_enabled = true` and a configuration that sends traces to X-Ray.',
  ],
  references: ['https://docs.aws.amazon.com/apprunner/latest/dg/monitor-xray.html'],
  applies: ['aws.apprunner.service'],
  must: { at: 'observability_configuration.observability_enabled', is: true },
  bad: {
    terraform: `resource "aws_apprunner_service" "main" {
  service_name = "web"
  observability_configuration {
    observability_enabled = false # flaw
  }
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::AppRunner::Service
    Properties:
      ServiceName: web
`,
  },
  good: {
    terraform: `resource "aws_apprunner_service" "main" {
  service_name = "web"
  observability_configuration {
    observability_enabled = true
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::AppRunner::Service
    Properties:
      ServiceName: web
      ObservabilityConfiguration: { ObservabilityEnabled: true }
`,
  },
});
