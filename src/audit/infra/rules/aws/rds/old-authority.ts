import { infraRule } from '../../../infra-rule.ts';

/** Databases with a certificate of an authority that has ended. */
export const rdsOldAuthority = infraRule({
  name: 'aws-rds-old-authority',
  title: 'Certificate of a database is of an authority that has ended',
  severity: 'low',
  cwe: 295,
  what: 'The database shows a certificate of an authority that ended in 2020 or 2024.',
  why: 'Clients that check it cannot connect, so people switch the check off, and anybody on the way can be the database.',
  fix: ['Set `ca_cert_identifier` to `rds-ca-rsa2048-g1` or newer, or leave it out.'],
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL-certificate-rotation.html',
  ],
  applies: ['aws.rds.instances'],
  must: { at: 'ca_cert_identifier', isNot: ['rds-ca-2015', 'rds-ca-2019'] },
  bad: {
    terraform: `resource "aws_db_instance" "orders" {
  engine = "postgres"
  ca_cert_identifier = "rds-ca-2015" # flaw
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      CACertificateIdentifier: rds-ca-2019 # flaw
`,
  },
  good: {
    terraform: `resource "aws_db_instance" "orders" {
  engine = "postgres"
  ca_cert_identifier = "rds-ca-rsa2048-g1"
}
resource "aws_db_instance" "other" {
  engine = "postgres"
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      CACertificateIdentifier: rds-ca-ecc384-g1
`,
  },
});
