import { infraRule } from '../../../infra-rule.ts';

/** Scripts of every site may read the bucket. */
export const googleStorageCorsAnyOrigin = infraRule({
  name: 'google-storage-cors-any-origin',
  title: 'Scripts of every site may read the bucket',
  severity: 'low',
  cwe: 942,
  what: 'CORS allows every origin.',
  why: 'Any page that a user visits reads what that user may read.',
  fix: ['List the origins that are meant.'],
  references: ['https://cloud.google.com/storage/docs/cross-origin'],
  applies: ['google.storage.bucket'],
  must: { at: 'cors.origin', containsNot: '*' },
  bad: {
    terraform: `resource "google_storage_bucket" "orders" {
  cors {
    origin = ["*"] # flaw
  }
}
`,
  },
  good: {
    terraform: `resource "google_storage_bucket" "orders" {
  cors {
    origin = ["https://www.example.com"]
  }
}
`,
  },
});
