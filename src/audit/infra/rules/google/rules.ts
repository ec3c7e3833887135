import type { InfraRule } from '../../infra-rule.ts';
import { googleArtifactRules } from './artifact/rules.ts';
import { googleBigqueryRules } from './bigquery/rules.ts';
import { googleBigtableRules } from './bigtable/rules.ts';
import { googleComputeRules } from './compute/rules.ts';
import { googleDataflowRules } from './dataflow/rules.ts';
import { googleDatafusionRules } from './datafusion/rules.ts';
import { googleDataprocRules } from './dataproc/rules.ts';
import { googleDnsRules } from './dns/rules.ts';
import { googleGkeRules } from './gke/rules.ts';
import { googleIamRules } from './iam/rules.ts';
import { googleKmsRules } from './kms/rules.ts';
import { googleLoggingRules } from './logging/rules.ts';
import { googleNotebooksRules } from './notebooks/rules.ts';
import { googlePathRules } from './path/rules.ts';
import { googleProjectRules } from './project/rules.ts';
import { googlePubsubRules } from './pubsub/rules.ts';
import { googleRedisRules } from './redis/rules.ts';
import { googleRunRules } from './run/rules.ts';
import { googleSpannerRules } from './spanner/rules.ts';
import { googleSqlRules } from './sql/rules.ts';
import { googleStorageRules } from './storage/rules.ts';
import { googleVertexRules } from './vertex/rules.ts';

/** Google Cloud: a folder for each service. */
export const googleRules: readonly InfraRule[] = [
  ...googleArtifactRules,
  ...googleBigqueryRules,
  ...googleBigtableRules,
  ...googleComputeRules,
  ...googleDataflowRules,
  ...googleDatafusionRules,
  ...googleDataprocRules,
  ...googleDnsRules,
  ...googleGkeRules,
  ...googleIamRules,
  ...googleKmsRules,
  ...googleLoggingRules,
  ...googleNotebooksRules,
  ...googlePathRules,
  ...googleProjectRules,
  ...googlePubsubRules,
  ...googleRedisRules,
  ...googleRunRules,
  ...googleSpannerRules,
  ...googleSqlRules,
  ...googleStorageRules,
  ...googleVertexRules,
];
