import type { InfraRule } from '../../../infra-rule.ts';
import { googleSqlBackup } from './backup.ts';
import { googleSqlCustomerManagedKey } from './customer-managed-key.ts';
import { googleSqlDeletionProtection } from './deletion-protection.ts';
import { googleSqlMysqlLocalInfile } from './mysql-local-infile.ts';
import { googleSqlMysqlSkipShowDatabase } from './mysql-skip-show-database.ts';
import { googleSqlOldVersion } from './old-version.ts';
import { googleSqlOpenNetworks } from './open-networks.ts';
import { googleSqlPointInTimeRecovery } from './point-in-time-recovery.ts';
import { googleSqlPostgresqlLogCheckpoints } from './postgresql-log-checkpoints.ts';
import { googleSqlPostgresqlLogConnections } from './postgresql-log-connections.ts';
import { googleSqlPostgresqlLogDisconnections } from './postgresql-log-disconnections.ts';
import { googleSqlPostgresqlLogDuration } from './postgresql-log-duration.ts';
import { googleSqlPostgresqlLogExecutorStats } from './postgresql-log-executor-stats.ts';
import { googleSqlPostgresqlLogHostname } from './postgresql-log-hostname.ts';
import { googleSqlPostgresqlLogLockWaits } from './postgresql-log-lock-waits.ts';
import { googleSqlPostgresqlLogMinDuration } from './postgresql-log-min-duration.ts';
import { googleSqlPostgresqlLogMinErrorStatement } from './postgresql-log-min-error-statement.ts';
import { googleSqlPostgresqlLogMinMessages } from './postgresql-log-min-messages.ts';
import { googleSqlPostgresqlLogParserStats } from './postgresql-log-parser-stats.ts';
import { googleSqlPostgresqlLogPlannerStats } from './postgresql-log-planner-stats.ts';
import { googleSqlPostgresqlLogStatement } from './postgresql-log-statement.ts';
import { googleSqlPostgresqlLogStatementStats } from './postgresql-log-statement-stats.ts';
import { googleSqlPostgresqlLogTempFiles } from './postgresql-log-temp-files.ts';
import { googleSqlPostgresqlPgaudit } from './postgresql-pgaudit.ts';
import { googleSqlPublicIp } from './public-ip.ts';
import { googleSqlRequireSsl } from './require-ssl.ts';
import { googleSqlSqlserverContainedAuthentication } from './sqlserver-contained-authentication.ts';
import { googleSqlSqlserverCrossDbOwnership } from './sqlserver-cross-db-ownership.ts';
import { googleSqlSqlserverExternalScripts } from './sqlserver-external-scripts.ts';
import { googleSqlSqlserverRemoteAccess } from './sqlserver-remote-access.ts';
import { googleSqlUserWrittenPassword } from './user-written-password.ts';

/** Cloud SQL. */
export const googleSqlRules: readonly InfraRule[] = [
  googleSqlBackup,
  googleSqlCustomerManagedKey,
  googleSqlDeletionProtection,
  googleSqlMysqlLocalInfile,
  googleSqlMysqlSkipShowDatabase,
  googleSqlOldVersion,
  googleSqlOpenNetworks,
  googleSqlPointInTimeRecovery,
  googleSqlPostgresqlLogCheckpoints,
  googleSqlPostgresqlLogConnections,
  googleSqlPostgresqlLogDisconnections,
  googleSqlPostgresqlLogDuration,
  googleSqlPostgresqlLogExecutorStats,
  googleSqlPostgresqlLogHostname,
  googleSqlPostgresqlLogLockWaits,
  googleSqlPostgresqlLogMinDuration,
  googleSqlPostgresqlLogMinErrorStatement,
  googleSqlPostgresqlLogMinMessages,
  googleSqlPostgresqlLogParserStats,
  googleSqlPostgresqlLogPlannerStats,
  googleSqlPostgresqlLogStatement,
  googleSqlPostgresqlLogStatementStats,
  googleSqlPostgresqlLogTempFiles,
  googleSqlPostgresqlPgaudit,
  googleSqlPublicIp,
  googleSqlRequireSsl,
  googleSqlSqlserverContainedAuthentication,
  googleSqlSqlserverCrossDbOwnership,
  googleSqlSqlserverExternalScripts,
  googleSqlSqlserverRemoteAccess,
  googleSqlUserWrittenPassword,
];
