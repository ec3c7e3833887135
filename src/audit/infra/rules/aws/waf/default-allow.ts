import { infraRule } from '../../../infra-rule.ts';

/** Old web firewalls whose default is to let everything in. */
export const wafDefaultAllow = infraRule({
  name: 'aws-waf-default-allow',
  title: 'Web firewall lets through what no rule names',
  severity: 'info',
  confidence: 'low',
  cwe: 693,
  what: 'What no rule of the web ACL names is allowed.',
  why: 'Only what somebody thought of is stopped.',
  fix: ['Where the callers are known, set the default action to block and allow them.'],
  references: ['https://docs.aws.amazon.com/waf/latest/developerguide/web-acl-default-action.html'],
  applies: ['aws.waf.old'],
  must: { at: 'default_action.type', isNot: 'ALLOW' },
  bad: {
    terraform: `resource "aws_waf_web_acl" "old" {
  name = "old"
  default_action {
    type = "ALLOW" # flaw
  }
}
`,
    cloudformation: `Resources:
  Old:
    Type: AWS::WAF::WebACL
    Properties:
      Name: old
      DefaultAction:
        Type: ALLOW # flaw
`,
  },
  good: {
    terraform: `resource "aws_waf_web_acl" "old" {
  name = "old"
  default_action {
    type = "BLOCK"
  }
}
`,
    cloudformation: `Resources:
  Old:
    Type: AWS::WAF::WebACL
    Properties:
      Name: old
      DefaultAction:
        Type: BLOCK
`,
  },
});
