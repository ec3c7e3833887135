import type { InfraRule } from '../../../infra-rule.ts';
import { kubernetesRbacAggregatedRights } from './aggregated-rights.ts';
import { kubernetesRbacAllGroups } from './all-groups.ts';
import { kubernetesRbacAllUsers } from './all-users.ts';
import { kubernetesRbacAnonymous } from './anonymous.ts';
import { kubernetesRbacAnyUrl } from './any-url.ts';
import { kubernetesRbacApproveCertificates } from './approve-certificates.ts';
import { kubernetesRbacAttach } from './attach.ts';
import { kubernetesRbacBoundSecrets } from './bound-secrets.ts';
import { kubernetesRbacClusterAdmin } from './cluster-admin.ts';
import { kubernetesRbacCommonAccount } from './common-account.ts';
import { kubernetesRbacCreatePods } from './create-pods.ts';
import { kubernetesRbacCreateTokens } from './create-tokens.ts';
import { kubernetesRbacCreateVolumes } from './create-volumes.ts';
import { kubernetesRbacDefaultAccount } from './default-account.ts';
import { kubernetesRbacDefaultAccountToken } from './default-account-token.ts';
import { kubernetesRbacEscalate } from './escalate.ts';
import { kubernetesRbacExec } from './exec.ts';
import { kubernetesRbacImpersonate } from './impersonate.ts';
import { kubernetesRbacMastersGroup } from './masters-group.ts';
import { kubernetesRbacNodeProxy } from './node-proxy.ts';
import { kubernetesRbacPortForward } from './port-forward.ts';
import { kubernetesRbacReadSecrets } from './read-secrets.ts';
import { kubernetesRbacServiceStatus } from './service-status.ts';
import { kubernetesRbacWildcard } from './wildcard.ts';
import { kubernetesRbacWildcardInGroup } from './wildcard-in-group.ts';
import { kubernetesRbacWriteBindings } from './write-bindings.ts';
import { kubernetesRbacWriteNodes } from './write-nodes.ts';
import { kubernetesRbacWriteWebhooks } from './write-webhooks.ts';

/** Who may do what. */
export const rbacRules: readonly InfraRule[] = [
  kubernetesRbacAggregatedRights,
  kubernetesRbacAllGroups,
  kubernetesRbacAllUsers,
  kubernetesRbacAnonymous,
  kubernetesRbacAnyUrl,
  kubernetesRbacApproveCertificates,
  kubernetesRbacAttach,
  kubernetesRbacBoundSecrets,
  kubernetesRbacClusterAdmin,
  kubernetesRbacCommonAccount,
  kubernetesRbacCreatePods,
  kubernetesRbacCreateTokens,
  kubernetesRbacCreateVolumes,
  kubernetesRbacDefaultAccount,
  kubernetesRbacDefaultAccountToken,
  kubernetesRbacEscalate,
  kubernetesRbacExec,
  kubernetesRbacImpersonate,
  kubernetesRbacMastersGroup,
  kubernetesRbacNodeProxy,
  kubernetesRbacPortForward,
  kubernetesRbacReadSecrets,
  kubernetesRbacServiceStatus,
  kubernetesRbacWildcard,
  kubernetesRbacWildcardInGroup,
  kubernetesRbacWriteBindings,
  kubernetesRbacWriteNodes,
  kubernetesRbacWriteWebhooks,
];
