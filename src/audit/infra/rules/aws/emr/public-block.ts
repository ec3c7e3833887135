import { infraRule } from '../../../infra-rule.ts';

/** Accounts in which clusters may be open to everybody. */
export const emrPublicBlock = infraRule({
  name: 'aws-emr-public-block',
  title: 'Clusters of EMR may be open to the internet',
  severity: 'high',
  cwe: 284,
  what: 'Blocking of public access is switched off for the clusters of the region.',
  why: 'A cluster whose security group is open to everybody starts without a word.',
  fix: ['Set `block_public_security_group_rules` to true.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/emr-controls.html#emr-2'],
  applies: ['aws.emr.public-block'],
  must: { at: 'block_public_security_group_rules', is: true },
  mend: { set: { block_public_security_group_rules: true } },
  bad: {
    terraform: `resource "aws_emr_block_public_access_configuration" "x" {
  block_public_security_group_rules = false # flaw
}
`,
  },
  good: {
    terraform: `resource "aws_emr_block_public_access_configuration" "x" {
  block_public_security_group_rules = true
}
`,
  },
});
