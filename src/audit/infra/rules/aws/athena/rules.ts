import type { InfraRule } from '../../../infra-rule.ts';
import { athenaDatabaseEncryption } from './database-encryption.ts';
import { athenaWorkgroupEncryption } from './workgroup-encryption.ts';
import { athenaWorkgroupEnforced } from './workgroup-enforced.ts';

/** Athena. */
export const athenaRules: readonly InfraRule[] = [
  athenaDatabaseEncryption,
  athenaWorkgroupEncryption,
  athenaWorkgroupEnforced,
];
