import type { InfraRule } from '../../../infra-rule.ts';
import { googleKmsRotation } from './rotation.ts';

/** Key Management Service. */
export const googleKmsRules: readonly InfraRule[] = [googleKmsRotation];
