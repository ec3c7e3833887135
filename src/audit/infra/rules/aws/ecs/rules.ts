import type { InfraRule } from '../../../infra-rule.ts';
import { ecsEnvironmentSecrets } from './environment-secrets.ts';
import { ecsExecLogging } from './exec-logging.ts';
import { ecsHealthCheck } from './health-check.ts';
import { ecsHostNamespaces } from './host-namespaces.ts';
import { ecsHostNetworkRoot } from './host-network-root.ts';
import { ecsInsights } from './insights.ts';
import { ecsLoadBalancer } from './load-balancer.ts';
import { ecsLogging } from './logging.ts';
import { ecsNetworkMode } from './network-mode.ts';
import { ecsOneRole } from './one-role.ts';
import { ecsPlatformVersion } from './platform-version.ts';
import { ecsPrivileged } from './privileged.ts';
import { ecsPublicAddress } from './public-address.ts';
import { ecsReadOnlyRoot } from './read-only-root.ts';
import { ecsRootUser } from './root-user.ts';
import { ecsRunningTasks } from './running-tasks.ts';
import { ecsServiceAdministrator } from './service-administrator.ts';
import { ecsVolumeEncryption } from './volume-encryption.ts';

/** Elastic Container Service. */
export const ecsRules: readonly InfraRule[] = [
  ecsEnvironmentSecrets,
  ecsExecLogging,
  ecsHealthCheck,
  ecsHostNamespaces,
  ecsHostNetworkRoot,
  ecsInsights,
  ecsLoadBalancer,
  ecsLogging,
  ecsNetworkMode,
  ecsOneRole,
  ecsPlatformVersion,
  ecsPrivileged,
  ecsPublicAddress,
  ecsReadOnlyRoot,
  ecsRootUser,
  ecsRunningTasks,
  ecsServiceAdministrator,
  ecsVolumeEncryption,
];
