import { infraRule } from '../../../infra-rule.ts';

/** Databases that go without a last snapshot. */
export const rdsFinalSnapshot = infraRule({
  name: 'aws-rds-final-snapshot',
  title: 'Database is deleted without a last snapshot',
  severity: 'info',
  cwe: 693,
  what: 'When the database is deleted, no last snapshot of it is made.',
  why: 'A deletion by mistake cannot be undone: backups go with the database.',
  fix: ['Leave `skip_final_snapshot` out and name the snapshot in `final_snapshot_identifier`.'],
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html#USER_DeleteInstance.Snapshot',
  ],
  applies: ['aws.rds.instance', 'aws.rds.cluster'],
  where: {
    all: [
      { at: 'replicate_source_db', isSet: false },
      { at: 'db_cluster_identifier', isSet: false },
    ],
  },
  must: { at: 'skip_final_snapshot', isNot: true },
  bad: {
    terraform: `resource "aws_db_instance" "orders" {
  engine = "postgres"
  skip_final_snapshot = true # flaw
}
`,
  },
  good: {
    terraform: `resource "aws_db_instance" "orders" {
  engine = "postgres"
  final_snapshot_identifier = "last"
}
resource "aws_db_instance" "copy" {
  replicate_source_db = aws_db_instance.orders.identifier
  skip_final_snapshot = true
}
`,
  },
});
