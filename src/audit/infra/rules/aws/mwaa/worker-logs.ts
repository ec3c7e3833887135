import { infraRule } from '../../../infra-rule.ts';

/** Environments of Airflow that do not keep logs of the workers. */
export const mwaaWorkerLogs = infraRule({
  name: 'aws-mwaa-worker-logs',
  title: 'Logs of the workers of workflows are not kept',
  severity: 'low',
  cwe: 778,
  what: 'Logs of the workers are not sent to CloudWatch.',
  why: 'Nobody can tell what a task did to your data.',
  fix: ['Switch `worker_logs` on.'],
  references: ['https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html'],
  applies: ['aws.mwaa.environment'],
  must: { at: 'logging_configuration.worker_logs.enabled', is: true },
  mend: { set: { 'logging_configuration.worker_logs.enabled': true } },
  bad: {
    terraform: [
      `resource "aws_mwaa_environment" "main" { # flaw
  name = "main"
}
`,
      `resource "aws_mwaa_environment" "main" {
  logging_configuration {
    worker_logs {
      enabled = false # flaw
    }
  }
}
`,
    ],
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::MWAA::Environment
    Properties:
      Name: main
`,
  },
  good: {
    terraform: `resource "aws_mwaa_environment" "main" {
  logging_configuration {
    worker_logs {
      enabled = true
    }
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::MWAA::Environment
    Properties:
      LoggingConfiguration:
        WorkerLogs:
          Enabled: true
`,
  },
});
