import { infraRule } from '../../../infra-rule.ts';

/** Policies of firewalls without a group of rules. */
export const networkfirewallNoRules = infraRule({
  name: 'aws-networkfirewall-no-rules',
  title: 'Network firewall has no rules',
  severity: 'medium',
  cwe: 284,
  what: 'No group of rules belongs to the policy.',
  why: 'The firewall does to everything what its default says: it lets all through or stops all.',
  fix: ['Name groups of rules in `stateful_rule_group_reference` or `stateless_rule_group_reference`.'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/networkfirewall-controls.html#networkfirewall-3',
  ],
  applies: ['aws.network-firewall.policy'],
  must: {
    any: ['stateful', 'stateless'].flatMap((kind) => [
      { at: `firewall_policy.${kind}_rule_group_reference`, isSet: true },
      { at: `firewall_policy.${kind}_rule_group_references`, isSet: true },
    ]),
  },
  bad: {
    terraform: `resource "aws_networkfirewall_firewall_policy" "main" {
  name = "main"
  firewall_policy { # flaw
    stateless_default_actions = ["aws:forward_to_sfe"]
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::NetworkFirewall::FirewallPolicy
    Properties:
      FirewallPolicyName: main
      FirewallPolicy: # flaw
        StatelessDefaultActions: ['aws:forward_to_sfe']
`,
  },
  good: {
    terraform: `resource "aws_networkfirewall_firewall_policy" "main" {
  name = "main"
  firewall_policy {
    stateless_default_actions = ["aws:forward_to_sfe"]
    stateful_rule_group_reference {
      resource_arn = "arn:aws:network-firewall:eu-central-1:123456789012:stateful-rulegroup/main"
    }
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
        StatefulRuleGroupReferences:
          - ResourceArn: arn:aws:network-firewall:eu-central-1:123456789012:stateful-rulegroup/main
`,
  },
});
