import { infraRule } from '../../../infra-rule.ts';

/** Origins that are buckets which CloudFront reads like everybody. */
export const cloudfrontOriginAccess = infraRule({
  name: 'aws-cloudfront-origin-access',
  title: 'Bucket behind the distribution can be read around it',
  severity: 'medium',
  cwe: 284,
  what: 'An origin is a bucket of S3, and CloudFront does not sign its requests to it.',
  why: 'The bucket has to be open to everybody for this to work; what the distribution checks can be passed by.',
  fix: ['Set `origin_access_control_id` (`OriginAccessControlId`) and close the bucket.'],
  references: [
    'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudfront-controls.html#cloudfront-13',
  ],
  applies: ['aws.cloudfront.distribution'],
  must: {
    each: 'origin',
    where: {
      all: [
        { at: 'domain_name', matches: /(?:^|\.)s3[.-](?:[a-z0-9-]+\.)?amazonaws\.com$/ },
        { at: 'custom_origin_config', isSet: false },
      ],
    },
    must: {
      any: [
        { at: 'origin_access_control_id', isSet: true },
        { at: 's3_origin_config.origin_access_identity', isSet: true },
      ],
    },
  },
  bad: {
    terraform: `resource "aws_cloudfront_distribution" "web" {
  enabled = true
  origin { # flaw
    domain_name = "photos.s3.amazonaws.com"
    origin_id   = "photos"
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
          - Id: photos
            DomainName: photos.s3.amazonaws.com
            S3OriginConfig:
              OriginAccessIdentity: '' # flaw
`,
  },
  good: {
    terraform: `resource "aws_cloudfront_distribution" "web" {
  enabled = true
  origin {
    domain_name              = "photos.s3.eu-west-1.amazonaws.com"
    origin_id                = "photos"
    origin_access_control_id = "E1"
  }
  origin {
    domain_name = "api.example.com"
    origin_id   = "api"
    custom_origin_config {
      origin_protocol_policy = "https-only"
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
          - Id: photos
            DomainName: photos.s3.amazonaws.com
            OriginAccessControlId: E1
`,
  },
});
