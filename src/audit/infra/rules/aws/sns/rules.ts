import type { InfraRule } from '../../../infra-rule.ts';
import { snsDeliveryLog } from './delivery-log.ts';
import { snsEncryption } from './encryption.ts';
import { snsKmsKey } from './kms-key.ts';
import { snsPolicyPublic } from './policy-public.ts';
import { snsSubscriptionHttp } from './subscription-http.ts';

/** Simple Notification Service. */
export const snsRules: readonly InfraRule[] = [
  snsDeliveryLog,
  snsEncryption,
  snsKmsKey,
  snsPolicyPublic,
  snsSubscriptionHttp,
];
