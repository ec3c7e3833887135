import { infraRule } from '../../../infra-rule.ts';

/** Environments of Airflow without a log of the workers. */
export const mwaaWorkerLogs = infraRule({
  name: 'aws-mwaa-worker-logs',
  title: 'Workers of Airflow write no log',
  severity: 'low',
  cwe: 778,
  what: 'The log of the workers is not sent to CloudWatch.',
  why: 'After an incident nobody can see what was run, and by whom.',
  fix: ['Set `enabled` of `worker_logs` (`Enabled` of `WorkerLogs`) to true.'],
  references: ['https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html'],
  applies: ['aws.mwaa.environment'],
  must: { at: 'logging_configuration.worker_logs.enabled', is: true },
  mend: { set: { 'logging_configuration.worker_logs.enabled': true } },
  bad: {
    terraform: `resource "aws_mwaa_environment" "main" {
  name = "jobs"
  logging_configuration {
    worker_logs {
      enabled = false # flaw
    }
  }
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::MWAA::Environment
    Properties:
      Name: jobs
`,
  },
  good: {
    terraform: `resource "aws_mwaa_environment" "main" {
  name = "jobs"
  logging_configuration {
    worker_logs {
      enabled   = true
      log_level = "INFO"
    }
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::MWAA::Environment
    Properties:
      Name: jobs
      LoggingConfiguration:
        WorkerLogs: { Enabled: true, LogLevel: INFO }
`,
  },
});
