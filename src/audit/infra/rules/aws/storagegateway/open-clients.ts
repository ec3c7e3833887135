import { infraRule } from '../../../infra-rule.ts';

/** Shares of NFS that every address may mount. */
export const storagegatewayOpenClients = infraRule({
  name: 'aws-storagegateway-open-clients',
  title: 'Share of files lets every address in',
  severity: 'medium',
  cwe: 284,
  what: 'The list of clients of the share has every address in it.',
  why: 'NFS asks nobody who they are: whoever reaches the gateway reads and changes what is in the bucket behind it.',
  fix: ['Name the addresses of the clients in `client_list`.'],
  references: ['https://docs.aws.amazon.com/filegateway/latest/files3/nfs-fileshare-basic-settings.html'],
  applies: ['aws.storagegateway.nfs-share'],
  must: { at: 'client_list', matchesNot: /\/0+$/ },
  bad: {
    terraform: `resource "aws_storagegateway_nfs_file_share" "main" {
  client_list  = ["0.0.0.0/0"] # flaw
  location_arn = "arn:aws:s3:::files"
}
`,
  },
  good: {
    terraform: `resource "aws_storagegateway_nfs_file_share" "main" {
  client_list  = ["10.0.0.0/16"]
  location_arn = "arn:aws:s3:::files"
}
`,
  },
});
