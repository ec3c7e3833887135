import { infraRule } from '../../../infra-rule.ts';

/** Shares of NFS where root stays root. */
export const storagegatewayRootSquash = infraRule({
  name: 'aws-storagegateway-root-squash',
  title: 'Root of a client is root of the share',
  severity: 'low',
  cwe: 250,
  what: 'The share does not map the user root of a client to another (`NoSquash`).',
  why: 'Who is root on any machine that mounts the share owns all files of it.',
  fix: ['Set `squash` to `RootSquash`.'],
  references: ['https://docs.aws.amazon.com/filegateway/latest/files3/nfs-fileshare-basic-settings.html'],
  applies: ['aws.storagegateway.nfs-share'],
  must: { at: 'squash', isNot: 'NoSquash' },
  mend: { set: { squash: 'RootSquash' } },
  bad: {
    terraform: `resource "aws_storagegateway_nfs_file_share" "main" {
  client_list = ["10.0.0.0/16"]
  squash      = "NoSquash" # flaw
}
`,
  },
  good: {
    terraform: `resource "aws_storagegateway_nfs_file_share" "main" {
  client_list = ["10.0.0.0/16"]
  squash      = "RootSquash"
}
`,
  },
});
