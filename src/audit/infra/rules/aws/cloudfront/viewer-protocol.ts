import { infraRule } from '../../../infra-rule.ts';

/** Distributions that answer over plain HTTP. */
export const cloudfrontViewerProtocol = infraRule({
  name: 'aws-cloudfront-viewer-protocol',
  title: 'Distribution serves without encryption',
  severity: 'medium',
  cwe: 319,
  what: 'A behaviour of the distribution allows HTTP (`allow-all`).',
  why: 'Pages and sessions can be read and changed by everybody on the way.',
  fix: ['Set `viewer_protocol_policy` (`ViewerProtocolPolicy`) to `redirect-to-https` or `https-only`.'],
  references: [
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/using-https-viewers-to-cloudfront.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudfront-controls.html#cloudfront-3',
  ],
  applies: ['aws.cloudfront.distribution'],
  must: {
    all: [
      { at: 'default_cache_behavior.viewer_protocol_policy', isNot: 'allow-all' },
      { each: 'ordered_cache_behavior', must: { at: 'viewer_protocol_policy', isNot: 'allow-all' } },
    ],
  },
  mend: {
    set: {
      'default_cache_behavior?.viewer_protocol_policy': 'redirect-to-https',
      'ordered_cache_behavior?.viewer_protocol_policy': 'redirect-to-https',
    },
  },
  bad: {
    terraform: `resource "aws_cloudfront_distribution" "web" {
  enabled = true
  default_cache_behavior {
    target_origin_id       = "web"
    viewer_protocol_policy = "allow-all" # flaw
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
          ViewerProtocolPolicy: allow-all # flaw
`,
  },
  good: {
    terraform: `resource "aws_cloudfront_distribution" "web" {
  enabled = true
  default_cache_behavior {
    target_origin_id       = "web"
    viewer_protocol_policy = "redirect-to-https"
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
          ViewerProtocolPolicy: https-only
`,
  },
});
