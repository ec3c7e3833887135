import { infraRule } from '../../../infra-rule.ts';

/** Shares whose files everybody on the internet may read. */
export const storagegatewayPublicObjects = infraRule({
  name: 'aws-storagegateway-public-objects',
  title: 'Files of a share become public objects',
  severity: 'high',
  cwe: 732,
  what: 'The access list that the gateway gives to every object lets everybody read or write.',
  why: 'What is put into the share is in the internet at once.',
  fix: ['Set `object_acl` to `private` or `bucket-owner-full-control`.'],
  references: ['https://docs.aws.amazon.com/storagegateway/latest/APIReference/API_CreateNFSFileShare.html'],
  applies: ['aws.storagegateway.nfs-share', 'aws.storagegateway.smb-share'],
  must: { at: 'object_acl', isNot: ['public-read', 'public-read-write'] },
  mend: { set: { object_acl: 'private' } },
  bad: {
    terraform: `resource "aws_storagegateway_nfs_file_share" "main" {
  client_list = ["10.0.0.0/16"]
  object_acl  = "public-read" # flaw
}
`,
  },
  good: {
    terraform: `resource "aws_storagegateway_nfs_file_share" "main" {
  client_list = ["10.0.0.0/16"]
  object_acl  = "private"
}
`,
  },
});
