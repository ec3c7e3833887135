import { infraRule } from '../../../infra-rule.ts';

/** Timestream for InfluxDB with an address in the internet. */
export const timestreamInfluxPublic = infraRule({
  name: 'aws-timestream-influx-public',
  title: 'Database of time series has a public address',
  severity: 'high',
  cwe: 284,
  what: 'The database gets an address that can be reached from the internet, if its security group lets it.',
  why: 'A token or a password is then all that keeps strangers from the data.',
  fix: ['Set `publicly_accessible` (`PubliclyAccessible`) to false.'],
  references: [
    'https://docs.aws.amazon.com/timestream/latest/developerguide/timestream-for-influx-getting-started-creating-db-instance.html',
  ],
  applies: ['aws.timestream.influx'],
  must: { at: 'publicly_accessible', isNot: true, absent: 'holds' },
  mend: { set: { publicly_accessible: false }, isDisruptive: true },
  bad: {
    terraform: `resource "aws_timestreaminfluxdb_db_instance" "main" {
  name                = "sensors"
  publicly_accessible = true # flaw
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Timestream::InfluxDBInstance
    Properties:
      PubliclyAccessible: true # flaw
`,
  },
  good: {
    terraform: `resource "aws_timestreaminfluxdb_db_instance" "main" {
  name                = "sensors"
  publicly_accessible = false
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Timestream::InfluxDBInstance
    Properties:
      DbInstanceType: db.influx.medium
`,
  },
});
