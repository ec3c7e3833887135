import { infraRule } from '../../../infra-rule.ts';

/** Firewalls whose rules are not under a key of your own. */
export const vpcFirewallKey = infraRule({
  name: 'aws-vpc-firewall-key',
  title: 'Network firewall is encrypted with the key of AWS',
  severity: 'info',
  cwe: 311,
  what: 'The firewall or its policy is encrypted with the key that AWS owns.',
  why: 'With a key of your own you decide who reads the rules, and see in the log who did.',
  fix: ['Set `encryption_configuration` (`EncryptionConfiguration`) to type `CUSTOMER_KMS` and a key.'],
  references: [
    'https://docs.aws.amazon.com/network-firewall/latest/developerguide/kms-encryption-at-rest.html',
  ],
  applies: ['aws.network-firewall.firewall', 'aws.network-firewall.policy'],
  must: { at: 'encryption_configuration.key_id', isSet: true },
  bad: {
    terraform: `resource "aws_networkfirewall_firewall_policy" "main" { # flaw
  name = "main"
}
`,
  },
  good: {
    terraform: `resource "aws_networkfirewall_firewall_policy" "main" {
  name = "main"
  encryption_configuration {
    type   = "CUSTOMER_KMS"
    key_id = "arn:aws:kms:eu-west-1:123456789012:key/1"
  }
}
`,
  },
});
