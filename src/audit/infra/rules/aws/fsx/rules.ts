import type { InfraRule } from '../../../infra-rule.ts';
import { fsxBackupOff } from './backup-off.ts';
import { fsxCopyTags } from './copy-tags.ts';
import { fsxKmsKey } from './kms-key.ts';
import { fsxPasswordInCode } from './password-in-code.ts';

/** File systems of other makers. */
export const fsxRules: readonly InfraRule[] = [fsxBackupOff, fsxCopyTags, fsxKmsKey, fsxPasswordInCode];
