import type { InfraRule } from '../../../infra-rule.ts';
import { cloud9Ssm } from './ssm.ts';

/** Cloud9. */
export const cloud9Rules: readonly InfraRule[] = [cloud9Ssm];
