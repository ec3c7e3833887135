import type { InfraRule } from '../../../infra-rule.ts';
import { azureMlPublicNetworkAccess } from './public-network-access.ts';

/** Machine Learning. */
export const azureMlRules: readonly InfraRule[] = [azureMlPublicNetworkAccess];
