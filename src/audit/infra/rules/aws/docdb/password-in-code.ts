import { infraRule } from '../../../infra-rule.ts';
import { notInCode } from '../shared-secrets.ts';

/** Document databases with a password in the code. */
export const docdbPasswordInCode = infraRule({
  name: 'aws-docdb-password-in-code',
  title: 'Password of a document database is written in the code',
  severity: 'high',
  cwe: 798,
  owasp: ['A07:2021', 'A07:2025'],
  what: 'The master password stands in the code or is the default of a variable.',
  why: 'Whoever may read the repository has all documents.',
  fix: [
    'Let Secrets Manager keep it: `manage_master_user_password` (`ManageMasterUserPassword`).',
    'Take it from Secrets Manager (`{{resolve:secretsmanager:…}}`) or give it by a parameter without a default, and change it.',
  ],
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-docdb-dbcluster.html',
  ],
  applies: ['aws.docdb.cluster'],
  must: notInCode('master_password', 'master_user_password'),
  isSecret: true,
  bad: {
    terraform: `resource "aws_docdb_cluster" "orders" {
  master_username = "shop"
  master_password = "example-only" # flaw
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::DocDB::DBCluster
    Properties:
      MasterUsername: shop
      MasterUserPassword: example-only # flaw
`,
  },
  good: {
    terraform: `variable "given" {}
resource "aws_docdb_cluster" "orders" {
  master_username = "shop"
  master_password = var.given
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::DocDB::DBCluster
    Properties:
      MasterUsername: shop
      MasterUserPassword: '{{resolve:secretsmanager:shop}}'
`,
  },
});
