import { infraRule } from '../../../infra-rule.ts';

/** Databases whose engine gets no patches any more. */
export const rdsEndOfLife = infraRule({
  name: 'aws-rds-end-of-life',
  title: 'Engine of a database gets no patches any more',
  severity: 'medium',
  cwe: 1104,
  what: 'The version of the engine is one that its makers, and AWS, have given up.',
  why: 'Holes that are found in it stay open, and AWS upgrades it by force, or takes much more money for it.',
  fix: ['Go to a version that is supported, first with a copy of the database.'],
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.VersionMgmt.ReleaseCalendar.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/MySQL.Concepts.VersionMgmt.html',
  ],
  applies: ['aws.rds.instance', 'aws.rds.cluster'],
  must: {
    all: [
      {
        any: [
          { at: 'engine_version', matchesNot: /^(?:[89]|1[0-3])(?:\.|$)/ },
          { at: 'engine', matchesNot: /^(?:aurora-)?postgres/ },
        ],
      },
      {
        any: [
          { at: 'engine_version', matchesNot: /^5\./ },
          { at: 'engine', matchesNot: /^(?:aurora-mysql|aurora|mysql)$/ },
        ],
      },
    ],
  },
  bad: {
    terraform: `resource "aws_db_instance" "orders" {
  engine = "postgres"
  engine_version = "9.6.24" # flaw
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: mysql
      EngineVersion: 5.6.51 # flaw
`,
  },
  good: {
    terraform: `resource "aws_db_instance" "orders" {
  engine = "postgres"
  engine_version = "16.4"
}
resource "aws_db_instance" "my" {
  engine = "mysql"
  engine_version = "8.0.39"
}
resource "aws_db_instance" "third" {
  engine = "postgres"
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: mysql
      EngineVersion: '8.0'
`,
  },
});
