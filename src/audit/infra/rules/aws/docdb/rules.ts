import type { InfraRule } from '../../../infra-rule.ts';
import { docdbAuditLog } from './audit-log.ts';
import { docdbBackupRetention } from './backup-retention.ts';
import { docdbDeletionProtection } from './deletion-protection.ts';
import { docdbEncryption } from './encryption.ts';
import { docdbKmsKey } from './kms-key.ts';

/** DocumentDB. */
export const docdbRules: readonly InfraRule[] = [
  docdbAuditLog,
  docdbBackupRetention,
  docdbDeletionProtection,
  docdbEncryption,
  docdbKmsKey,
];
