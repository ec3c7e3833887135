import { infraRule } from '../../../infra-rule.ts';

/** Gateways whose clients may go without encryption and signing. */
export const storagegatewaySmbEncryption = infraRule({
  name: 'aws-storagegateway-smb-encryption',
  title: 'Gateway of files lets clients choose whether to encrypt',
  severity: 'low',
  cwe: 319,
  what: 'The gateway leaves it to the client whether SMB is signed and encrypted.',
  why: 'Who stands between reads and changes files.',
  fix: ['Set `smb_security_strategy` to `MandatoryEncryption`, or to `MandatorySigning` for old clients.'],
  references: ['https://docs.aws.amazon.com/filegateway/latest/files3/security-strategy.html'],
  applies: ['aws.storagegateway.gateway'],
  must: { at: 'smb_security_strategy', isNot: 'ClientSpecified' },
  mend: { set: { smb_security_strategy: 'MandatoryEncryption' } },
  bad: {
    terraform: `resource "aws_storagegateway_gateway" "main" {
  gateway_name          = "files"
  smb_security_strategy = "ClientSpecified" # flaw
}
`,
  },
  good: {
    terraform: `resource "aws_storagegateway_gateway" "main" {
  gateway_name          = "files"
  smb_security_strategy = "MandatoryEncryption"
}
`,
  },
});
