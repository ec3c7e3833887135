import { infraRule } from '../../../infra-rule.ts';

/** The machine that copies databases is reached from the internet. */
export const dmsPublic = infraRule({
  name: 'aws-dms-public',
  title: 'Replication of databases has a public address',
  severity: 'high',
  cwe: 284,
  what: 'The machine that copies databases is reached from the internet.',
  why: 'It holds credentials of both sides, and sees all data.',
  fix: ['Set `publicly_accessible` (`PubliclyAccessible`) to false.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/dms-controls.html'],
  applies: ['aws.dms.instance'],
  must: {
    at: 'publicly_accessible',
    is: false,
    absent: { terraform: 'holds', 'terraform-plan': 'holds', cloudformation: 'fails' },
  },
  says: 'The replication has a public address',
  mend: { set: { publicly_accessible: false }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "aws_dms_replication_instance" "x" {
  publicly_accessible = true # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::DMS::ReplicationInstance
    Properties:
      PubliclyAccessible: true # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_dms_replication_instance" "x" {
  publicly_accessible = false
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::DMS::ReplicationInstance
    Properties:
      PubliclyAccessible: false
`,
    ],
  },
});
