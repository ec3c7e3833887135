import { infraRule } from '../../../infra-rule.ts';
import { parameterIs } from './shared-parameters.ts';

/** Databases that speak without TLS. */
export const rdsForceTls = infraRule({
  name: 'aws-rds-force-tls',
  title: 'Database accepts clients without TLS',
  severity: 'low',
  cwe: 319,
  what: 'The parameters of the database do not ask for TLS, or switch it off.',
  why: 'A client that is set up wrongly sends its password and data as plain text.',
  fix: [
    'Set `rds.force_ssl` to 1 (PostgreSQL, SQL Server) or `require_secure_transport` to ON (MySQL, MariaDB).',
  ],
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/PostgreSQL.Concepts.General.SSL.html',
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/mysql-ssl-connections.html',
  ],
  applies: ['aws.rds.parameter-group', 'aws.rds.instance', 'aws.rds.cluster'],
  must: parameterIs({
    names: ['rds.force_ssl', 'require_secure_transport'],
    isGood: (word) => /^(?:1|on|true)$/i.test(word),
    badByDefault:
      /^(?:postgres(?:9|1[0-4])(?:\.|$)|aurora-postgresql(?:9|1[0-6])(?:\.|$)|mysql|aurora-mysql|mariadb(?:10|11\.[0-7]))/,
    says: 'its family lets clients connect without TLS unless a parameter says otherwise.',
  }),
  bad: {
    terraform: [
      `resource "aws_db_parameter_group" "main" {
  family = "postgres16"
  parameter {
    name  = "rds.force_ssl"
    value = "0" # flaw
  }
}
`,
      `resource "aws_db_parameter_group" "main" { # flaw
  family = "mysql8.0"
}
`,
    ],
    cloudformation: `Resources:
  Main:
    Type: AWS::RDS::DBParameterGroup
    Properties:
      Family: mysql8.0
      Parameters:
        require_secure_transport: 'OFF' # flaw
`,
  },
  good: {
    terraform: `resource "aws_db_parameter_group" "main" {
  family = "postgres14"
  parameter {
    name  = "rds.force_ssl"
    value = 1
  }
}
resource "aws_db_parameter_group" "newer" {
  family = "postgres16"
}
variable "given" {}
resource "aws_db_parameter_group" "other" {
  family = var.given
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::RDS::DBParameterGroup
    Properties:
      Family: mysql8.0
      Parameters:
        require_secure_transport: 'ON'
`,
  },
});
