import { infraRule } from '../../../infra-rule.ts';

/** Origins with which CloudFront speaks old versions of TLS. */
export const cloudfrontOriginTlsVersion = infraRule({
  name: 'aws-cloudfront-origin-tls-version',
  title: 'Distribution speaks old versions of TLS with its origin',
  severity: 'low',
  cwe: 327,
  what: 'CloudFront accepts SSL 3, TLS 1.0 or 1.1 when it fetches from the origin.',
  why: 'Between CloudFront and the origin lies the internet too, and those versions can be broken.',
  fix: ['Set `origin_ssl_protocols` (`OriginSSLProtocols`) to `TLSv1.2`.'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudfront-controls.html#cloudfront-10',
  ],
  applies: ['aws.cloudfront.distribution'],
  must: {
    each: 'origin',
    where: { at: 'custom_origin_config', isSet: true },
    must: { at: 'custom_origin_config.origin_ssl_protocols', isNot: ['SSLv3', 'TLSv1', 'TLSv1.1'] },
  },
  bad: {
    terraform: `resource "aws_cloudfront_distribution" "web" {
  enabled = true
  origin {
    domain_name = "api.example.com"
    origin_id = "api"
    custom_origin_config {
      origin_protocol_policy = "https-only"
      origin_ssl_protocols = ["TLSv1", "TLSv1.2"] # flaw
    }
  }
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::CloudFront::Distribution
    Properties:
      DistributionConfig:
        Enabled: true
        Origins:
          - Id: api
            DomainName: api.example.com
            CustomOriginConfig:
              OriginProtocolPolicy: https-only
              OriginSSLProtocols: [TLSv1.1, TLSv1.2] # flaw
`,
  },
  good: {
    terraform: `resource "aws_cloudfront_distribution" "web" {
  enabled = true
  origin {
    domain_name = "api.example.com"
    origin_id = "api"
    custom_origin_config {
      origin_protocol_policy = "https-only"
      origin_ssl_protocols = ["TLSv1.2"]
    }
  }
}
`,
    cloudformation: `Resources:
  X:
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
