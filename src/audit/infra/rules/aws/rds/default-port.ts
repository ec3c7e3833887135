import { infraRule } from '../../../infra-rule.ts';

const usualPorts: readonly (readonly [number, RegExp])[] = [
  [3306, /mysql|mariadb|^aurora$/],
  [5432, /postgres/],
  [1521, /oracle/],
  [1433, /sqlserver/],
];

/** Databases at the port that everybody looks at. */
export const rdsDefaultPort = infraRule({
  name: 'aws-rds-default-port',
  title: 'Database listens at its usual port',
  severity: 'info',
  cwe: 1188,
  what: 'The database listens at the port that its engine always has.',
  why: 'Searches of whole networks try that port first. Another one is no protection, but makes less noise.',
  fix: ['Choose another `port` where your programs can be told.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-23'],
  applies: ['aws.rds.instance', 'aws.rds.cluster'],
  must: {
    all: usualPorts.map(([isNot, matchesNot]) => ({
      any: [
        { at: 'port', isNot },
        { at: 'engine', matchesNot },
      ],
    })),
  },
  bad: {
    terraform: `resource "aws_db_instance" "orders" {
  engine = "postgres"
  port = 5432 # flaw
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: mysql
      Port: 3306 # flaw
`,
  },
  good: {
    terraform: `resource "aws_db_instance" "orders" {
  engine = "postgres"
  port = 5433
}
resource "aws_db_instance" "odd" {
  engine = "postgres"
  port = 3306
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: mysql
      Port: 3307
`,
  },
});
