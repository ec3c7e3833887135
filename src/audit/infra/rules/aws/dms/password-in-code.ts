import { infraRule } from '../../../infra-rule.ts';
import { notInCode } from '../shared-secrets.ts';

/** Endpoints of migrations with a password in the code. */
export const dmsPasswordInCode = infraRule({
  name: 'aws-dms-password-in-code',
  title: 'Password of an endpoint is written in the code',
  severity: 'high',
  cwe: 798,
  owasp: ['A07:2021', 'A07:2025'],
  what: 'The password by which the migration logs in to a database stands in the code or is the default of a variable.',
  why: 'Whoever may read the repository logs in to the database.',
  fix: [
    'Take it from Secrets Manager (`{{resolve:secretsmanager:…}}`) or give it by a parameter without a default, and change it.',
  ],
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-dms-endpoint.html',
  ],
  applies: ['aws.dms.endpoint'],
  must: notInCode('password', 'mongodb_settings.password', 'mongo_db_settings.password'),
  isSecret: true,
  bad: {
    terraform: `resource "aws_dms_endpoint" "old" {
  endpoint_id = "old"
  engine_name = "mysql"
  password = "example-only" # flaw
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::DMS::Endpoint
    Properties:
      EngineName: mongodb
      MongoDbSettings:
        Username: ann
        Password: example-only # flaw
`,
  },
  good: {
    terraform: `variable "given" {}
resource "aws_dms_endpoint" "old" {
  endpoint_id = "old"
  engine_name = "mysql"
  password = var.given
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::DMS::Endpoint
    Properties:
      EngineName: mysql
      Password: '{{resolve:secretsmanager:shop}}'
`,
  },
});
