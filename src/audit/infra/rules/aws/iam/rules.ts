import type { InfraRule } from '../../../infra-rule.ts';
import { iamAccessKey } from './access-key.ts';
import { iamAdministratorAttached } from './administrator-attached.ts';
import { iamAllActions } from './all-actions.ts';
import { iamAssumeAnyRole } from './assume-any-role.ts';
import { iamCloudshellFull } from './cloudshell-full.ts';
import { iamCredentialsExposure } from './credentials-exposure.ts';
import { iamDataExfiltration } from './data-exfiltration.ts';
import { iamDecryptEverything } from './decrypt-everything.ts';
import { iamExternalId } from './external-id.ts';
import { iamFederatedSubject } from './federated-subject.ts';
import { iamFullAdministrator } from './full-administrator.ts';
import { iamGroupInlinePolicy } from './group-inline-policy.ts';
import { iamGroupMembers } from './group-members.ts';
import { iamIdentityEscalation } from './identity-escalation.ts';
import { iamInvokeAnyFunction } from './invoke-any-function.ts';
import { iamLoginPasswordReset } from './login-password-reset.ts';
import { iamLoginPasswordWritten } from './login-password-written.ts';
import { iamNotAction } from './not-action.ts';
import { iamNotResource } from './not-resource.ts';
import { iamOrganizationPolicies } from './organization-policies.ts';
import { iamPassAnyRole } from './pass-any-role.ts';
import { iamPasswordAge } from './password-age.ts';
import { iamPasswordChange } from './password-change.ts';
import { iamPasswordLength } from './password-length.ts';
import { iamPasswordLowercase } from './password-lowercase.ts';
import { iamPasswordNumbers } from './password-numbers.ts';
import { iamPasswordReuse } from './password-reuse.ts';
import { iamPasswordSymbols } from './password-symbols.ts';
import { iamPasswordUppercase } from './password-uppercase.ts';
import { iamPermissionsManagement } from './permissions-management.ts';
import { iamPolicyOnUser } from './policy-on-user.ts';
import { iamPrivilegeEscalation } from './privilege-escalation.ts';
import { iamRootAccessKey } from './root-access-key.ts';
import { iamSecondAccessKey } from './second-access-key.ts';
import { iamServiceWildcard } from './service-wildcard.ts';
import { iamSessionDuration } from './session-duration.ts';
import { iamTrustAccountServices } from './trust-account-services.ts';
import { iamTrustAnyService } from './trust-any-service.ts';
import { iamTrustAnybody } from './trust-anybody.ts';
import { iamTrustWideActions } from './trust-wide-actions.ts';
import { iamUserWithoutGroup } from './user-without-group.ts';
import { iamWriteEverything } from './write-everything.ts';

/** Identity and Access Management. */
export const iamRules: readonly InfraRule[] = [
  iamAccessKey,
  iamAdministratorAttached,
  iamAllActions,
  iamAssumeAnyRole,
  iamCloudshellFull,
  iamCredentialsExposure,
  iamDataExfiltration,
  iamDecryptEverything,
  iamExternalId,
  iamFederatedSubject,
  iamFullAdministrator,
  iamGroupInlinePolicy,
  iamGroupMembers,
  iamIdentityEscalation,
  iamInvokeAnyFunction,
  iamLoginPasswordReset,
  iamLoginPasswordWritten,
  iamNotAction,
  iamNotResource,
  iamOrganizationPolicies,
  iamPassAnyRole,
  iamPasswordAge,
  iamPasswordChange,
  iamPasswordLength,
  iamPasswordLowercase,
  iamPasswordNumbers,
  iamPasswordReuse,
  iamPasswordSymbols,
  iamPasswordUppercase,
  iamPermissionsManagement,
  iamPolicyOnUser,
  iamPrivilegeEscalation,
  iamRootAccessKey,
  iamSecondAccessKey,
  iamServiceWildcard,
  iamSessionDuration,
  iamTrustAccountServices,
  iamTrustAnyService,
  iamTrustAnybody,
  iamTrustWideActions,
  iamUserWithoutGroup,
  iamWriteEverything,
];
