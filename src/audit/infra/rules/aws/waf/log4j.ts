import { infraRule } from '../../../infra-rule.ts';

/** Web firewalls without the rules for known bad input. */
export const wafLog4j = infraRule({
  name: 'aws-waf-log4j',
  title: 'Web firewall lets attacks on Log4j through',
  severity: 'info',
  confidence: 'medium',
  cwe: 502,
  what: 'The web ACL has no group of rules that stops known bad input (`AWSManagedRulesKnownBadInputsRuleSet`), or only counts what it finds.',
  why: 'Requests that make Log4j (CVE-2021-44228) load code are still sent to every address, and a library of some product is always forgotten.',
  fix: ['Add the managed group `AWSManagedRulesKnownBadInputsRuleSet` with `override_action` `none`.'],
  references: ['https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html'],
  applies: ['aws.waf.web-acl'],
  must: {
    some: 'rule',
    has: {
      all: [
        {
          at: 'statement.managed_rule_group_statement.name',
          is: 'AWSManagedRulesKnownBadInputsRuleSet',
        },
        { at: 'override_action.count', isSet: false },
        {
          not: {
            some: 'statement.managed_rule_group_statement.excluded_rule',
            has: { at: 'name', matches: /^Log4JRCE/ },
          },
        },
        {
          not: {
            some: 'statement.managed_rule_group_statement.excluded_rules',
            has: { at: 'name', matches: /^Log4JRCE/ },
          },
        },
      ],
    },
  },
  bad: {
    terraform: [
      `resource "aws_wafv2_web_acl" "web" { # flaw
  name  = "web"
  scope = "REGIONAL"
}
`,
      `resource "aws_wafv2_web_acl" "main" {
  name  = "main"
  scope = "REGIONAL"
  rule { # flaw
    name     = "addresses"
    priority = 1
    override_action {
      none {}
    }
    statement {
      managed_rule_group_statement {
        name        = "AWSManagedRulesAnonymousIpList"
        vendor_name = "AWS"
      }
    }
  }
}
`,
    ],
    cloudformation: `Resources:
  Web: # flaw
    Type: AWS::WAFv2::WebACL
    Properties:
      Scope: REGIONAL
`,
  },
  good: {
    terraform: `resource "aws_wafv2_web_acl" "web" {
  name  = "web"
  scope = "REGIONAL"
  rule {
    name     = "bad"
    priority = 1
    override_action {
      none {}
    }
    statement {
      managed_rule_group_statement {
        name        = "AWSManagedRulesKnownBadInputsRuleSet"
        vendor_name = "AWS"
      }
    }
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::WAFv2::WebACL
    Properties:
      Scope: REGIONAL
      Rules:
        - Name: bad
          Priority: 1
          OverrideAction: { None: {} }
          Statement:
            ManagedRuleGroupStatement:
              Name: AWSManagedRulesKnownBadInputsRuleSet
              VendorName: AWS
`,
  },
});
