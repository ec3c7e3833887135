import { infraRule } from '../../../infra-rule.ts';

/** GraphQL APIs that take every request of the internet. */
export const appsyncFirewall = infraRule({
  name: 'aws-appsync-firewall',
  title: 'GraphQL API has no web firewall',
  severity: 'info',
  confidence: 'medium',
  cwe: 693,
  what: 'No web ACL of WAF is associated with the API.',
  why: 'Deep queries and floods of requests reach the resolvers as they come.',
  fix: ['Associate a web ACL: `aws_wafv2_web_acl_association` (`AWS::WAFv2::WebACLAssociation`).'],
  references: ['https://docs.aws.amazon.com/appsync/latest/devguide/WAF-Integration.html'],
  applies: ['aws.appsync.api'],
  must: { connected: 'aws.waf.association' },
  bad: {
    terraform: `resource "aws_appsync_graphql_api" "shop" { # flaw
  name                = "shop"
  authentication_type = "AWS_IAM"
}
`,
  },
  good: {
    terraform: `resource "aws_appsync_graphql_api" "shop" {
  name                = "shop"
  authentication_type = "AWS_IAM"
}
resource "aws_wafv2_web_acl_association" "shop" {
  resource_arn = aws_appsync_graphql_api.shop.arn
  web_acl_arn  = "arn:aws:wafv2:eu-west-1:123456789012:regional/webacl/web/1"
}
`,
  },
});
