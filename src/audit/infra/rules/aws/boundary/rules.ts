import type { InfraRule } from '../../../infra-rule.ts';
import { boundaryRemovable } from './removable.ts';
import { boundaryUnlimited } from './unlimited.ts';

/** Permission boundaries of IAM. */
export const boundaryRules: readonly InfraRule[] = [boundaryRemovable, boundaryUnlimited];
