import { infraRule } from '../../../infra-rule.ts';

/** Distributions that let browsers use TLS 1.0 or 1.1. */
export const cloudfrontTlsVersion = infraRule({
  name: 'aws-cloudfront-tls-version',
  title: 'Distribution speaks old versions of TLS',
  severity: 'low',
  cwe: 327,
  what: 'The distribution accepts versions of TLS before 1.2: by what is set, or because it has the certificate of CloudFront, which always accepts TLS 1.0.',
  why: 'Somebody on the way can have both sides fall back to the weakest that they share, and read along.',
  fix: [
    'Set `minimum_protocol_version` (`MinimumProtocolVersion`) to `TLSv1.2_2021`, with a certificate of your own.',
  ],
  references: [
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/secure-connections-supported-viewer-protocols-ciphers.html',
  ],
  applies: ['aws.cloudfront.distribution'],
  must: { at: 'viewer_certificate.minimum_protocol_version', matches: /^TLSv1\.[23]_/ },
  mend: { set: { 'viewer_certificate.minimum_protocol_version': 'TLSv1.2_2021' }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "aws_cloudfront_distribution" "web" {
  enabled = true
  viewer_certificate {
    acm_certificate_arn      = "arn:aws:acm:us-east-1:123456789012:certificate/1"
    minimum_protocol_version = "TLSv1.1_2016" # flaw
  }
}
`,
      `resource "aws_cloudfront_distribution" "web" {
  enabled = true
  viewer_certificate { # flaw
    cloudfront_default_certificate = true
  }
}
`,
    ],
    cloudformation: `Resources:
  Web:
    Type: AWS::CloudFront::Distribution
    Properties:
      DistributionConfig:
        Enabled: true
        ViewerCertificate:
          AcmCertificateArn: arn:aws:acm:us-east-1:123456789012:certificate/1
          MinimumProtocolVersion: TLSv1 # flaw
`,
  },
  good: {
    terraform: `resource "aws_cloudfront_distribution" "web" {
  enabled = true
  viewer_certificate {
    acm_certificate_arn      = "arn:aws:acm:us-east-1:123456789012:certificate/1"
    minimum_protocol_version = "TLSv1.2_2021"
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::CloudFront::Distribution
    Properties:
      DistributionConfig:
        Enabled: true
        ViewerCertificate:
          AcmCertificateArn: arn:aws:acm:us-east-1:123456789012:certificate/1
          MinimumProtocolVersion: TLSv1.2_2021
`,
  },
});
