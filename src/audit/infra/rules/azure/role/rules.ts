import type { InfraRule } from '../../../infra-rule.ts';
import { azureRoleCustomOwner } from './custom-owner.ts';
import { azureRoleCustomRoleCreation } from './custom-role-creation.ts';
import { azureRoleGuestAssignment } from './guest-assignment.ts';
import { azureRoleOwnerAssignment } from './owner-assignment.ts';

/** Roles and who has them. */
export const azureRoleRules: readonly InfraRule[] = [
  azureRoleCustomOwner,
  azureRoleCustomRoleCreation,
  azureRoleGuestAssignment,
  azureRoleOwnerAssignment,
];
