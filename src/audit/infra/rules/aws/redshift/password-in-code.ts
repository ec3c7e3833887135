import { infraRule } from '../../../infra-rule.ts';
import { notInCode } from '../shared-secrets.ts';

/** Passwords of warehouses that everybody reads who reads the code. */
export const redshiftPasswordInCode = infraRule({
  name: 'aws-redshift-password-in-code',
  title: 'Password of a warehouse is written in the code',
  severity: 'high',
  cwe: 798,
  what: 'The password of the first user of the cluster stands in the code or is the default of a variable.',
  why: 'It stays in the history of the repository and in the state, and works for everybody who has ever seen them.',
  fix: ['Let Redshift keep it (`manage_master_password`), and change the one that was written.'],
  references: ['https://docs.aws.amazon.com/redshift/latest/mgmt/redshift-secrets-manager-integration.html'],
  applies: ['aws.redshift.cluster'],
  must: notInCode('master_password', 'master_user_password'),
  isSecret: true,
  bad: {
    terraform: `resource "aws_redshift_cluster" "main" {
  master_password = "Wolf-and-7-Goats" # flaw
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Redshift::Cluster
    Properties:
      MasterUserPassword: Wolf-and-7-Goats # flaw
`,
  },
  good: {
    terraform: `resource "aws_redshift_cluster" "main" {
  manage_master_password = true
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Redshift::Cluster
    Properties:
      MasterUserPassword: '{{resolve:secretsmanager:warehouse:SecretString:password}}'
`,
  },
});
