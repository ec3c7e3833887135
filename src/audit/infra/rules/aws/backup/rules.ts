import type { InfraRule } from '../../../infra-rule.ts';
import { backupVaultEncryption } from './vault-encryption.ts';

/** Backup. */
export const backupRules: readonly InfraRule[] = [backupVaultEncryption];
