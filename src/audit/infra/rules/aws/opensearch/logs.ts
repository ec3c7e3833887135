import { infraRule } from '../../../infra-rule.ts';
import { publishes } from './shared-logs.ts';

/** Neither errors nor slow requests of the domain are published. */
export const opensearchLogs = infraRule({
  name: 'aws-opensearch-logs',
  title: 'Search domain publishes no logs',
  severity: 'info',
  cwe: 778,
  what: 'Neither errors nor slow requests of the domain are published.',
  why: 'Attacks by requests that are made slow on purpose, and the traces of a break-in, are seen by nobody.',
  fix: ['Add `log_publishing_options` for `ES_APPLICATION_LOGS`, `SEARCH_SLOW_LOGS` and `INDEX_SLOW_LOGS`.'],
  references: [
    'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/createdomain-configure-slow-logs.html',
  ],
  applies: ['aws.opensearch.domain'],
  must: { any: ['INDEX_SLOW_LOGS', 'SEARCH_SLOW_LOGS', 'ES_APPLICATION_LOGS', 'AUDIT_LOGS'].map(publishes) },
  says: 'The domain publishes no logs',
  bad: {
    terraform: [
      `resource "aws_opensearch_domain" "x" { # flaw
  domain_name = "orders"
}
`,
      `resource "aws_opensearch_domain" "main" {
  log_publishing_options {
    cloudwatch_log_group_arn = "arn:aws:logs:eu-west-1:123456789012:log-group:search"
    log_type                 = "INDEX_SLOW_LOGS"
    enabled                  = false
  }
}
`,
    ],
    cloudformation: [
      `Resources:
  X: # flaw
    Type: AWS::OpenSearchService::Domain
    Properties:
      DomainName: orders
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_opensearch_domain" "x" {
  log_publishing_options {
    log_type                 = "INDEX_SLOW_LOGS"
    cloudwatch_log_group_arn = "arn:aws:logs:eu-west-1:111122223333:log-group:search"
  }
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::OpenSearchService::Domain
    Properties:
      LogPublishingOptions:
        INDEX_SLOW_LOGS:
          Enabled: true
          CloudWatchLogsLogGroupArn: search
`,
    ],
  },
});
