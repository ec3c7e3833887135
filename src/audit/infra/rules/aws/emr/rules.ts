import type { InfraRule } from '../../../infra-rule.ts';
import { emrAtRestEncryption } from './at-rest-encryption.ts';
import { emrClusterSecurity } from './cluster-security.ts';
import { emrEbsEncryption } from './ebs-encryption.ts';
import { emrInTransitEncryption } from './in-transit-encryption.ts';
import { emrKerberos } from './kerberos.ts';
import { emrLocalDiskEncryption } from './local-disk-encryption.ts';
import { emrLogging } from './logging.ts';
import { emrPublicBlock } from './public-block.ts';
import { emrS3Key } from './s3-key.ts';
import { emrSubnet } from './subnet.ts';

/** EMR. */
export const emrRules: readonly InfraRule[] = [
  emrAtRestEncryption,
  emrClusterSecurity,
  emrEbsEncryption,
  emrInTransitEncryption,
  emrKerberos,
  emrLocalDiskEncryption,
  emrLogging,
  emrPublicBlock,
  emrS3Key,
  emrSubnet,
];
