import { infraRule } from '../../../infra-rule.ts';

/** Organisations without service control policies. */
export const iamOrganizationPolicies = infraRule({
  name: 'aws-iam-organization-policies',
  title: 'Organisation cannot limit its accounts',
  severity: 'info',
  cwe: 284,
  what: 'The organisation does not have all features, or policies that control services are not enabled.',
  why: 'Nothing keeps an account that was taken over from switching off its logs or working in regions that nobody watches.',
  fix: ['Set `feature_set` to `ALL` and `enabled_policy_types` with `SERVICE_CONTROL_POLICY`.'],
  references: ['https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html'],
  applies: ['aws.organizations.organization'],
  must: {
    all: [
      { at: 'feature_set', is: 'ALL', absent: 'holds' },
      { at: 'enabled_policy_types', contains: 'SERVICE_CONTROL_POLICY', absent: 'holds' },
    ],
  },
  bad: {
    terraform: `resource "aws_organizations_organization" "main" {
  feature_set = "CONSOLIDATED_BILLING" # flaw
}
`,
  },
  good: {
    terraform: `resource "aws_organizations_organization" "main" {
  feature_set          = "ALL"
  enabled_policy_types = ["SERVICE_CONTROL_POLICY"]
}
`,
  },
});
