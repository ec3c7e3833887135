import type { InfraRule } from '../../../infra-rule.ts';
import { ec2AmiEncryption } from './ami-encryption.ts';
import { ec2AmiShared } from './ami-shared.ts';
import { ec2DefaultSecurityGroup } from './default-security-group.ts';
import { ec2DefaultSecurityGroupUsed } from './default-security-group-used.ts';
import { ec2DetailedMonitoring } from './detailed-monitoring.ts';
import { ec2EbsOptimized } from './ebs-optimized.ts';
import { ec2ExposedAdministrator } from './exposed-administrator.ts';
import { ec2ExposedMachine } from './exposed-machine.ts';
import { ec2ImdsHopLimit } from './imds-hop-limit.ts';
import { ec2ImdsTokens } from './imds-tokens.ts';
import { ec2InstanceProfile } from './instance-profile.ts';
import { ec2PublicAddress } from './public-address.ts';
import { ec2SecurityGroupDescription } from './security-group-description.ts';
import { ec2SecurityGroupEgress } from './security-group-egress.ts';
import { ec2SecurityGroupEgressWorld } from './security-group-egress-world.ts';
import { ec2SecurityGroupEveryProtocol } from './security-group-every-protocol.ts';
import { ec2SecurityGroupOpenAll } from './security-group-open-all.ts';
import { ec2SecurityGroupOpenDatabase } from './security-group-open-database.ts';
import { ec2SecurityGroupOpenHttp } from './security-group-open-http.ts';
import { ec2SecurityGroupOpenManagement } from './security-group-open-management.ts';
import { ec2SecurityGroupOpenOther } from './security-group-open-other.ts';
import { ec2SecurityGroupOpenRdp } from './security-group-open-rdp.ts';
import { ec2SecurityGroupOpenSsh } from './security-group-open-ssh.ts';
import { ec2SecurityGroupPortRange } from './security-group-port-range.ts';
import { ec2SerialConsole } from './serial-console.ts';
import { ec2TerminationProtection } from './termination-protection.ts';
import { ec2UserDataSecrets } from './user-data-secrets.ts';

/** Elastic Compute Cloud: machines and their networks. */
export const ec2Rules: readonly InfraRule[] = [
  ec2AmiEncryption,
  ec2AmiShared,
  ec2DefaultSecurityGroup,
  ec2DefaultSecurityGroupUsed,
  ec2DetailedMonitoring,
  ec2EbsOptimized,
  ec2ExposedAdministrator,
  ec2ExposedMachine,
  ec2ImdsHopLimit,
  ec2ImdsTokens,
  ec2InstanceProfile,
  ec2PublicAddress,
  ec2SecurityGroupDescription,
  ec2SecurityGroupEgress,
  ec2SecurityGroupEgressWorld,
  ec2SecurityGroupEveryProtocol,
  ec2SecurityGroupOpenAll,
  ec2SecurityGroupOpenDatabase,
  ec2SecurityGroupOpenHttp,
  ec2SecurityGroupOpenManagement,
  ec2SecurityGroupOpenOther,
  ec2SecurityGroupOpenRdp,
  ec2SecurityGroupOpenSsh,
  ec2SecurityGroupPortRange,
  ec2SerialConsole,
  ec2TerminationProtection,
  ec2UserDataSecrets,
];
