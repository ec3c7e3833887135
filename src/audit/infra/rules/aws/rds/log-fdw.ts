import { infraRule } from '../../../infra-rule.ts';

/** Databases of PostgreSQL with a hole by which users get at internal credentials. */
export const rdsLogFdw = infraRule({
  name: 'aws-rds-log-fdw',
  title: 'PostgreSQL has a hole in its extension `log_fdw`',
  severity: 'medium',
  cwe: 1395,
  what: 'This version has an extension with a hole: a user who may do much in the database reads files of the machine below it.',
  why: 'In those files was a key of the service itself; AWS asked everybody to leave these versions in 2022.',
  fix: ['Go to the newest minor version of the engine.'],
  references: ['https://aws.amazon.com/security/security-bulletins/AWS-2022-004/'],
  applies: ['aws.rds.instance', 'aws.rds.cluster'],
  must: {
    all: [
      {
        any: [
          { at: 'engine_version', matchesNot: /^(?:10\.1[1-3]|11\.[6-8])$/ },
          { at: 'engine', isNot: 'aurora-postgresql' },
        ],
      },
      {
        any: [
          {
            at: 'engine_version',
            matchesNot:
              /^(?:13\.[12]|12\.[2-6]|11\.(?:[1-9]|1[01])|10\.(?:[1-9]|1[0-6])|9\.6\.(?:[1-9]|1[0-9]|2[01])|9\.5\.\d+)$/,
          },
          { at: 'engine', isNot: 'postgres' },
        ],
      },
    ],
  },
  bad: {
    terraform: `resource "aws_db_instance" "orders" {
  engine = "postgres"
  engine_version = "13.2" # flaw
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::RDS::DBCluster
    Properties:
      Engine: aurora-postgresql
      EngineVersion: 11.8 # flaw
`,
  },
  good: {
    terraform: `resource "aws_db_instance" "orders" {
  engine = "postgres"
  engine_version = "13.3"
}
resource "aws_db_instance" "my" {
  engine = "mysql"
  engine_version = "13.2"
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::RDS::DBCluster
    Properties:
      Engine: aurora-postgresql
      EngineVersion: '11.9'
`,
  },
});
