import type { InfraRule } from '../../../infra-rule.ts';
import { azureSignalrPublicNetworkAccess } from './public-network-access.ts';

/** SignalR. */
export const azureSignalrRules: readonly InfraRule[] = [azureSignalrPublicNetworkAccess];
