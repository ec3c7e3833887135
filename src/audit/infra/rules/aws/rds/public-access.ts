import { infraRule } from '../../../infra-rule.ts';

/** Databases that have an address in the internet. */
export const rdsPublicAccess = infraRule({
  name: 'aws-rds-public-access',
  title: 'Database has a public address',
  severity: 'high',
  cwe: 284,
  what: 'The database gets an address that can be reached from the internet, if its security group lets it.',
  why: 'One rule of a security group is then all that keeps strangers from trying passwords and flaws of the database.',
  fix: [
    'Set `publicly_accessible` to false, and reach the database from within the network: by a VPN, a session or a bastion.',
  ],
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_VPC.WorkingWithRDSInstanceinaVPC.html#USER_VPC.Hiding',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-2',
  ],
  applies: ['aws.rds.instances'],
  must: { at: 'publicly_accessible', isNot: true, absent: 'holds' },
  mend: { set: { publicly_accessible: false } },
  bad: {
    terraform: [
      `resource "aws_db_instance" "orders" {
  engine = "postgres"
  publicly_accessible = true # flaw
}
`,
      `resource "aws_rds_cluster_instance" "main" {
  cluster_identifier  = "orders"
  publicly_accessible = true # flaw
}
`,
    ],
    cloudformation: `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      PubliclyAccessible: true # flaw
`,
  },
  good: {
    terraform: `resource "aws_db_instance" "orders" {
  engine = "postgres"
  publicly_accessible = false
}
variable "given" {}
resource "aws_db_instance" "other" {
  engine = "postgres"
  publicly_accessible = var.given
}
resource "aws_db_instance" "third" {
  engine = "postgres"
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      PubliclyAccessible: false
`,
  },
});
