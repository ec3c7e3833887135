import { infraRule } from '../../../infra-rule.ts';

/** Graph databases whose snapshots nobody can tell apart. */
export const neptuneCopyTags = infraRule({
  name: 'aws-neptune-copy-tags',
  title: 'Snapshots of a graph database do not get its tags',
  severity: 'info',
  cwe: 1188,
  what: 'Snapshots of the cluster do not have its tags.',
  why: 'Rights and clearing up that go by tags miss the snapshots, which hold the same data.',
  fix: ['Set `copy_tags_to_snapshot` to true.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/neptune-controls.html#neptune-8'],
  applies: ['aws.neptune.cluster'],
  must: { at: 'copy_tags_to_snapshot', is: true },
  mend: { set: { copy_tags_to_snapshot: true } },
  bad: {
    terraform: `resource "aws_neptune_cluster" "main" { # flaw
  cluster_identifier = "main"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::Neptune::DBCluster
    Properties:
      DBClusterIdentifier: main
`,
  },
  good: {
    terraform: `resource "aws_neptune_cluster" "main" {
  copy_tags_to_snapshot = true
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Neptune::DBCluster
    Properties:
      CopyTagsToSnapshot: true
`,
  },
});
