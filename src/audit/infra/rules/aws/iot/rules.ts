import type { InfraRule } from '../../../infra-rule.ts';
import { iotPolicyAnyAction } from './policy-any-action.ts';
import { iotPolicyAnyResource } from './policy-any-resource.ts';

/** Internet of things: what devices may do. */
export const iotRules: readonly InfraRule[] = [iotPolicyAnyAction, iotPolicyAnyResource];
