import type { InfraRule } from '../../../infra-rule.ts';
import { route53DomainTransfer } from './domain-transfer.ts';
import { route53QueryLogging } from './query-logging.ts';
import { route53RecordWithoutTarget } from './record-without-target.ts';
import { route53Signing } from './signing.ts';

/** Route 53. */
export const route53Rules: readonly InfraRule[] = [
  route53DomainTransfer,
  route53QueryLogging,
  route53RecordWithoutTarget,
  route53Signing,
];
