import type { InfraRule } from '../../../infra-rule.ts';
import { dlmEventCopyEncryption } from './event-copy-encryption.ts';
import { dlmEventCopyKey } from './event-copy-key.ts';
import { dlmScheduleCopyEncryption } from './schedule-copy-encryption.ts';
import { dlmScheduleCopyKey } from './schedule-copy-key.ts';

/** Data Lifecycle Manager. */
export const dlmRules: readonly InfraRule[] = [
  dlmEventCopyEncryption,
  dlmEventCopyKey,
  dlmScheduleCopyEncryption,
  dlmScheduleCopyKey,
];
