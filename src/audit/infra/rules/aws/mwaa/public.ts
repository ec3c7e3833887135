import { infraRule } from '../../../infra-rule.ts';

/** Environments of Airflow that the internet sees. */
export const mwaaPublic = infraRule({
  name: 'aws-mwaa-public',
  title: 'Web server of workflows has a public address',
  severity: 'high',
  cwe: 668,
  what: 'The web server is reached from the internet (`PUBLIC_ONLY`).',
  why: 'Airflow runs code on your data; only its sign-in stands before it.',
  fix: ['Set `webserver_access_mode` to `PRIVATE_ONLY`, or leave it out.'],
  references: ['https://docs.aws.amazon.com/mwaa/latest/userguide/configuring-networking.html'],
  applies: ['aws.mwaa.environment'],
  must: { at: 'webserver_access_mode', isNot: 'PUBLIC_ONLY' },
  mend: { set: { webserver_access_mode: 'PRIVATE_ONLY' }, isDisruptive: true },
  bad: {
    terraform: `resource "aws_mwaa_environment" "main" {
  webserver_access_mode = "PUBLIC_ONLY" # flaw
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::MWAA::Environment
    Properties:
      WebserverAccessMode: PUBLIC_ONLY # flaw
`,
  },
  good: {
    terraform: `resource "aws_mwaa_environment" "main" {
  webserver_access_mode = "PRIVATE_ONLY"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::MWAA::Environment
    Properties:
      WebserverAccessMode: PRIVATE_ONLY
`,
  },
});
