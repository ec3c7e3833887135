import { infraRule } from '../../../infra-rule.ts';

/** Environments of Airflow that do not keep logs of the web server. */
export const mwaaWebserverLogs = infraRule({
  name: 'aws-mwaa-webserver-logs',
  title: 'Logs of the web server of workflows are not kept',
  severity: 'low',
  cwe: 778,
  what: 'Logs of the web server are not sent to CloudWatch.',
  why: 'Nobody can tell who signed in and what they changed.',
  fix: ['Switch `webserver_logs` on.'],
  references: ['https://docs.aws.amazon.com/mwaa/latest/userguide/monitoring-airflow.html'],
  applies: ['aws.mwaa.environment'],
  must: { at: 'logging_configuration.webserver_logs.enabled', is: true },
  mend: { set: { 'logging_configuration.webserver_logs.enabled': true } },
  bad: {
    terraform: [
      `resource "aws_mwaa_environment" "main" { # flaw
  name = "main"
}
`,
      `resource "aws_mwaa_environment" "main" {
  logging_configuration {
    webserver_logs {
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
    webserver_logs {
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
        WebserverLogs:
          Enabled: true
`,
  },
});
