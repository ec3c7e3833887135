import type { InfraRule } from '../../../infra-rule.ts';
import { mqKmsKey } from './kms-key.ts';
import { mqLogging } from './logging.ts';
import { mqMinorUpgrades } from './minor-upgrades.ts';
import { mqPublic } from './public.ts';

/** Amazon MQ. */
export const mqRules: readonly InfraRule[] = [mqKmsKey, mqLogging, mqMinorUpgrades, mqPublic];
