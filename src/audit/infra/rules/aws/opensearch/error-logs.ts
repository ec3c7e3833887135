import { infraRule } from '../../../infra-rule.ts';
import { publishes } from './shared-logs.ts';

/** Domains whose errors nobody reads. */
export const opensearchErrorLogs = infraRule({
  name: 'aws-opensearch-error-logs',
  title: 'Search domain does not publish its errors',
  severity: 'low',
  cwe: 778,
  what: 'Errors of the domain are not sent to CloudWatch.',
  why: 'Attacks and failures show in the errors first.',
  fix: ['Publish `ES_APPLICATION_LOGS` to a group of logs.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/es-controls.html#es-4'],
  applies: ['aws.opensearch.domain'],
  must: publishes('ES_APPLICATION_LOGS'),
  says: 'Errors of the domain are not published',
  bad: {
    terraform: `resource "aws_opensearch_domain" "main" { # flaw
  domain_name = "main"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::OpenSearchService::Domain
    Properties:
      DomainName: main
`,
  },
  good: {
    terraform: `resource "aws_opensearch_domain" "main" {
  log_publishing_options {
    cloudwatch_log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:search"
    log_type = "ES_APPLICATION_LOGS"
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::OpenSearchService::Domain
    Properties:
      LogPublishingOptions:
        ES_APPLICATION_LOGS:
          Enabled: true
          CloudWatchLogsLogGroupArn: arn:aws:logs:eu-west-1:111122223333:log-group:search
`,
  },
});
