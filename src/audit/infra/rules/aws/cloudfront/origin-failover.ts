import { infraRule } from '../../../infra-rule.ts';

/** Distributions that fail with their only origin. */
export const cloudfrontOriginFailover = infraRule({
  name: 'aws-cloudfront-origin-failover',
  title: 'Distribution has no second origin',
  severity: 'info',
  cwe: 693,
  what: 'No group of origins takes over when the first fails.',
  why: 'When the origin is down, so is everything that is not in the cache.',
  fix: ['Set an `origin_group` (`OriginGroups`) with two members and the status codes at which to change.'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/cloudfront-controls.html#cloudfront-4',
  ],
  applies: ['aws.cloudfront.distribution'],
  must: {
    all: [
      { at: 'origin_group', isSet: true },
      {
        each: 'origin_group',
        must: {
          all: [
            { at: 'failover_criteria', isSet: true },
            {
              any: [
                { at: 'member', countAtLeast: 2 },
                { at: 'members.items', countAtLeast: 2 },
              ],
            },
          ],
        },
      },
    ],
  },
  bad: {
    terraform: `resource "aws_cloudfront_distribution" "web" { # flaw
  enabled = true
}
resource "aws_cloudfront_distribution" "alone" {
  enabled = true
  origin_group {
    origin_id = "both"
    failover_criteria {
      status_codes = [500, 502]
    }
    member { # flaw
      origin_id = "first"
    }
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
  origin_group {
    origin_id = "both"
    failover_criteria {
      status_codes = [500, 502]
    }
    member {
      origin_id = "first"
    }
    member {
      origin_id = "second"
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
        OriginGroups:
          Quantity: 1
          Items:
            - Id: both
              FailoverCriteria:
                StatusCodes: { Quantity: 1, Items: [502] }
              Members:
                Quantity: 2
                Items:
                  - OriginId: first
                  - OriginId: second
`,
  },
});
