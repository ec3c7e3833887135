import type { InfraRule } from '../../../infra-rule.ts';
import { cloudtrailAllRegions } from './all-regions.ts';
import { cloudtrailCloudwatch } from './cloudwatch.ts';
import { cloudtrailDataEvents } from './data-events.ts';
import { cloudtrailDataStoreKey } from './data-store-key.ts';
import { cloudtrailEncryption } from './encryption.ts';
import { cloudtrailGlobalEvents } from './global-events.ts';
import { cloudtrailLogValidation } from './log-validation.ts';
import { cloudtrailLoggingOff } from './logging-off.ts';
import { cloudtrailSnsTopic } from './sns-topic.ts';

/** CloudTrail. */
export const cloudtrailRules: readonly InfraRule[] = [
  cloudtrailAllRegions,
  cloudtrailCloudwatch,
  cloudtrailDataEvents,
  cloudtrailDataStoreKey,
  cloudtrailEncryption,
  cloudtrailGlobalEvents,
  cloudtrailLogValidation,
  cloudtrailLoggingOff,
  cloudtrailSnsTopic,
];
