import type { InfraRule } from '../../../infra-rule.ts';
import { dlmEventEncryption } from './event-encryption.ts';
import { dlmEventKey } from './event-key.ts';
import { dlmScheduleEncryption } from './schedule-encryption.ts';
import { dlmScheduleKey } from './schedule-key.ts';

/** Data Lifecycle Manager. */
export const dlmRules: readonly InfraRule[] = [
  dlmEventEncryption,
  dlmEventKey,
  dlmScheduleEncryption,
  dlmScheduleKey,
];
