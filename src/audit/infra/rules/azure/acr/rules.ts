import type { InfraRule } from '../../../infra-rule.ts';
import { azureAcrAdminAccount } from './admin-account.ts';
import { azureAcrAnonymousPull } from './anonymous-pull.ts';
import { azureAcrDataEndpoint } from './data-endpoint.ts';
import { azureAcrGeoreplication } from './georeplication.ts';
import { azureAcrImageQuarantine } from './image-quarantine.ts';
import { azureAcrPublicNetworkAccess } from './public-network-access.ts';
import { azureAcrRetention } from './retention.ts';
import { azureAcrSignedImages } from './signed-images.ts';
import { azureAcrWebhookPlainHttp } from './webhook-plain-http.ts';
import { azureAcrZoneRedundancy } from './zone-redundancy.ts';

/** Container Registry. */
export const azureAcrRules: readonly InfraRule[] = [
  azureAcrAdminAccount,
  azureAcrAnonymousPull,
  azureAcrDataEndpoint,
  azureAcrGeoreplication,
  azureAcrImageQuarantine,
  azureAcrPublicNetworkAccess,
  azureAcrRetention,
  azureAcrSignedImages,
  azureAcrWebhookPlainHttp,
  azureAcrZoneRedundancy,
];
