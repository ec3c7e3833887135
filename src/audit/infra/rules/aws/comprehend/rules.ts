import type { InfraRule } from '../../../infra-rule.ts';
import { comprehendModelKey } from './model-key.ts';
import { comprehendVolumeKey } from './volume-key.ts';

/** Comprehend. */
export const comprehendRules: readonly InfraRule[] = [comprehendModelKey, comprehendVolumeKey];
