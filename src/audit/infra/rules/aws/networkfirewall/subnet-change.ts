import { infraRule } from '../../../infra-rule.ts';

/** Network firewalls whose subnets anybody with the right may change. */
export const networkfirewallSubnetChange = infraRule({
  name: 'aws-networkfirewall-subnet-change',
  title: 'Subnets of a network firewall can be taken away',
  severity: 'low',
  cwe: 284,
  what: 'The protection against changes of the subnets of the firewall is off.',
  why: 'One call, by mistake or on purpose, and the traffic of a zone passes by the firewall.',
  fix: ['Set `subnet_change_protection` (`SubnetChangeProtection`) to true.'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/networkfirewall-controls.html#networkfirewall-10',
  ],
  applies: ['aws.network-firewall.firewall'],
  must: { at: 'subnet_change_protection', is: true },
  mend: { set: { subnet_change_protection: true } },
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
      SubnetChangeProtection: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_networkfirewall_firewall" "main" {
  name                     = "main"
  subnet_change_protection = true
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::NetworkFirewall::Firewall
    Properties:
      FirewallName: main
      SubnetChangeProtection: true
`,
  },
});
