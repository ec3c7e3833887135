import type { InfraRule } from '../../../infra-rule.ts';
import { statesLogging } from './logging.ts';
import { statesTracing } from './tracing.ts';

/** Step Functions. */
export const statesRules: readonly InfraRule[] = [statesLogging, statesTracing];
