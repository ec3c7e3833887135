import { infraRule } from '../../../infra-rule.ts';

/** Firewalls that keep no record of what they stopped. */
export const vpcFirewallLogging = infraRule({
  name: 'aws-vpc-firewall-logging',
  title: 'Network firewall writes no logs',
  severity: 'medium',
  cwe: 778,
  what: 'No logging configuration belongs to the firewall.',
  why: 'What it let through and what it stopped nobody can tell after an attack.',
  fix: ['Add an `aws_networkfirewall_logging_configuration` (`AWS::NetworkFirewall::LoggingConfiguration`).'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/networkfirewall-controls.html#networkfirewall-2',
  ],
  applies: ['aws.network-firewall.firewall'],
  must: { connected: 'aws.network-firewall.logging' },
  bad: {
    terraform: `resource "aws_networkfirewall_firewall" "x" { # flaw
  name = "x"
}
`,
    cloudformation: `Resources:
  X: # flaw
    Type: AWS::NetworkFirewall::Firewall
    Properties:
      FirewallName: x
`,
  },
  good: {
    terraform: `resource "aws_networkfirewall_firewall" "x" {
  name = "x"
}
resource "aws_networkfirewall_logging_configuration" "x" {
  firewall_arn = aws_networkfirewall_firewall.x.arn
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::NetworkFirewall::Firewall
    Properties:
      FirewallName: x
  Logs:
    Type: AWS::NetworkFirewall::LoggingConfiguration
    Properties:
      FirewallArn: !GetAtt X.FirewallArn
`,
  },
});
