import type { InfraRule } from '../../../infra-rule.ts';
import { redshiftAuditLog } from './audit-log.ts';
import { redshiftDefaultUser } from './default-user.ts';
import { redshiftEncryption } from './encryption.ts';
import { redshiftKmsKey } from './kms-key.ts';
import { redshiftPublic } from './public.ts';
import { redshiftRequireSsl } from './require-ssl.ts';
import { redshiftVersionUpgrade } from './version-upgrade.ts';
import { redshiftVpcRouting } from './vpc-routing.ts';

/** Redshift. */
export const redshiftRules: readonly InfraRule[] = [
  redshiftAuditLog,
  redshiftDefaultUser,
  redshiftEncryption,
  redshiftKmsKey,
  redshiftPublic,
  redshiftRequireSsl,
  redshiftVersionUpgrade,
  redshiftVpcRouting,
];
