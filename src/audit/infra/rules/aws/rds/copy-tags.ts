import { infraRule } from '../../../infra-rule.ts';

/** Snapshots that lose the tags of their database. */
export const rdsCopyTags = infraRule({
  name: 'aws-rds-copy-tags',
  title: 'Snapshots do not get the tags of the database',
  severity: 'info',
  cwe: 1059,
  what: 'Snapshots of the database do not have its tags.',
  why: 'Rules on tags, such as who may restore what, do not count for such snapshots, and nobody finds out what they are of.',
  fix: ['Set `copy_tags_to_snapshot` to true.'],
  references: [
    'https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Tagging.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-17',
  ],
  applies: ['aws.rds.instance', 'aws.rds.cluster'],
  where: { at: 'db_cluster_identifier', isSet: false },
  must: { at: 'copy_tags_to_snapshot', is: true },
  mend: { set: { copy_tags_to_snapshot: true } },
  bad: {
    terraform: [
      `resource "aws_db_instance" "orders" { # flaw
  engine = "postgres"
}
`,
      `resource "aws_rds_cluster" "orders" {
  engine = "aurora-postgresql"
  copy_tags_to_snapshot = false # flaw
}
`,
    ],
    cloudformation: `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      CopyTagsToSnapshot: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_db_instance" "orders" {
  engine = "postgres"
  copy_tags_to_snapshot = true
}
`,
    cloudformation: `Resources:
  Orders:
    Type: AWS::RDS::DBInstance
    Properties:
      Engine: postgres
      CopyTagsToSnapshot: true
`,
  },
});
