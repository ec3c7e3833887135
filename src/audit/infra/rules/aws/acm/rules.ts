import type { InfraRule } from '../../../infra-rule.ts';
import { acmAuthorityKey } from './authority-key.ts';
import { acmAuthorityRevocation } from './authority-revocation.ts';
import { acmCreateBeforeDestroy } from './create-before-destroy.ts';
import { acmTransparency } from './transparency.ts';
import { acmValidation } from './validation.ts';
import { acmWildcard } from './wildcard.ts';

/** Certificate Manager. */
export const acmRules: readonly InfraRule[] = [
  acmAuthorityKey,
  acmAuthorityRevocation,
  acmCreateBeforeDestroy,
  acmTransparency,
  acmValidation,
  acmWildcard,
];
