import type { InfraRule } from '../../../infra-rule.ts';
import { azureDatabricksNoPublicIp } from './no-public-ip.ts';
import { azureDatabricksPublicNetworkAccess } from './public-network-access.ts';

/** Databricks. */
export const azureDatabricksRules: readonly InfraRule[] = [
  azureDatabricksNoPublicIp,
  azureDatabricksPublicNetworkAccess,
];
