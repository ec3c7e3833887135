import { infraRule } from '../../../infra-rule.ts';
import { publishes } from './shared-logs.ts';

/** Domains of whose slow requests nobody knows. */
export const opensearchSlowLogs = infraRule({
  name: 'aws-opensearch-slow-logs',
  title: 'Search domain does not publish slow requests',
  severity: 'info',
  cwe: 778,
  what: 'Slow searches, or slow changes of indexes, are not sent to CloudWatch.',
  why: 'Requests that are made to stop the domain show there.',
  fix: ['Publish `SEARCH_SLOW_LOGS` and `INDEX_SLOW_LOGS` to a group of logs.'],
  references: [
    'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html',
  ],
  applies: ['aws.opensearch.domain'],
  must: { all: ['SEARCH_SLOW_LOGS', 'INDEX_SLOW_LOGS'].map(publishes) },
  says: 'Slow requests of the domain are not published',
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
    log_type = "SEARCH_SLOW_LOGS"
  }
  log_publishing_options {
    cloudwatch_log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:search"
    log_type = "INDEX_SLOW_LOGS"
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::OpenSearchService::Domain
    Properties:
      LogPublishingOptions:
        SEARCH_SLOW_LOGS:
          Enabled: true
          CloudWatchLogsLogGroupArn: arn:aws:logs:eu-west-1:111122223333:log-group:search
        INDEX_SLOW_LOGS:
          Enabled: true
          CloudWatchLogsLogGroupArn: arn:aws:logs:eu-west-1:111122223333:log-group:search
`,
  },
});
