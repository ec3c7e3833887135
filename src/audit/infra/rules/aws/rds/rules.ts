import type { InfraRule } from '../../../infra-rule.ts';
import { rdsActivityStreamKey } from './activity-stream-key.ts';
import { rdsAuditLog } from './audit-log.ts';
import { rdsBacktrack } from './backtrack.ts';
import { rdsBackupOff } from './backup-off.ts';
import { rdsBackupRetention } from './backup-retention.ts';
import { rdsClusterEncryption } from './cluster-encryption.ts';
import { rdsCopyTags } from './copy-tags.ts';
import { rdsDefaultPort } from './default-port.ts';
import { rdsDefaultUsername } from './default-username.ts';
import { rdsDeletionProtection } from './deletion-protection.ts';
import { rdsEndOfLife } from './end-of-life.ts';
import { rdsEnhancedMonitoring } from './enhanced-monitoring.ts';
import { rdsFinalSnapshot } from './final-snapshot.ts';
import { rdsForceTls } from './force-tls.ts';
import { rdsGlobalClusterEncryption } from './global-cluster-encryption.ts';
import { rdsIamAuthentication } from './iam-authentication.ts';
import { rdsKmsKey } from './kms-key.ts';
import { rdsLogExports } from './log-exports.ts';
import { rdsLogFdw } from './log-fdw.ts';
import { rdsMinorUpgrades } from './minor-upgrades.ts';
import { rdsMultiAz } from './multi-az.ts';
import { rdsOldAuthority } from './old-authority.ts';
import { rdsPasswordInCode } from './password-in-code.ts';
import { rdsPerformanceInsights } from './performance-insights.ts';
import { rdsPerformanceInsightsKey } from './performance-insights-key.ts';
import { rdsProxyDebug } from './proxy-debug.ts';
import { rdsProxyTls } from './proxy-tls.ts';
import { rdsPublicAccess } from './public-access.ts';
import { rdsQueryLog } from './query-log.ts';
import { rdsSecurityGroupOpen } from './security-group-open.ts';
import { rdsSnapshotCopyKey } from './snapshot-copy-key.ts';
import { rdsSnapshotShared } from './snapshot-shared.ts';
import { rdsStorageEncryption } from './storage-encryption.ts';

/** Relational Database Service. */
export const rdsRules: readonly InfraRule[] = [
  rdsActivityStreamKey,
  rdsAuditLog,
  rdsBacktrack,
  rdsBackupOff,
  rdsBackupRetention,
  rdsClusterEncryption,
  rdsCopyTags,
  rdsDefaultPort,
  rdsDefaultUsername,
  rdsDeletionProtection,
  rdsEndOfLife,
  rdsEnhancedMonitoring,
  rdsFinalSnapshot,
  rdsForceTls,
  rdsGlobalClusterEncryption,
  rdsIamAuthentication,
  rdsKmsKey,
  rdsLogExports,
  rdsLogFdw,
  rdsMinorUpgrades,
  rdsMultiAz,
  rdsOldAuthority,
  rdsPasswordInCode,
  rdsPerformanceInsights,
  rdsPerformanceInsightsKey,
  rdsProxyDebug,
  rdsProxyTls,
  rdsPublicAccess,
  rdsQueryLog,
  rdsSecurityGroupOpen,
  rdsSnapshotCopyKey,
  rdsSnapshotShared,
  rdsStorageEncryption,
];
