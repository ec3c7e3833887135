import { infraRule } from '../../../infra-rule.ts';
import { notInCode } from '../shared-secrets.ts';

/** Passwords of Timestream for InfluxDB in the code. */
export const timestreamInfluxPassword = infraRule({
  name: 'aws-timestream-influx-password',
  title: 'Password of a database of time series is written in the code',
  severity: 'high',
  cwe: 798,
  what: '`password` is written as plain text.',
  why: 'Everyone who reads the code, or its history, gets into the database.',
  fix: ['Pass the value in from a secret, and change the one that stands here.'],
  references: [
    'https://docs.aws.amazon.com/timestream/latest/developerguide/timestream-for-influx-security.html',
  ],
  applies: ['aws.timestream.influx'],
  must: notInCode('password'),
  isSecret: true,
  bad: {
    terraform: `resource "aws_timestreaminfluxdb_db_instance" "main" {
  name     = "sensors"
  password = "example-only" # flaw
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Timestream::InfluxDBInstance
    Properties:
      Password: example-only # flaw
`,
  },
  good: {
    terraform: `variable "password" {}
resource "aws_timestreaminfluxdb_db_instance" "main" {
  name     = "sensors"
  password = var.password
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Timestream::InfluxDBInstance
    Properties:
      Password: '{{resolve:secretsmanager:influx:SecretString:password}}'
`,
  },
});
