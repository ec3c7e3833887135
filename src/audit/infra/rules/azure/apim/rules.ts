import type { InfraRule } from '../../../infra-rule.ts';
import { azureApimBackendCertificateCheck } from './backend-certificate-check.ts';
import { azureApimBackendPlainHttp } from './backend-plain-http.ts';
import { azureApimOldProtocols } from './old-protocols.ts';
import { azureApimPublicNetworkAccess } from './public-network-access.ts';
import { azureApimVirtualNetwork } from './virtual-network.ts';

/** API Management. */
export const azureApimRules: readonly InfraRule[] = [
  azureApimBackendCertificateCheck,
  azureApimBackendPlainHttp,
  azureApimOldProtocols,
  azureApimPublicNetworkAccess,
  azureApimVirtualNetwork,
];
