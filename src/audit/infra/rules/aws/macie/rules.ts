import type { InfraRule } from '../../../infra-rule.ts';
import { maciePaused } from './paused.ts';

/** Macie. */
export const macieRules: readonly InfraRule[] = [maciePaused];
