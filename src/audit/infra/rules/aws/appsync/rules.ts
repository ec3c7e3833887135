import type { InfraRule } from '../../../infra-rule.ts';
import { appsyncApiKey } from './api-key.ts';
import { appsyncCacheEncryption } from './cache-encryption.ts';
import { appsyncFirewall } from './firewall.ts';
import { appsyncLogging } from './logging.ts';

/** AppSync. */
export const appsyncRules: readonly InfraRule[] = [
  appsyncApiKey,
  appsyncCacheEncryption,
  appsyncFirewall,
  appsyncLogging,
];
