import { infraRule } from '../../../infra-rule.ts';
import { notInCode } from '../shared-secrets.ts';

/** Passwords of Lightsail databases in the code. */
export const lightsailPasswordInCode = infraRule({
  name: 'aws-lightsail-password-in-code',
  title: 'Password of a Lightsail database is written in the code',
  severity: 'high',
  cwe: 798,
  what: '`master_password` is written as plain text.',
  why: 'Everyone who reads the code, or its history, gets into the database.',
  fix: ['Let a secret be generated and pass it in, and change the password that stands here.'],
  references: [
    'https://docs.aws.amazon.com/lightsail/2016-11-28/api-reference/API_CreateRelationalDatabase.html',
  ],
  applies: ['aws.lightsail.database'],
  must: notInCode('master_password', 'master_user_password'),
  isSecret: true,
  bad: {
    terraform: `resource "aws_lightsail_database" "main" {
  relational_database_name = "db"
  master_password          = "example-only" # flaw
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Lightsail::Database
    Properties:
      MasterUserPassword: example-only # flaw
`,
  },
  good: {
    terraform: `variable "password" {
  sensitive = true
}
resource "aws_lightsail_database" "main" {
  relational_database_name = "db"
  master_password          = var.password
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Lightsail::Database
    Properties:
      MasterUserPassword: '{{resolve:secretsmanager:db:SecretString:password}}'
`,
  },
});
