import { infraRule } from '../../../infra-rule.ts';

/** Network firewalls whose default is to let through. */
export const networkfirewallStatelessPass = infraRule({
  name: 'aws-networkfirewall-stateless-pass',
  title: 'Network firewall lets through what no rule is about',
  severity: 'medium',
  cwe: 284,
  what: 'Packets, or fragments of them, that no stateless rule is about are let through without another look.',
  why: 'What nobody thought of passes.',
  fix: ['Set the default actions to `aws:drop` or `aws:forward_to_sfe`.'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/networkfirewall-controls.html#networkfirewall-4',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/networkfirewall-controls.html#networkfirewall-5',
  ],
  applies: ['aws.network-firewall.policy'],
  must: {
    all: [
      { at: 'firewall_policy.stateless_default_actions', isNot: 'aws:pass' },
      { at: 'firewall_policy.stateless_fragment_default_actions', isNot: 'aws:pass' },
    ],
  },
  bad: {
    terraform: `resource "aws_networkfirewall_firewall_policy" "main" {
  name = "main"
  firewall_policy {
    stateless_default_actions          = ["aws:pass"] # flaw
    stateless_fragment_default_actions = ["aws:drop"]
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::NetworkFirewall::FirewallPolicy
    Properties:
      FirewallPolicyName: main
      FirewallPolicy:
        StatelessDefaultActions: ['aws:drop']
        StatelessFragmentDefaultActions: ['aws:pass'] # flaw
`,
  },
  good: {
    terraform: `resource "aws_networkfirewall_firewall_policy" "main" {
  name = "main"
  firewall_policy {
    stateless_default_actions          = ["aws:forward_to_sfe"]
    stateless_fragment_default_actions = ["aws:drop"]
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::NetworkFirewall::FirewallPolicy
    Properties:
      FirewallPolicyName: main
      FirewallPolicy:
        StatelessDefaultActions: ['aws:forward_to_sfe']
        StatelessFragmentDefaultActions: ['aws:drop']
`,
  },
});
