import { infraRule } from '../../../infra-rule.ts';

/** Web firewalls that let everything through. */
export const wafHasRules = infraRule({
  name: 'aws-waf-has-rules',
  title: 'Web firewall has no rules',
  severity: 'low',
  cwe: 693,
  what: 'The web ACL has no rule.',
  why: 'Everything passes, although the diagram shows a firewall.',
  fix: ['Add rules; the managed groups of AWS are a start.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/waf-controls.html#waf-10'],
  applies: ['aws.waf.acl'],
  must: {
    any: [
      { at: 'rule', isSet: true },
      { at: 'rules', isSet: true },
    ],
  },
  bad: {
    terraform: `resource "aws_wafv2_web_acl" "web" { # flaw
  name  = "web"
  scope = "REGIONAL"
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::WAFv2::WebACL
    Properties:
      Scope: REGIONAL
      Rules: [] # flaw
`,
  },
  good: {
    terraform: `resource "aws_wafv2_web_acl" "web" {
  name  = "web"
  scope = "REGIONAL"
  rule {
    name = "one"
  }
}
resource "aws_waf_web_acl" "old" {
  name = "old"
  rules {
    priority = 1
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::WAFv2::WebACL
    Properties:
      Scope: REGIONAL
      Rules:
        - Name: one
`,
  },
});
