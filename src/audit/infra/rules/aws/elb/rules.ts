import type { InfraRule } from '../../../infra-rule.ts';
import { elbAccessLogs } from './access-logs.ts';
import { elbClassicCertificate } from './classic-certificate.ts';
import { elbClassicCiphers } from './classic-ciphers.ts';
import { elbClassicListener } from './classic-listener.ts';
import { elbClassicTlsPolicy } from './classic-tls-policy.ts';
import { elbConnectionDraining } from './connection-draining.ts';
import { elbCrossZone } from './cross-zone.ts';
import { elbDeletionProtection } from './deletion-protection.ts';
import { elbDesyncMode } from './desync-mode.ts';
import { elbFirewall } from './firewall.ts';
import { elbHealthCheck } from './health-check.ts';
import { elbInvalidHeaders } from './invalid-headers.ts';
import { elbListenerCertificate } from './listener-certificate.ts';
import { elbListenerEncryption } from './listener-encryption.ts';
import { elbListenerTlsPolicy } from './listener-tls-policy.ts';
import { elbNetworkCrossZone } from './network-cross-zone.ts';
import { elbTargetEncryption } from './target-encryption.ts';

/** Load balancers of all kinds. */
export const elbRules: readonly InfraRule[] = [
  elbAccessLogs,
  elbClassicCertificate,
  elbClassicCiphers,
  elbClassicListener,
  elbClassicTlsPolicy,
  elbConnectionDraining,
  elbCrossZone,
  elbDeletionProtection,
  elbDesyncMode,
  elbFirewall,
  elbHealthCheck,
  elbInvalidHeaders,
  elbListenerCertificate,
  elbListenerEncryption,
  elbListenerTlsPolicy,
  elbNetworkCrossZone,
  elbTargetEncryption,
];
