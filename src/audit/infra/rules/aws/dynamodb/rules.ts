import type { InfraRule } from '../../../infra-rule.ts';
import { dynamodbCapacity } from './capacity.ts';
import { dynamodbDeletionProtection } from './deletion-protection.ts';
import { dynamodbKmsKey } from './kms-key.ts';
import { dynamodbPointInTimeRecovery } from './point-in-time-recovery.ts';
import { dynamodbPolicyPublic } from './policy-public.ts';
import { dynamodbReplicaKey } from './replica-key.ts';
import { dynamodbReplicaRecovery } from './replica-recovery.ts';
import { dynamodbSseOff } from './sse-off.ts';

/** Tables of DynamoDB. */
export const dynamodbRules: readonly InfraRule[] = [
  dynamodbCapacity,
  dynamodbDeletionProtection,
  dynamodbKmsKey,
  dynamodbPointInTimeRecovery,
  dynamodbPolicyPublic,
  dynamodbReplicaKey,
  dynamodbReplicaRecovery,
  dynamodbSseOff,
];
