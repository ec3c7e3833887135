import { infraRule } from '../../../infra-rule.ts';

/** Environments of Airflow without a log of the web server. */
export const mwaaWebserverLogs = infraRule({
  name: 'aws-mwaa-webserver-logs',
  title: 'Web server of Airflow writes no log',
  severity: 'low',
  cwe: 778,
  what: 'The log of the web server is not sent to CloudWatch.',
  why: 'After an incident nobody can see what was run, and by whom.',
  fix: ['Set `enabled` of `webserver_logs` (`Enabled` of `WebserverLogs`) to true.'],
  references: ['https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html'],
  applies: ['aws.mwaa.environment'],
  must: { at: 'logging_configuration.webserver_logs.enabled', is: true },
  mend: { set: { 'logging_configuration.webserver_logs.enabled': true } },
  bad: {
    terraform: `resource "aws_mwaa_environment" "main" {
  name = "jobs"
  logging_configuration {
    webserver_logs {
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
    webserver_logs {
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
        WebserverLogs: { Enabled: true, LogLevel: INFO }
`,
  },
});
