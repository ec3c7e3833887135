import type { InfraRule } from '../../infra-rule.ts';
import { composeAdministrationExposed } from './administration-exposed.ts';
import { composeApparmorOff } from './apparmor-off.ts';
import { composeBuildPrivileged } from './build-privileged.ts';
import { composeCapabilitiesDangerous } from './capabilities-dangerous.ts';
import { composeCapabilitiesKept } from './capabilities-kept.ts';
import { composeCapabilitiesNetwork } from './capabilities-network.ts';
import { composeCgroupParent } from './cgroup-parent.ts';
import { composeCpuLimit } from './cpu-limit.ts';
import { composeCredentialMount } from './credential-mount.ts';
import { composeDaemonPort } from './daemon-port.ts';
import { composeDataStoreExposed } from './data-store-exposed.ts';
import { composeDebugMode } from './debug-mode.ts';
import { composeDeviceRules } from './device-rules.ts';
import { composeDockerSocket } from './docker-socket.ts';
import { composeDockerfileRoot } from './dockerfile-root.ts';
import { composeGuessablePassword } from './guessable-password.ts';
import { composeHealthcheck } from './healthcheck.ts';
import { composeHostCgroup } from './host-cgroup.ts';
import { composeHostIpc } from './host-ipc.ts';
import { composeHostMount } from './host-mount.ts';
import { composeHostMountRead } from './host-mount-read.ts';
import { composeHostName } from './host-name.ts';
import { composeHostNetwork } from './host-network.ts';
import { composeHostPid } from './host-pid.ts';
import { composeHostSettingsMount } from './host-settings-mount.ts';
import { composeHostUsers } from './host-users.ts';
import { composeImageLatest } from './image-latest.ts';
import { composeImageUndigested } from './image-undigested.ts';
import { composeImageUntagged } from './image-untagged.ts';
import { composeInsecureOption } from './insecure-option.ts';
import { composeLoggingOff } from './logging-off.ts';
import { composeMemoryLimit } from './memory-limit.ts';
import { composeMountPropagation } from './mount-propagation.ts';
import { composeNewPrivileges } from './new-privileges.ts';
import { composeNoAuthentication } from './no-authentication.ts';
import { composeOomOff } from './oom-off.ts';
import { composePortRange } from './port-range.ts';
import { composePortsEverywhere } from './ports-everywhere.ts';
import { composePortsReserved } from './ports-reserved.ts';
import { composePrivileged } from './privileged.ts';
import { composeProcessLimit } from './process-limit.ts';
import { composeRawDevice } from './raw-device.ts';
import { composeReadOnly } from './read-only.ts';
import { composeRestartEndless } from './restart-endless.ts';
import { composeRootUser } from './root-user.ts';
import { composeSeccompOff } from './seccomp-off.ts';
import { composeSecretInEnvironment } from './secret-in-environment.ts';
import { composeSelinuxOff } from './selinux-off.ts';
import { composeSshPort } from './ssh-port.ts';
import { composeTlsOff } from './tls-off.ts';
import { composeVolumeShared } from './volume-shared.ts';

/** How containers are run together. */
export const composeRules: readonly InfraRule[] = [
  composeAdministrationExposed,
  composeApparmorOff,
  composeBuildPrivileged,
  composeCapabilitiesDangerous,
  composeCapabilitiesKept,
  composeCapabilitiesNetwork,
  composeCgroupParent,
  composeCpuLimit,
  composeCredentialMount,
  composeDaemonPort,
  composeDataStoreExposed,
  composeDebugMode,
  composeDeviceRules,
  composeDockerSocket,
  composeDockerfileRoot,
  composeGuessablePassword,
  composeHealthcheck,
  composeHostCgroup,
  composeHostIpc,
  composeHostMount,
  composeHostMountRead,
  composeHostName,
  composeHostNetwork,
  composeHostPid,
  composeHostSettingsMount,
  composeHostUsers,
  composeImageLatest,
  composeImageUndigested,
  composeImageUntagged,
  composeInsecureOption,
  composeLoggingOff,
  composeMemoryLimit,
  composeMountPropagation,
  composeNewPrivileges,
  composeNoAuthentication,
  composeOomOff,
  composePortRange,
  composePortsEverywhere,
  composePortsReserved,
  composePrivileged,
  composeProcessLimit,
  composeRawDevice,
  composeReadOnly,
  composeRestartEndless,
  composeRootUser,
  composeSeccompOff,
  composeSecretInEnvironment,
  composeSelinuxOff,
  composeSshPort,
  composeTlsOff,
  composeVolumeShared,
];
