import { infraRule } from '../../../infra-rule.ts';

/** Environments of Airflow with a public web server. */
export const mwaaPublicWebserver = infraRule({
  name: 'aws-mwaa-public-webserver',
  title: 'Web server of Airflow is open to the internet',
  severity: 'low',
  cwe: 284,
  what: 'The web server of the environment has an address of the internet.',
  why: 'Whoever gets a session, or finds a flaw of Airflow, runs code with the role of the environment.',
  fix: ['Set `webserver_access_mode` (`WebserverAccessMode`) to `PRIVATE_ONLY`.'],
  references: ['https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-networking.html'],
  applies: ['aws.mwaa.environment'],
  must: { at: 'webserver_access_mode', isNot: 'PUBLIC_ONLY' },
  mend: { set: { webserver_access_mode: 'PRIVATE_ONLY' } },
  bad: {
    terraform: `resource "aws_mwaa_environment" "main" {
  name                  = "jobs"
  webserver_access_mode = "PUBLIC_ONLY" # flaw
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::MWAA::Environment
    Properties:
      Name: jobs
      WebserverAccessMode: PUBLIC_ONLY # flaw
`,
  },
  good: {
    terraform: `resource "aws_mwaa_environment" "main" {
  name                  = "jobs"
  webserver_access_mode = "PRIVATE_ONLY"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::MWAA::Environment
    Properties:
      Name: jobs
`,
  },
});
