import { infraRule } from '../../../infra-rule.ts';
import { publishes } from './shared-logs.ts';

/** Logins and requests of the domain are not recorded. */
export const opensearchAuditLogs = infraRule({
  name: 'aws-opensearch-audit-logs',
  title: 'Search domain keeps no audit log',
  severity: 'low',
  cwe: 778,
  what: 'Logins and requests of the domain are not recorded.',
  why: 'After a leak nobody can say who read what.',
  fix: ['Publish `AUDIT_LOGS` with `log_publishing_options`; it needs fine-grained access control.'],
  references: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/audit-logs.html'],
  applies: ['aws.opensearch.domain'],
  must: publishes('AUDIT_LOGS'),
  says: 'The domain publishes no audit log',
  bad: {
    terraform: [
      `resource "aws_opensearch_domain" "x" { # flaw
  domain_name = "orders"
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
      `Resources:
  Main:
    Type: AWS::OpenSearchService::Domain
    Properties:
      LogPublishingOptions:
        AUDIT_LOGS:
          Enabled: true
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_opensearch_domain" "x" {
  log_publishing_options {
    log_type                 = "AUDIT_LOGS"
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
        AUDIT_LOGS:
          Enabled: true
          CloudWatchLogsLogGroupArn: search
`,
    ],
  },
});
