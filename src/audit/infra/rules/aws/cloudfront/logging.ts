import { infraRule } from '../../../infra-rule.ts';

/** Distributions of which nobody can say who asked for what. */
export const cloudfrontLogging = infraRule({
  name: 'aws-cloudfront-logging',
  title: 'Requests to the distribution are not logged',
  severity: 'low',
  cwe: 778,
  what: 'The distribution writes no logs of requests.',
  why: 'After an attack nobody can tell what was asked for and what was answered.',
  fix: ['Set `logging_config` (`Logging`) with a bucket, or deliver logs by CloudWatch.'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudfront-controls.html#cloudfront-5',
  ],
  applies: ['aws.cloudfront.distribution'],
  must: {
    any: [
      { at: 'logging_config.bucket', isSet: true },
      {
        connected: [
          'aws_cloudfront_realtime_log_config',
          'aws_cloudwatch_log_delivery_source',
          'AWS::Logs::DeliverySource',
        ],
      },
    ],
  },
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
    terraform: `resource "aws_cloudfront_distribution" "web" {
  enabled = true
  logging_config {
    bucket = "logs.s3.amazonaws.com"
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::CloudFront::Distribution
    Properties:
      DistributionConfig:
        Enabled: true
        Logging:
          Bucket: logs.s3.amazonaws.com
`,
  },
});
