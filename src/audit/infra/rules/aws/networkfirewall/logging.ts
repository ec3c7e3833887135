import { infraRule } from '../../../infra-rule.ts';

/** Network firewalls without a log. */
export const networkfirewallLogging = infraRule({
  name: 'aws-networkfirewall-logging',
  title: 'Network firewall writes no log',
  severity: 'low',
  cwe: 778,
  what: 'No configuration of logging belongs to the firewall.',
  why: 'What it let through and what it stopped cannot be seen, neither while an attack goes on nor after it.',
  fix: [
    'Add `aws_networkfirewall_logging_configuration` (`AWS::NetworkFirewall::LoggingConfiguration`) with the types `ALERT` and `FLOW`.',
  ],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/networkfirewall-controls.html#networkfirewall-2',
  ],
  applies: ['aws.network-firewall.firewall'],
  must: { connected: 'aws.network-firewall.logging', via: 'firewall_arn' },
  bad: {
    terraform: `resource "aws_networkfirewall_firewall" "main" { # flaw
  name = "main"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::NetworkFirewall::Firewall
    Properties:
      FirewallName: main
`,
  },
  good: {
    terraform: `resource "aws_networkfirewall_firewall" "main" {
  name = "main"
}
resource "aws_networkfirewall_logging_configuration" "main" {
  firewall_arn = aws_networkfirewall_firewall.main.arn
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::NetworkFirewall::Firewall
    Properties:
      FirewallName: main
  Log:
    Type: AWS::NetworkFirewall::LoggingConfiguration
    Properties: { FirewallArn: !Ref Main }
`,
  },
});
