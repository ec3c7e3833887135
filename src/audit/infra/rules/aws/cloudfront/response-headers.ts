import { infraRule } from '../../../infra-rule.ts';

/** Distributions whose pages do not tell browsers what to refuse. */
export const cloudfrontResponseHeaders = infraRule({
  name: 'aws-cloudfront-response-headers',
  title: 'Distribution adds no headers that protect browsers',
  severity: 'info',
  cwe: 693,
  what: 'The default behaviour of the distribution has no policy for headers of responses.',
  why: 'Browsers then allow framing, plain HTTP and guesses of types, unless the origin forbids them.',
  fix: [
    'Set `response_headers_policy_id` (`ResponseHeadersPolicyId`), for instance to the managed policy `SecurityHeadersPolicy`.',
  ],
  references: [
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-managed-response-headers-policies.html',
  ],
  applies: ['aws.cloudfront.distribution'],
  must: {
    all: [
      { at: 'default_cache_behavior.response_headers_policy_id', isSet: true },
      { each: 'ordered_cache_behavior', must: { at: 'response_headers_policy_id', isSet: true } },
    ],
  },
  bad: {
    terraform: `resource "aws_cloudfront_distribution" "web" {
  enabled = true
  default_cache_behavior { # flaw
    target_origin_id = "web"
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::CloudFront::Distribution
    Properties:
      DistributionConfig:
        Enabled: true
        DefaultCacheBehavior: # flaw
          TargetOriginId: web
`,
  },
  good: {
    terraform: `resource "aws_cloudfront_distribution" "web" {
  enabled = true
  default_cache_behavior {
    target_origin_id           = "web"
    response_headers_policy_id = "67f7725c-6f97-4210-82d7-5512b31e9d03"
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::CloudFront::Distribution
    Properties:
      DistributionConfig:
        Enabled: true
        DefaultCacheBehavior:
          TargetOriginId: web
          ResponseHeadersPolicyId: 67f7725c-6f97-4210-82d7-5512b31e9d03
`,
  },
});
