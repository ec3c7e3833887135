import { infraRule } from '../../../infra-rule.ts';

/** Distributions whose root may list what a bucket holds. */
export const cloudfrontDefaultRootObject = infraRule({
  name: 'aws-cloudfront-default-root-object',
  title: 'Distribution has no page for its root',
  severity: 'info',
  cwe: 548,
  what: 'No default root object is set.',
  why: 'Who asks for the root of the distribution gets what the origin says to that: a bucket that may be listed lists itself.',
  fix: ['Set `default_root_object` (`DefaultRootObject`) to `index.html`.'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudfront-controls.html#cloudfront-1',
  ],
  applies: ['aws.cloudfront.distribution'],
  must: { at: 'default_root_object', isSet: true },
  mend: { set: { default_root_object: 'index.html' } },
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
  enabled             = true
  default_root_object = "index.html"
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::CloudFront::Distribution
    Properties:
      DistributionConfig:
        Enabled: true
        DefaultRootObject: index.html
`,
  },
});
