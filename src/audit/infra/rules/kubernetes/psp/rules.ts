import type { InfraRule } from '../../../infra-rule.ts';
import { kubernetesPspCapabilities } from './capabilities.ts';
import { kubernetesPspDropCapabilities } from './drop-capabilities.ts';
import { kubernetesPspHostIpc } from './host-ipc.ts';
import { kubernetesPspHostNetwork } from './host-network.ts';
import { kubernetesPspHostPath } from './host-path.ts';
import { kubernetesPspHostPid } from './host-pid.ts';
import { kubernetesPspNetRaw } from './net-raw.ts';
import { kubernetesPspPrivilegeEscalation } from './privilege-escalation.ts';
import { kubernetesPspPrivileged } from './privileged.ts';
import { kubernetesPspProcMount } from './proc-mount.ts';
import { kubernetesPspReadOnlyRoot } from './read-only-root.ts';
import { kubernetesPspRootUser } from './root-user.ts';
import { kubernetesPspSeccomp } from './seccomp.ts';
import { kubernetesPspUnsafeSysctls } from './unsafe-sysctls.ts';

/** Pod security policies, which Kubernetes 1.25 took away. */
export const pspRules: readonly InfraRule[] = [
  kubernetesPspCapabilities,
  kubernetesPspDropCapabilities,
  kubernetesPspHostIpc,
  kubernetesPspHostNetwork,
  kubernetesPspHostPath,
  kubernetesPspHostPid,
  kubernetesPspNetRaw,
  kubernetesPspPrivilegeEscalation,
  kubernetesPspPrivileged,
  kubernetesPspProcMount,
  kubernetesPspReadOnlyRoot,
  kubernetesPspRootUser,
  kubernetesPspSeccomp,
  kubernetesPspUnsafeSysctls,
];
