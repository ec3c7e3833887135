import type { InfraRule } from '../../../infra-rule.ts';
import { docdbAuditLog } from './audit-log.ts';
import { docdbAuditParameter } from './audit-parameter.ts';
import { docdbBackupRetention } from './backup-retention.ts';
import { docdbDeletionProtection } from './deletion-protection.ts';
import { docdbEncryption } from './encryption.ts';
import { docdbGlobalEncryption } from './global-encryption.ts';
import { docdbKmsKey } from './kms-key.ts';
import { docdbPasswordInCode } from './password-in-code.ts';
import { docdbTls } from './tls.ts';

/** DocumentDB. */
export const docdbRules: readonly InfraRule[] = [
  docdbAuditLog,
  docdbAuditParameter,
  docdbBackupRetention,
  docdbDeletionProtection,
  docdbEncryption,
  docdbGlobalEncryption,
  docdbKmsKey,
  docdbPasswordInCode,
  docdbTls,
];
