import { infraRule } from '../../../infra-rule.ts';

/** Databases that stop when one data centre does. */
export const rdsMultiAz = infraRule({
  name: 'aws-rds-multi-az',
  title: 'Database is in one zone only',
  severity: 'info',
  cwe: 693,
  what: 'The database has no standby in a second zone.',
  why: 'When the zone fails, or the machine is mended, the database is gone for minutes or hours.',
  fix: ['Set `multi_az` to true where the service must not stop.'],
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZSingleStandby.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-5',
  ],
  applies: ['aws.rds.instance'],
  where: {
    all: [
      { at: 'replicate_source_db', isSet: false },
      { at: 'db_cluster_identifier', isSet: false },
    ],
  },
  must: { at: 'multi_az', is: true },
  mend: { set: { multi_az: true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "aws_db_instance" "orders" {
  engine = "postgres"
  multi_az = false # flaw
}
`,
      `resource "aws_db_instance" "orders" { # flaw
  engine = "postgres"
}
`,
    ],
    cloudformation: `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      MultiAZ: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_db_instance" "orders" {
  engine = "postgres"
  multi_az = true
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      MultiAZ: true
`,
  },
});
