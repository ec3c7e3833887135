import { infraRule } from '../../../infra-rule.ts';

/** Distributions that keep an address of their own for old browsers. */
export const cloudfrontServerName = infraRule({
  name: 'aws-cloudfront-server-name',
  title: 'Distribution has dedicated addresses for its certificate',
  severity: 'info',
  cwe: 1053,
  what: 'The distribution serves its certificate from dedicated addresses, not by the name that the browser asks for (SNI).',
  why: 'It costs a high fixed price for browsers that know no modern TLS either.',
  fix: ['Set `ssl_support_method` (`SslSupportMethod`) to `sni-only`.'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudfront-controls.html#cloudfront-8',
  ],
  applies: ['aws.cloudfront.distribution'],
  where: { at: 'viewer_certificate.ssl_support_method', isSet: true },
  must: { at: 'viewer_certificate.ssl_support_method', is: 'sni-only' },
  bad: {
    terraform: `resource "aws_cloudfront_distribution" "web" {
  enabled = true
  viewer_certificate {
    acm_certificate_arn = "arn:aws:acm:us-east-1:123456789012:certificate/1"
    ssl_support_method = "vip" # flaw
  }
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::CloudFront::Distribution
    Properties:
      DistributionConfig:
        Enabled: true
        ViewerCertificate:
          AcmCertificateArn: arn:aws:acm:us-east-1:123456789012:certificate/1
          SslSupportMethod: vip # flaw
`,
  },
  good: {
    terraform: `resource "aws_cloudfront_distribution" "web" {
  enabled = true
  viewer_certificate {
    acm_certificate_arn = "arn:aws:acm:us-east-1:123456789012:certificate/1"
    ssl_support_method = "sni-only"
  }
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::CloudFront::Distribution
    Properties:
      DistributionConfig:
        Enabled: true
        ViewerCertificate:
          AcmCertificateArn: arn:aws:acm:us-east-1:123456789012:certificate/1
          SslSupportMethod: sni-only
`,
  },
});
