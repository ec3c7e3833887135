import type { InfraRule } from '../../../infra-rule.ts';
import { kubernetesPodDefaultServiceAccount } from './default-service-account.ts';
import { kubernetesPodGitRepoVolume } from './git-repo-volume.ts';
import { kubernetesPodHostAliases } from './host-aliases.ts';
import { kubernetesPodHostIpc } from './host-ipc.ts';
import { kubernetesPodHostNetwork } from './host-network.ts';
import { kubernetesPodHostPath } from './host-path.ts';
import { kubernetesPodHostPid } from './host-pid.ts';
import { kubernetesPodRuntimeSocket } from './runtime-socket.ts';
import { kubernetesPodSensitiveHostPath } from './sensitive-host-path.ts';
import { kubernetesPodServiceAccountToken } from './service-account-token.ts';
import { kubernetesPodShareProcessNamespace } from './share-process-namespace.ts';
import { kubernetesPodUnsafeSysctls } from './unsafe-sysctls.ts';
import { kubernetesPodVolumeTypes } from './volume-types.ts';

/** What a pod shares with its node. */
export const podRules: readonly InfraRule[] = [
  kubernetesPodDefaultServiceAccount,
  kubernetesPodGitRepoVolume,
  kubernetesPodHostAliases,
  kubernetesPodHostIpc,
  kubernetesPodHostNetwork,
  kubernetesPodHostPath,
  kubernetesPodHostPid,
  kubernetesPodRuntimeSocket,
  kubernetesPodSensitiveHostPath,
  kubernetesPodServiceAccountToken,
  kubernetesPodShareProcessNamespace,
  kubernetesPodUnsafeSysctls,
  kubernetesPodVolumeTypes,
];
