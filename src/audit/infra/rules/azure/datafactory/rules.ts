import type { InfraRule } from '../../../infra-rule.ts';
import { azureDatafactoryPublicNetworkAccess } from './public-network-access.ts';
import { azureDatafactorySourceControl } from './source-control.ts';

/** Data Factory. */
export const azureDatafactoryRules: readonly InfraRule[] = [
  azureDatafactoryPublicNetworkAccess,
  azureDatafactorySourceControl,
];
