import type { InfraRule } from '../../../infra-rule.ts';
import { googleStorageCorsAnyOrigin } from './cors-any-origin.ts';
import { googleStorageCustomerManagedKey } from './customer-managed-key.ts';
import { googleStorageLogging } from './logging.ts';
import { googleStoragePublicAccessPrevention } from './public-access-prevention.ts';
import { googleStoragePublicAcl } from './public-acl.ts';
import { googleStorageSelfLogging } from './self-logging.ts';
import { googleStorageUniformAccess } from './uniform-access.ts';
import { googleStorageVersioning } from './versioning.ts';

/** Cloud Storage. */
export const googleStorageRules: readonly InfraRule[] = [
  googleStorageCorsAnyOrigin,
  googleStorageCustomerManagedKey,
  googleStorageLogging,
  googleStoragePublicAccessPrevention,
  googleStoragePublicAcl,
  googleStorageSelfLogging,
  googleStorageUniformAccess,
  googleStorageVersioning,
];
