import type { InfraRule } from '../../../infra-rule.ts';
import { efsAccessPointRoot } from './access-point-root.ts';
import { efsAccessPointUser } from './access-point-user.ts';
import { efsBackup } from './backup.ts';
import { efsEncryption } from './encryption.ts';
import { efsKmsKey } from './kms-key.ts';
import { efsPolicyPublic } from './policy-public.ts';

/** Elastic File System. */
export const efsRules: readonly InfraRule[] = [
  efsAccessPointRoot,
  efsAccessPointUser,
  efsBackup,
  efsEncryption,
  efsKmsKey,
  efsPolicyPublic,
];
