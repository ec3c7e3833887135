import type { InfraRule } from '../../../infra-rule.ts';
import { azureDatabaseGeoRedundantBackup } from './geo-redundant-backup.ts';
import { azureDatabaseInfrastructureEncryption } from './infrastructure-encryption.ts';
import { azureDatabaseMinimumTlsVersion } from './minimum-tls-version.ts';
import { azureDatabasePostgresqlConnectionThrottling } from './postgresql-connection-throttling.ts';
import { azureDatabasePostgresqlLogCheckpoints } from './postgresql-log-checkpoints.ts';
import { azureDatabasePostgresqlLogConnections } from './postgresql-log-connections.ts';
import { azureDatabasePostgresqlLogDisconnections } from './postgresql-log-disconnections.ts';
import { azureDatabasePostgresqlLogDuration } from './postgresql-log-duration.ts';
import { azureDatabasePostgresqlLogRetention } from './postgresql-log-retention.ts';
import { azureDatabasePostgresqlLogRetentionSwitch } from './postgresql-log-retention-switch.ts';
import { azureDatabasePublicNetworkAccess } from './public-network-access.ts';
import { azureDatabaseSslEnforcement } from './ssl-enforcement.ts';
import { azureDatabaseThreatDetection } from './threat-detection.ts';

/** PostgreSQL, MySQL and MariaDB. */
export const azureDatabaseRules: readonly InfraRule[] = [
  azureDatabaseGeoRedundantBackup,
  azureDatabaseInfrastructureEncryption,
  azureDatabaseMinimumTlsVersion,
  azureDatabasePostgresqlConnectionThrottling,
  azureDatabasePostgresqlLogCheckpoints,
  azureDatabasePostgresqlLogConnections,
  azureDatabasePostgresqlLogDisconnections,
  azureDatabasePostgresqlLogDuration,
  azureDatabasePostgresqlLogRetention,
  azureDatabasePostgresqlLogRetentionSwitch,
  azureDatabasePublicNetworkAccess,
  azureDatabaseSslEnforcement,
  azureDatabaseThreatDetection,
];
