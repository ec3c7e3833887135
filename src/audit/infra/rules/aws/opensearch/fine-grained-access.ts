import { infraRule } from '../../../infra-rule.ts';

/** Without fine-grained access control whoever may ask the domain may read and change every index. */
export const opensearchFineGrainedAccess = infraRule({
  name: 'aws-opensearch-fine-grained-access',
  title: 'Search domain knows no users of its own',
  severity: 'medium',
  cwe: 284,
  what: 'Without fine-grained access control whoever may ask the domain may read and change every index.',
  why: 'One credential that leaks opens everything in it.',
  fix: ['Set `advanced_security_options { enabled = true }`; it needs HTTPS and both encryptions.'],
  references: ['https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html'],
  applies: ['aws.opensearch.domain'],
  must: { at: 'advanced_security_options.enabled', is: true },
  says: 'The domain has no fine-grained access control',
  bad: {
    terraform: [
      `resource "aws_opensearch_domain" "x" {
  advanced_security_options {
    enabled = false # flaw
  }
}
`,
      `resource "aws_opensearch_domain" "x" { # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::OpenSearchService::Domain
    Properties:
      AdvancedSecurityOptions:
        Enabled: false # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_opensearch_domain" "x" {
  advanced_security_options {
    enabled = true
  }
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::OpenSearchService::Domain
    Properties:
      AdvancedSecurityOptions:
        Enabled: true
`,
    ],
  },
});
