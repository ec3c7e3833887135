import { infraRule } from '../../../infra-rule.ts';

/** Every account of a provider of identities is let in. */
export const googleIamWorkloadIdentityCondition = infraRule({
  name: 'google-iam-workload-identity-condition',
  title: 'Every account of a provider of identities is let in',
  severity: 'high',
  cwe: 287,
  what: 'No condition says whose tokens are taken.',
  why: 'With GitHub or GitLab as the provider, the pipeline of any stranger gets in.',
  fix: ['Set `attribute_condition`, for example to the owner of the repositories.'],
  references: ['https://cloud.google.com/iam/docs/workload-identity-federation-with-deployment-pipelines'],
  applies: ['google.iam.workload-pool-provider'],
  where: {
    at: 'oidc.issuer_uri',
    matches: /githubusercontent\.com|gitlab\.com|app\.terraform\.io|oidc\.circleci\.com/,
  },
  must: { at: 'attribute_condition', isSet: true },
  bad: {
    terraform: `resource "google_iam_workload_identity_pool_provider" "orders" { # flaw
  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
}
`,
  },
  good: {
    terraform: `resource "google_iam_workload_identity_pool_provider" "orders" {
  attribute_condition = "assertion.repository_owner == 'example'"
  oidc {
    issuer_uri = "https://token.actions.githubusercontent.com"
  }
}
`,
  },
});
