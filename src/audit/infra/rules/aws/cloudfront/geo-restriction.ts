import { infraRule } from '../../../infra-rule.ts';

/** Distributions that are open all over the world. */
export const cloudfrontGeoRestriction = infraRule({
  name: 'aws-cloudfront-geo-restriction',
  title: 'Distribution serves every country',
  severity: 'info',
  confidence: 'low',
  cwe: 284,
  what: 'No restriction says which countries are served.',
  why: 'Where a service is only for some countries, most attacks come from the others.',
  fix: [
    'Set `geo_restriction` (`GeoRestriction`) to a whitelist, where the service is for some countries only.',
  ],
  references: ['https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/georestrictions.html'],
  applies: ['aws.cloudfront.distribution'],
  must: { at: 'restrictions.geo_restriction.restriction_type', is: ['whitelist', 'blacklist'] },
  bad: {
    terraform: `resource "aws_cloudfront_distribution" "web" {
  enabled = true
  restrictions {
    geo_restriction {
      restriction_type = "none" # flaw
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
  restrictions {
    geo_restriction {
      restriction_type = "whitelist"
      locations        = ["DE", "FR"]
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
        Restrictions:
          GeoRestriction:
            RestrictionType: whitelist
            Locations: [DE]
`,
  },
});
