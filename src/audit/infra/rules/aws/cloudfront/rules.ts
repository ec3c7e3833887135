import type { InfraRule } from '../../../infra-rule.ts';
import { cloudfrontCertificate } from './certificate.ts';
import { cloudfrontDefaultRootObject } from './default-root-object.ts';
import { cloudfrontFirewall } from './firewall.ts';
import { cloudfrontGeoRestriction } from './geo-restriction.ts';
import { cloudfrontLogging } from './logging.ts';
import { cloudfrontOriginAccess } from './origin-access.ts';
import { cloudfrontOriginEncryption } from './origin-encryption.ts';
import { cloudfrontOriginFailover } from './origin-failover.ts';
import { cloudfrontOriginTlsVersion } from './origin-tls-version.ts';
import { cloudfrontResponseHeaders } from './response-headers.ts';
import { cloudfrontServerName } from './server-name.ts';
import { cloudfrontTlsVersion } from './tls-version.ts';
import { cloudfrontTransportSecurity } from './transport-security.ts';
import { cloudfrontViewerProtocol } from './viewer-protocol.ts';

/** CloudFront. */
export const cloudfrontRules: readonly InfraRule[] = [
  cloudfrontCertificate,
  cloudfrontDefaultRootObject,
  cloudfrontFirewall,
  cloudfrontGeoRestriction,
  cloudfrontLogging,
  cloudfrontOriginAccess,
  cloudfrontOriginEncryption,
  cloudfrontOriginFailover,
  cloudfrontOriginTlsVersion,
  cloudfrontResponseHeaders,
  cloudfrontServerName,
  cloudfrontTlsVersion,
  cloudfrontTransportSecurity,
  cloudfrontViewerProtocol,
];
