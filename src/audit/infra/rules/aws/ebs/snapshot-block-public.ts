import { infraRule } from '../../../infra-rule.ts';

/** Regions in which snapshots may be made public. */
export const ebsSnapshotBlockPublic = infraRule({
  name: 'aws-ebs-snapshot-block-public',
  title: 'Snapshots may be made public',
  severity: 'low',
  cwe: 732,
  what: 'Nothing keeps snapshots of this region from being shared with everybody.',
  why: 'One wrong click or call shares a whole disk with the world; public snapshots are searched by machines.',
  fix: ['Set `state` to `block-all-sharing`.'],
  references: ['https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html'],
  applies: ['aws.ebs.snapshot-block'],
  must: { at: 'state', isNot: 'unblocked' },
  mend: { set: { state: 'block-all-sharing' } },
  bad: {
    terraform: `resource "aws_ebs_snapshot_block_public_access" "main" {
  state = "unblocked" # flaw
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::EC2::SnapshotBlockPublicAccess
    Properties:
      State: unblocked # flaw
`,
  },
  good: {
    terraform: `resource "aws_ebs_snapshot_block_public_access" "main" {
  state = "block-all-sharing"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::EC2::SnapshotBlockPublicAccess
    Properties:
      State: block-all-sharing
`,
  },
});
