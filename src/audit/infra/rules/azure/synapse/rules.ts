import type { InfraRule } from '../../../infra-rule.ts';
import { azureSynapseExfiltrationProtection } from './exfiltration-protection.ts';
import { azureSynapseManagedVirtualNetwork } from './managed-virtual-network.ts';
import { azureSynapsePublicNetworkAccess } from './public-network-access.ts';

/** Synapse Analytics. */
export const azureSynapseRules: readonly InfraRule[] = [
  azureSynapseExfiltrationProtection,
  azureSynapseManagedVirtualNetwork,
  azureSynapsePublicNetworkAccess,
];
