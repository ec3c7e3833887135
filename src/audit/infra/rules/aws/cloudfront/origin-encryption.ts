import { infraRule } from '../../../infra-rule.ts';

/** Origins that are reached over plain HTTP. */
export const cloudfrontOriginEncryption = infraRule({
  name: 'aws-cloudfront-origin-encryption',
  title: 'Distribution fetches from its origin without encryption',
  severity: 'medium',
  cwe: 319,
  what: 'CloudFront fetches from the origin over HTTP.',
  why: 'Between CloudFront and the origin lies the internet too: what passes can be read and changed.',
  fix: ['Set `origin_protocol_policy` (`OriginProtocolPolicy`) to `https-only`.'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudfront-controls.html#cloudfront-9',
  ],
  applies: ['aws.cloudfront.distribution'],
  must: {
    each: 'origin',
    where: { at: 'custom_origin_config', isSet: true },
    must: { at: 'custom_origin_config.origin_protocol_policy', isNot: 'http-only' },
  },
  bad: {
    terraform: `resource "aws_cloudfront_distribution" "web" {
  enabled = true
  origin {
    domain_name = "api.example.com"
    origin_id   = "api"
    custom_origin_config {
      origin_protocol_policy = "http-only" # flaw
      origin_ssl_protocols   = ["TLSv1.2"]
    }
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::CloudFront::Distribution
    Properties:
      DistributionConfig:
        Enabled: true
        Origins:
          - Id: api
            DomainName: api.example.com
            CustomOriginConfig:
              OriginProtocolPolicy: http-only # flaw
`,
  },
  good: {
    terraform: `resource "aws_cloudfront_distribution" "web" {
  enabled = true
  origin {
    domain_name = "api.example.com"
    origin_id   = "api"
    custom_origin_config {
      origin_protocol_policy = "https-only"
      origin_ssl_protocols   = ["TLSv1.2"]
    }
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::CloudFront::Distribution
    Properties:
      DistributionConfig:
        Enabled: true
        Origins:
          - Id: api
            DomainName: api.example.com
            CustomOriginConfig:
              OriginProtocolPolicy: https-only
              OriginSSLProtocols: [TLSv1.2]
`,
  },
});
