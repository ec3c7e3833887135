import { infraRule } from '../../../infra-rule.ts';

/** Servers of Transfer that take passwords as plain text. */
export const transferFtp = infraRule({
  name: 'aws-transfer-ftp',
  title: 'File server speaks FTP without encryption',
  severity: 'medium',
  cwe: 319,
  what: 'The server speaks FTP.',
  why: 'Names, passwords and files can be read by everybody on the way.',
  fix: ['Take `FTP` out of `protocols` (`Protocols`); use `SFTP` or `FTPS`.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/transfer-controls.html#transfer-2'],
  applies: ['aws.transfer.server'],
  must: { at: 'protocols', isNot: 'FTP' },
  bad: {
    terraform: `resource "aws_transfer_server" "files" {
  endpoint_type = "VPC"
  protocols     = ["FTP", "SFTP"] # flaw
}
`,
    cloudformation: `Resources:
  Files:
    Type: AWS::Transfer::Server
    Properties:
      Protocols: [FTP] # flaw
`,
  },
  good: {
    terraform: `resource "aws_transfer_server" "files" {
  endpoint_type = "VPC"
  protocols     = ["SFTP"]
}
`,
    cloudformation: `Resources:
  Files:
    Type: AWS::Transfer::Server
    Properties:
      Protocols: [SFTP]
`,
  },
});
