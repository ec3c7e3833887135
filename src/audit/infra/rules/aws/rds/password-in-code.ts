import { infraRule } from '../../../infra-rule.ts';
import { notInCode } from '../shared-secrets.ts';

/** Databases whose password is in the code. */
export const rdsPasswordInCode = infraRule({
  name: 'aws-rds-password-in-code',
  title: 'Password of a database is written in the code',
  severity: 'high',
  cwe: 798,
  owasp: ['A07:2021', 'A07:2025'],
  what: 'The password of the first user of the database, who may do everything, stands in the code or is the default of a variable.',
  why: 'Whoever may read the repository, a copy of it or the state has the database.',
  fix: [
    'Set `manage_master_user_password`: the password is then made and changed by Secrets Manager.',
    'Change the password: what was in the history is known.',
  ],
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html'],
  applies: ['aws.rds.instance', 'aws.rds.cluster'],
  must: notInCode('password', 'master_password'),
  isSecret: true,
  bad: {
    terraform: [
      `resource "aws_db_instance" "orders" {
  engine = "postgres"
  username = "shop"
  password = "example-only" # flaw
}
`,
      `resource "aws_rds_cluster" "orders" {
  engine = "aurora-postgresql"
  master_password = var.word # flaw
}
variable "word" {
  default = "example-only"
}
`,
    ],
    cloudformation: `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      MasterUserPassword: example-only # flaw
`,
  },
  good: {
    terraform: `resource "aws_db_instance" "orders" {
  engine = "postgres"
  password = random_password.first.result
}
resource "random_password" "first" {
  length = 24
}
variable "given" {}
resource "aws_db_instance" "other" {
  engine = "postgres"
  password = var.given
}
resource "aws_rds_cluster" "orders" {
  engine = "aurora-postgresql"
  manage_master_user_password = true
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      MasterUserPassword: '{{resolve:secretsmanager:shop/db:SecretString:password}}'
`,
  },
});
