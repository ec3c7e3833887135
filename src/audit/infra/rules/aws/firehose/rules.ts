import type { InfraRule } from '../../../infra-rule.ts';
import { firehoseEncryption } from './encryption.ts';

/** Data Firehose. */
export const firehoseRules: readonly InfraRule[] = [firehoseEncryption];
