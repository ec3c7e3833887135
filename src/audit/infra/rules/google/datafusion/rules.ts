import type { InfraRule } from '../../../infra-rule.ts';
import { googleDatafusionLogging } from './logging.ts';
import { googleDatafusionMonitoring } from './monitoring.ts';
import { googleDatafusionPrivateInstance } from './private-instance.ts';

/** Data Fusion. */
export const googleDatafusionRules: readonly InfraRule[] = [
  googleDatafusionLogging,
  googleDatafusionMonitoring,
  googleDatafusionPrivateInstance,
];
