import type { InfraRule } from '../../../infra-rule.ts';
import { kinesisvideoCustomerKey } from './customer-key.ts';

/** Kinesis Video Streams. */
export const kinesisvideoRules: readonly InfraRule[] = [kinesisvideoCustomerKey];
