import type { InfraRule } from '../../../infra-rule.ts';
import { timestreamKmsKey } from './kms-key.ts';

/** Timestream: databases of figures over time. */
export const timestreamRules: readonly InfraRule[] = [timestreamKmsKey];
