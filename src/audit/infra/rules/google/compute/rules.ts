import type { InfraRule } from '../../../infra-rule.ts';
import { googleComputeAutomaticSubnets } from './automatic-subnets.ts';
import { googleComputeBackendLogging } from './backend-logging.ts';
import { googleComputeBootDiskKey } from './boot-disk-key.ts';
import { googleComputeDefaultFirewall } from './default-firewall.ts';
import { googleComputeDefaultServiceAccount } from './default-service-account.ts';
import { googleComputeDiskKey } from './disk-key.ts';
import { googleComputeDiskWrittenKey } from './disk-written-key.ts';
import { googleComputeFlowLogs } from './flow-logs.ts';
import { googleComputeFullApiAccess } from './full-api-access.ts';
import { googleComputeInternalAllPorts } from './internal-all-ports.ts';
import { googleComputeIpForwarding } from './ip-forwarding.ts';
import { googleComputeOpenAllPorts } from './open-all-ports.ts';
import { googleComputeOpenFtp } from './open-ftp.ts';
import { googleComputeOpenHttp } from './open-http.ts';
import { googleComputeOpenRdp } from './open-rdp.ts';
import { googleComputeOpenSensitivePort } from './open-sensitive-port.ts';
import { googleComputeOpenSsh } from './open-ssh.ts';
import { googleComputeOsLogin } from './os-login.ts';
import { googleComputePlainHttpProxy } from './plain-http-proxy.ts';
import { googleComputePortRange } from './port-range.ts';
import { googleComputePrivateGoogleAccess } from './private-google-access.ts';
import { googleComputePrivateGoogleAccessIpv6 } from './private-google-access-ipv6.ts';
import { googleComputeProjectOsLogin } from './project-os-login.ts';
import { googleComputeProjectSshKeys } from './project-ssh-keys.ts';
import { googleComputeProxySslPolicy } from './proxy-ssl-policy.ts';
import { googleComputePublicIp } from './public-ip.ts';
import { googleComputeSecureBoot } from './secure-boot.ts';
import { googleComputeSerialPort } from './serial-port.ts';
import { googleComputeShieldedVm } from './shielded-vm.ts';
import { googleComputeSslPolicy } from './ssl-policy.ts';
import { googleComputeStartupScriptSecret } from './startup-script-secret.ts';
import { googleComputeWeakCiphers } from './weak-ciphers.ts';

/** Machines and networks. */
export const googleComputeRules: readonly InfraRule[] = [
  googleComputeAutomaticSubnets,
  googleComputeBackendLogging,
  googleComputeBootDiskKey,
  googleComputeDefaultFirewall,
  googleComputeDefaultServiceAccount,
  googleComputeDiskKey,
  googleComputeDiskWrittenKey,
  googleComputeFlowLogs,
  googleComputeFullApiAccess,
  googleComputeInternalAllPorts,
  googleComputeIpForwarding,
  googleComputeOpenAllPorts,
  googleComputeOpenFtp,
  googleComputeOpenHttp,
  googleComputeOpenRdp,
  googleComputeOpenSensitivePort,
  googleComputeOpenSsh,
  googleComputeOsLogin,
  googleComputePlainHttpProxy,
  googleComputePortRange,
  googleComputePrivateGoogleAccess,
  googleComputePrivateGoogleAccessIpv6,
  googleComputeProjectOsLogin,
  googleComputeProjectSshKeys,
  googleComputeProxySslPolicy,
  googleComputePublicIp,
  googleComputeSecureBoot,
  googleComputeSerialPort,
  googleComputeShieldedVm,
  googleComputeSslPolicy,
  googleComputeStartupScriptSecret,
  googleComputeWeakCiphers,
];
