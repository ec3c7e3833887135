import type { InfraRule } from '../../../infra-rule.ts';
import { neptuneAuditLog } from './audit-log.ts';
import { neptuneBackupRetention } from './backup-retention.ts';
import { neptuneCopyTags } from './copy-tags.ts';
import { neptuneDeletionProtection } from './deletion-protection.ts';
import { neptuneEncryption } from './encryption.ts';
import { neptuneIamAuthentication } from './iam-authentication.ts';
import { neptuneKmsKey } from './kms-key.ts';
import { neptunePublic } from './public.ts';
import { neptuneSnapshotEncryption } from './snapshot-encryption.ts';

/** Neptune. */
export const neptuneRules: readonly InfraRule[] = [
  neptuneAuditLog,
  neptuneBackupRetention,
  neptuneCopyTags,
  neptuneDeletionProtection,
  neptuneEncryption,
  neptuneIamAuthentication,
  neptuneKmsKey,
  neptunePublic,
  neptuneSnapshotEncryption,
];
