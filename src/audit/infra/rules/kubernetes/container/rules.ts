import type { InfraRule } from '../../../infra-rule.ts';
import { kubernetesContainerAddedCapabilities } from './added-capabilities.ts';
import { kubernetesContainerAppArmorProfile } from './app-armor-profile.ts';
import { kubernetesContainerAppArmorUnconfined } from './app-armor-unconfined.ts';
import { kubernetesContainerCpuLimits } from './cpu-limits.ts';
import { kubernetesContainerCpuRequests } from './cpu-requests.ts';
import { kubernetesContainerDangerousCapabilities } from './dangerous-capabilities.ts';
import { kubernetesContainerDropAll } from './drop-all.ts';
import { kubernetesContainerFrozenRegistry } from './frozen-registry.ts';
import { kubernetesContainerGitSync } from './git-sync.ts';
import { kubernetesContainerHostPort } from './host-port.ts';
import { kubernetesContainerImageDigest } from './image-digest.ts';
import { kubernetesContainerImagePullPolicy } from './image-pull-policy.ts';
import { kubernetesContainerImageTag } from './image-tag.ts';
import { kubernetesContainerLivenessProbe } from './liveness-probe.ts';
import { kubernetesContainerLowUserId } from './low-user-id.ts';
import { kubernetesContainerMemoryLimits } from './memory-limits.ts';
import { kubernetesContainerMemoryRequests } from './memory-requests.ts';
import { kubernetesContainerNetRaw } from './net-raw.ts';
import { kubernetesContainerPlainSecret } from './plain-secret.ts';
import { kubernetesContainerPrivilegeEscalation } from './privilege-escalation.ts';
import { kubernetesContainerPrivileged } from './privileged.ts';
import { kubernetesContainerProbeHost } from './probe-host.ts';
import { kubernetesContainerProcMount } from './proc-mount.ts';
import { kubernetesContainerReadOnlyRoot } from './read-only-root.ts';
import { kubernetesContainerReadinessProbe } from './readiness-probe.ts';
import { kubernetesContainerRestrictedCapabilities } from './restricted-capabilities.ts';
import { kubernetesContainerRootUser } from './root-user.ts';
import { kubernetesContainerRunAsNonRoot } from './run-as-non-root.ts';
import { kubernetesContainerSeccompProfile } from './seccomp-profile.ts';
import { kubernetesContainerSeccompUnconfined } from './seccomp-unconfined.ts';
import { kubernetesContainerSecretInEnvironment } from './secret-in-environment.ts';
import { kubernetesContainerSecurityContext } from './security-context.ts';
import { kubernetesContainerSelinuxOptions } from './selinux-options.ts';
import { kubernetesContainerSshPort } from './ssh-port.ts';
import { kubernetesContainerWindowsHostProcess } from './windows-host-process.ts';
import { kubernetesContainerWritableHostPath } from './writable-host-path.ts';

/** Containers, and what they are allowed to do. */
export const containerRules: readonly InfraRule[] = [
  kubernetesContainerAddedCapabilities,
  kubernetesContainerAppArmorProfile,
  kubernetesContainerAppArmorUnconfined,
  kubernetesContainerCpuLimits,
  kubernetesContainerCpuRequests,
  kubernetesContainerDangerousCapabilities,
  kubernetesContainerDropAll,
  kubernetesContainerFrozenRegistry,
  kubernetesContainerGitSync,
  kubernetesContainerHostPort,
  kubernetesContainerImageDigest,
  kubernetesContainerImagePullPolicy,
  kubernetesContainerImageTag,
  kubernetesContainerLivenessProbe,
  kubernetesContainerLowUserId,
  kubernetesContainerMemoryLimits,
  kubernetesContainerMemoryRequests,
  kubernetesContainerNetRaw,
  kubernetesContainerPlainSecret,
  kubernetesContainerPrivilegeEscalation,
  kubernetesContainerPrivileged,
  kubernetesContainerProbeHost,
  kubernetesContainerProcMount,
  kubernetesContainerReadOnlyRoot,
  kubernetesContainerReadinessProbe,
  kubernetesContainerRestrictedCapabilities,
  kubernetesContainerRootUser,
  kubernetesContainerRunAsNonRoot,
  kubernetesContainerSeccompProfile,
  kubernetesContainerSeccompUnconfined,
  kubernetesContainerSecretInEnvironment,
  kubernetesContainerSecurityContext,
  kubernetesContainerSelinuxOptions,
  kubernetesContainerSshPort,
  kubernetesContainerWindowsHostProcess,
  kubernetesContainerWritableHostPath,
];
