import { infraRule } from '../../../infra-rule.ts';

/** The aggregator leaves regions out. */
export const configAllRegions = infraRule({
  name: 'aws-config-all-regions',
  title: 'Configuration is gathered from some regions only',
  severity: 'info',
  cwe: 778,
  what: 'The aggregator leaves regions out.',
  why: 'What is misconfigured in a region that nobody uses is seen by nobody.',
  fix: ['Set `all_regions` (`AllAwsRegions`) to true.'],
  references: ['https://docs.aws.amazon.com/config/latest/developerguide/aggregate-data.html'],
  applies: ['aws.config.aggregator'],
  must: {
    any: [
      { at: 'account_aggregation_source.all_regions', is: true },
      { at: 'organization_aggregation_source.all_regions', is: true },
    ],
  },
  says: 'The aggregator leaves regions out',
  bad: {
    terraform: [
      `resource "aws_config_configuration_aggregator" "x" {
  account_aggregation_source { # flaw
    account_ids = ["111122223333"]
    regions     = ["eu-west-1"]
  }
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Config::ConfigurationAggregator
    Properties:
      OrganizationAggregationSource: # flaw
        RoleArn: config
        AwsRegions: [eu-west-1]
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_config_configuration_aggregator" "x" {
  organization_aggregation_source {
    all_regions = true
    role_arn    = "config"
  }
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Config::ConfigurationAggregator
    Properties:
      OrganizationAggregationSource:
        RoleArn: config
        AllAwsRegions: true
`,
    ],
  },
});
