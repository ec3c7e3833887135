import type { InfraRule } from '../../../infra-rule.ts';
import { imagebuilderComponentKey } from './component-key.ts';
import { imagebuilderDistributionKey } from './distribution-key.ts';
import { imagebuilderImdsTokens } from './imds-tokens.ts';
import { imagebuilderPublicImage } from './public-image.ts';
import { imagebuilderRecipeEncryption } from './recipe-encryption.ts';

/** EC2 Image Builder. */
export const imagebuilderRules: readonly InfraRule[] = [
  imagebuilderComponentKey,
  imagebuilderDistributionKey,
  imagebuilderImdsTokens,
  imagebuilderPublicImage,
  imagebuilderRecipeEncryption,
];
