import type { InfraRule } from '../../../infra-rule.ts';
import { kmsDeletionWindow } from './deletion-window.ts';
import { kmsDisabled } from './disabled.ts';
import { kmsPolicyPublic } from './policy-public.ts';
import { kmsRotation } from './rotation.ts';

/** Key Management Service. */
export const kmsRules: readonly InfraRule[] = [kmsDeletionWindow, kmsDisabled, kmsPolicyPublic, kmsRotation];
