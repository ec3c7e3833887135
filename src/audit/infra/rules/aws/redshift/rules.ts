import type { InfraRule } from '../../../infra-rule.ts';
import { redshiftAuditLog } from './audit-log.ts';
import { redshiftBackupOff } from './backup-off.ts';
import { redshiftDefaultDatabase } from './default-database.ts';
import { redshiftDefaultPort } from './default-port.ts';
import { redshiftDefaultUser } from './default-user.ts';
import { redshiftEncryption } from './encryption.ts';
import { redshiftKmsKey } from './kms-key.ts';
import { redshiftNoNetwork } from './no-network.ts';
import { redshiftPasswordInCode } from './password-in-code.ts';
import { redshiftPublic } from './public.ts';
import { redshiftRequireSsl } from './require-ssl.ts';
import { redshiftSnapshotGrantKey } from './snapshot-grant-key.ts';
import { redshiftVersionUpgrade } from './version-upgrade.ts';
import { redshiftVpcRouting } from './vpc-routing.ts';

/** Redshift. */
export const redshiftRules: readonly InfraRule[] = [
  redshiftAuditLog,
  redshiftBackupOff,
  redshiftDefaultDatabase,
  redshiftDefaultPort,
  redshiftDefaultUser,
  redshiftEncryption,
  redshiftKmsKey,
  redshiftNoNetwork,
  redshiftPasswordInCode,
  redshiftPublic,
  redshiftRequireSsl,
  redshiftSnapshotGrantKey,
  redshiftVersionUpgrade,
  redshiftVpcRouting,
];
