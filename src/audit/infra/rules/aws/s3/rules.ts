import type { InfraRule } from '../../../infra-rule.ts';
import { s3AbortUploads } from './abort-uploads.ts';
import { s3AccessLog } from './access-log.ts';
import { s3AccessPointPublic } from './access-point-public.ts';
import { s3AclAuthenticatedRead } from './acl-authenticated-read.ts';
import { s3AclGrantPublic } from './acl-grant-public.ts';
import { s3AclPublicRead } from './acl-public-read.ts';
import { s3AclPublicWrite } from './acl-public-write.ts';
import { s3CorsAnyOrigin } from './cors-any-origin.ts';
import { s3EncryptionUnset } from './encryption-unset.ts';
import { s3EventNotifications } from './event-notifications.ts';
import { s3KmsKey } from './kms-key.ts';
import { s3Lifecycle } from './lifecycle.ts';
import { s3MfaDelete } from './mfa-delete.ts';
import { s3ObjectAclPublic } from './object-acl-public.ts';
import { s3ObjectKmsKey } from './object-kms-key.ts';
import { s3ObjectLock } from './object-lock.ts';
import { s3Ownership } from './ownership.ts';
import { s3PolicyLockout } from './policy-lockout.ts';
import { s3PolicyPublicRead } from './policy-public-read.ts';
import { s3PolicyPublicWrite } from './policy-public-write.ts';
import { s3PolicySecureTransport } from './policy-secure-transport.ts';
import { s3PolicyWildcardActions } from './policy-wildcard-actions.ts';
import { s3PublicAccessBlock } from './public-access-block.ts';
import { s3PublicAccessBlockPart } from './public-access-block-part.ts';
import { s3Replication } from './replication.ts';
import { s3Versioning } from './versioning.ts';
import { s3Website } from './website.ts';

/** Simple Storage Service. */
export const s3Rules: readonly InfraRule[] = [
  s3AbortUploads,
  s3AccessLog,
  s3AccessPointPublic,
  s3AclAuthenticatedRead,
  s3AclGrantPublic,
  s3AclPublicRead,
  s3AclPublicWrite,
  s3CorsAnyOrigin,
  s3EncryptionUnset,
  s3EventNotifications,
  s3KmsKey,
  s3Lifecycle,
  s3MfaDelete,
  s3ObjectAclPublic,
  s3ObjectKmsKey,
  s3ObjectLock,
  s3Ownership,
  s3PolicyLockout,
  s3PolicyPublicRead,
  s3PolicyPublicWrite,
  s3PolicySecureTransport,
  s3PolicyWildcardActions,
  s3PublicAccessBlock,
  s3PublicAccessBlockPart,
  s3Replication,
  s3Versioning,
  s3Website,
];
