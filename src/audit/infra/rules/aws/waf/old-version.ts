import { fails } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';

/** Web firewalls of WAF Classic, which has come to its end. */
export const wafOldVersion = infraRule({
  name: 'aws-waf-old-version',
  title: 'Old version of the web firewall is used',
  severity: 'info',
  cwe: 1104,
  what: 'The web ACL or rule is one of WAF Classic.',
  why: 'AWS ends it on 30 September 2025; there are no managed rules for it, and new ones cannot be made.',
  fix: ['Move to WAFv2; AWS has a tool that converts a web ACL.'],
  references: ['https://docs.aws.amazon.com/waf/latest/developerguide/waf-migrating-from-classic.html'],
  applies: ['aws.waf.old', 'aws.waf.old-rule'],
  must: { check: ({ place }) => fails({ place, path: '', written: '' }) },
  bad: {
    terraform: `resource "aws_waf_web_acl" "old" { # flaw
  name = "old"
}
`,
    cloudformation: `Resources:
  Old: # flaw
    Type: AWS::WAFRegional::WebACL
    Properties:
      Name: old
`,
  },
  good: {
    terraform: `resource "aws_wafv2_web_acl" "web" {
  name  = "web"
  scope = "REGIONAL"
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::WAFv2::WebACL
    Properties:
      Scope: REGIONAL
`,
  },
});
