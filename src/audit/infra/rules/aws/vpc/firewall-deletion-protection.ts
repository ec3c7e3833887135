import { infraRule } from '../../../infra-rule.ts';

/** Firewalls that a mistake takes away. */
export const vpcFirewallDeletionProtection = infraRule({
  name: 'aws-vpc-firewall-deletion-protection',
  title: 'Network firewall can be deleted by one call',
  severity: 'info',
  cwe: 693,
  what: 'Nothing protects the firewall from being deleted.',
  why: 'One wrong run deletes it, and the networks behind it stand open.',
  fix: ['Set `delete_protection` (`DeleteProtection`) to true.'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/networkfirewall-controls.html#networkfirewall-9',
  ],
  applies: ['aws.network-firewall.firewall'],
  must: { at: 'delete_protection', is: true },
  mend: { set: { delete_protection: true } },
  bad: {
    terraform: `resource "aws_networkfirewall_firewall" "main" { # flaw
  name = "main"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::NetworkFirewall::Firewall
    Properties:
      FirewallName: main
      DeleteProtection: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_networkfirewall_firewall" "main" {
  name              = "main"
  delete_protection = true
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::NetworkFirewall::Firewall
    Properties:
      FirewallName: main
      DeleteProtection: true
`,
  },
});
