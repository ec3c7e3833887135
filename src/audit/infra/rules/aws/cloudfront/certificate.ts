import { infraRule } from '../../../infra-rule.ts';

/** Distributions under the name of CloudFront. */
export const cloudfrontCertificate = infraRule({
  name: 'aws-cloudfront-certificate',
  title: 'Distribution has no certificate of its own',
  severity: 'info',
  cwe: 295,
  what: 'The distribution uses the certificate of CloudFront, for names under `cloudfront.net`.',
  why: 'Names of your own are not covered, and the version of TLS cannot be chosen: TLS 1.0 stays on.',
  fix: ['Set `acm_certificate_arn` (`AcmCertificateArn`) with a certificate in us-east-1.'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudfront-controls.html#cloudfront-7',
  ],
  applies: ['aws.cloudfront.distribution'],
  must: {
    any: [
      { at: 'viewer_certificate.acm_certificate_arn', isSet: true },
      { at: 'viewer_certificate.iam_certificate_id', isSet: true },
    ],
  },
  bad: {
    terraform: `resource "aws_cloudfront_distribution" "web" {
  enabled = true
  viewer_certificate { # flaw
    cloudfront_default_certificate = true
  }
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
    terraform: `resource "aws_cloudfront_distribution" "web" {
  enabled = true
  viewer_certificate {
    acm_certificate_arn = "arn:aws:acm:us-east-1:123456789012:certificate/1"
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
`,
  },
});
