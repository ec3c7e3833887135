import type { InfraRule } from '../../../infra-rule.ts';
import { secretsmanagerKmsKey } from './kms-key.ts';
import { secretsmanagerPolicyPublic } from './policy-public.ts';
import { secretsmanagerRotation } from './rotation.ts';
import { secretsmanagerRotationPeriod } from './rotation-period.ts';
import { secretsmanagerSecretInCode } from './secret-in-code.ts';

/** Secrets Manager. */
export const secretsmanagerRules: readonly InfraRule[] = [
  secretsmanagerKmsKey,
  secretsmanagerPolicyPublic,
  secretsmanagerRotation,
  secretsmanagerRotationPeriod,
  secretsmanagerSecretInCode,
];
