import type { InfraRule } from '../../../infra-rule.ts';
import { googleIamAuditConfig } from './audit-config.ts';
import { googleIamBasicRole } from './basic-role.ts';
import { googleIamDefaultServiceAccount } from './default-service-account.ts';
import { googleIamImpersonationRole } from './impersonation-role.ts';
import { googleIamKmsAdminForProject } from './kms-admin-for-project.ts';
import { googleIamPersonalAccount } from './personal-account.ts';
import { googleIamPolicyBasicRole } from './policy-basic-role.ts';
import { googleIamPublicGrant } from './public-grant.ts';
import { googleIamPublicService } from './public-service.ts';
import { googleIamServiceAccountAdmin } from './service-account-admin.ts';
import { googleIamServiceAccountKey } from './service-account-key.ts';
import { googleIamUserGrant } from './user-grant.ts';
import { googleIamWorkloadIdentityCondition } from './workload-identity-condition.ts';

/** Who may do what. */
export const googleIamRules: readonly InfraRule[] = [
  googleIamAuditConfig,
  googleIamBasicRole,
  googleIamDefaultServiceAccount,
  googleIamImpersonationRole,
  googleIamKmsAdminForProject,
  googleIamPersonalAccount,
  googleIamPolicyBasicRole,
  googleIamPublicGrant,
  googleIamPublicService,
  googleIamServiceAccountAdmin,
  googleIamServiceAccountKey,
  googleIamUserGrant,
  googleIamWorkloadIdentityCondition,
];
