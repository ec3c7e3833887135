import { infraRule } from '../../../infra-rule.ts';

/** Distributions that pass every request of the internet on. */
export const cloudfrontFirewall = infraRule({
  name: 'aws-cloudfront-firewall',
  title: 'Distribution has no web firewall',
  severity: 'info',
  cwe: 693,
  what: 'No web ACL of WAF is set for the distribution.',
  why: 'Attacks that are known, and floods of requests, reach what is behind as they come.',
  fix: ['Set `web_acl_id` (`WebACLId`).'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudfront-controls.html#cloudfront-6',
  ],
  applies: ['aws.cloudfront.distribution'],
  must: { at: 'web_acl_id', isSet: true },
  bad: {
    terraform: `resource "aws_cloudfront_distribution" "web" { # flaw
  enabled = true
}
`,
    cloudformation: `Resources:
  Web: # flaw
    Type: AWS::CloudFront::Distribution
    Properties:
      DistributionConfig:
        Enabled: true
`,
  },
  good: {
    terraform: `resource "aws_wafv2_web_acl" "web" {
  name  = "web"
  scope = "CLOUDFRONT"
}
resource "aws_cloudfront_distribution" "web" {
  enabled    = true
  web_acl_id = aws_wafv2_web_acl.web.arn
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::CloudFront::Distribution
    Properties:
      DistributionConfig:
        Enabled: true
        WebACLId: arn:aws:wafv2:us-east-1:123456789012:global/webacl/web/1
`,
  },
});
