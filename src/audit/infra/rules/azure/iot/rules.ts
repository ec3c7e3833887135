import type { InfraRule } from '../../../infra-rule.ts';
import { azureIotPublicNetworkAccess } from './public-network-access.ts';

/** IoT Hub. */
export const azureIotRules: readonly InfraRule[] = [azureIotPublicNetworkAccess];
