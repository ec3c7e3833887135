import type { InfraRule } from '../../../infra-rule.ts';
import { imagebuilderComponentKey } from './component-key.ts';
import { imagebuilderRecipeEncryption } from './recipe-encryption.ts';

/** EC2 Image Builder. */
export const imagebuilderRules: readonly InfraRule[] = [
  imagebuilderComponentKey,
  imagebuilderRecipeEncryption,
];
