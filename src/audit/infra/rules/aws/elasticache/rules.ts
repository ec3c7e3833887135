import type { InfraRule } from '../../../infra-rule.ts';
import { elasticacheAuthentication } from './authentication.ts';
import { elasticacheBackup } from './backup.ts';
import { elasticacheEncryption } from './encryption.ts';
import { elasticacheEncryptionInTransit } from './encryption-in-transit.ts';
import { elasticacheFailover } from './failover.ts';
import { elasticacheKmsKey } from './kms-key.ts';
import { elasticacheMinorUpgrades } from './minor-upgrades.ts';
import { elasticacheSubnetGroup } from './subnet-group.ts';
import { elasticacheZones } from './zones.ts';

/** ElastiCache. */
export const elasticacheRules: readonly InfraRule[] = [
  elasticacheAuthentication,
  elasticacheBackup,
  elasticacheEncryption,
  elasticacheEncryptionInTransit,
  elasticacheFailover,
  elasticacheKmsKey,
  elasticacheMinorUpgrades,
  elasticacheSubnetGroup,
  elasticacheZones,
];
