import type { InfraRule } from '../../../infra-rule.ts';
import { googleBigqueryDatasetKey } from './dataset-key.ts';
import { googleBigqueryPublicDataset } from './public-dataset.ts';
import { googleBigqueryTableDeletionProtection } from './table-deletion-protection.ts';
import { googleBigqueryTableKey } from './table-key.ts';

/** BigQuery. */
export const googleBigqueryRules: readonly InfraRule[] = [
  googleBigqueryDatasetKey,
  googleBigqueryPublicDataset,
  googleBigqueryTableDeletionProtection,
  googleBigqueryTableKey,
];
