import { infraRule } from '../../../infra-rule.ts';
import { notOpen } from '../shared-open-policy.ts';

/** Vaults that everybody may use. */
export const glacierPolicyPublic = infraRule({
  name: 'aws-glacier-policy-public',
  title: 'Policy lets everybody use a vault',
  severity: 'high',
  cwe: 732,
  what: 'A statement of the policy of the vault names everybody, and no condition says who is meant.',
  why: 'Anybody can fetch what is archived, or fill the vault at your cost.',
  fix: ['Name the accounts or roles that need it in `Principal`.'],
  references: ['https://docs.aws.amazon.com/amazonglacier/latest/dev/vault-access-policy.html'],
  applies: ['aws.glacier.vault', 'aws.glacier.vault-lock'],
  must: notOpen(['access_policy', 'policy']),
  bad: {
    terraform: `resource "aws_glacier_vault" "main" {
  name = "archive"
  access_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "glacier:InitiateJob"
      Resource  = "*"
      Principal = "*" # flaw
    }]
  })
}
`,
  },
  good: {
    terraform: `resource "aws_glacier_vault" "main" {
  name = "archive"
  access_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "glacier:InitiateJob"
      Resource  = "*"
      Principal = { AWS = "111122223333" }
    }]
  })
}
`,
  },
});
