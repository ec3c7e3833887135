import { infraRule } from '../../../infra-rule.ts';

/** Servers of Transfer with a policy of years ago. */
export const transferSecurityPolicy = infraRule({
  name: 'aws-transfer-security-policy',
  title: 'File server speaks old ciphers',
  severity: 'low',
  cwe: 327,
  what: 'The security policy of the server is older than 2022, or none is chosen and the oldest does.',
  why: 'Ciphers that are broken are still accepted.',
  fix: ['Set `security_policy_name` (`SecurityPolicyName`) to `TransferSecurityPolicy-2024-01`.'],
  references: ['https://docs.aws.amazon.com/transfer/latest/userguide/security-policies.html'],
  applies: ['aws.transfer.server'],
  must: {
    at: 'security_policy_name',
    matches:
      /^TransferSecurityPolicy-(?:FIPS-|PQ-SSH-)?(?:Experimental|Restricted|SshAuditCompliant|20(?:2[2-9]|[3-9]\d))/,
  },
  mend: { set: { security_policy_name: 'TransferSecurityPolicy-2024-01' } },
  bad: {
    terraform: `resource "aws_transfer_server" "files" {
  security_policy_name = "TransferSecurityPolicy-2018-11" # flaw
}
`,
    cloudformation: `Resources:
  Files: # flaw
    Type: AWS::Transfer::Server
    Properties:
      EndpointType: VPC
`,
  },
  good: {
    terraform: [
      `resource "aws_transfer_server" "files" {
  security_policy_name = "TransferSecurityPolicy-2024-01"
}
`,
      `resource "aws_transfer_server" "main" {
  security_policy_name = "TransferSecurityPolicy-2031-01"
}
`,
    ],
    cloudformation: `Resources:
  Files:
    Type: AWS::Transfer::Server
    Properties:
      SecurityPolicyName: TransferSecurityPolicy-2024-01
`,
  },
});
