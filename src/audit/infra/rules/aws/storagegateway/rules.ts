import type { InfraRule } from '../../../infra-rule.ts';
import { storagegatewayGuestAccess } from './guest-access.ts';
import { storagegatewayOpenClients } from './open-clients.ts';
import { storagegatewayPasswordInCode } from './password-in-code.ts';
import { storagegatewayPublicObjects } from './public-objects.ts';
import { storagegatewayRootSquash } from './root-squash.ts';
import { storagegatewaySmbEncryption } from './smb-encryption.ts';

/** Storage Gateway. */
export const storagegatewayRules: readonly InfraRule[] = [
  storagegatewayGuestAccess,
  storagegatewayOpenClients,
  storagegatewayPasswordInCode,
  storagegatewayPublicObjects,
  storagegatewayRootSquash,
  storagegatewaySmbEncryption,
];
