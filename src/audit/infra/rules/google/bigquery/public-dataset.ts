import { infraRule } from '../../../infra-rule.ts';

/** Dataset can be read by everybody. */
export const googleBigqueryPublicDataset = infraRule({
  name: 'google-bigquery-public-dataset',
  title: 'Dataset can be read by everybody',
  severity: 'critical',
  cwe: 732,
  what: 'A role is given to everybody, or to everybody with a Google account.',
  why: 'All tables are published.',
  fix: ['Name the groups and accounts that are meant.'],
  references: ['https://cloud.google.com/bigquery/docs/control-access-to-resources-iam'],
  applies: ['google.bigquery.dataset', 'google.bigquery.dataset-access'],
  must: {
    all: [
      { at: 'access.special_group', isNot: 'allAuthenticatedUsers', anyCase: true },
      { at: 'access.iam_member', isNot: ['allUsers', 'allAuthenticatedUsers'], anyCase: true },
      { at: 'special_group', isNot: 'allAuthenticatedUsers', anyCase: true },
      { at: 'iam_member', isNot: ['allUsers', 'allAuthenticatedUsers'], anyCase: true },
    ],
  },
  bad: {
    terraform: `resource "google_bigquery_dataset" "orders" {
  access {
    role          = "READER"
    special_group = "allAuthenticatedUsers" # flaw
  }
}
`,
  },
  good: {
    terraform: `resource "google_bigquery_dataset" "orders" {
  access {
    role          = "READER"
    special_group = "projectReaders"
  }
}
`,
  },
});
