import type { InfraRule } from '../../../infra-rule.ts';
import { globalacceleratorFlowLogs } from './flow-logs.ts';

/** Global Accelerator. */
export const globalacceleratorRules: readonly InfraRule[] = [globalacceleratorFlowLogs];
