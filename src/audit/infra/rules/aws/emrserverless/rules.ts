import type { InfraRule } from '../../../infra-rule.ts';
import { emrserverlessNetwork } from './network.ts';

/** EMR Serverless. */
export const emrserverlessRules: readonly InfraRule[] = [emrserverlessNetwork];
