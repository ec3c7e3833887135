import type { InfraRule } from '../../../infra-rule.ts';
import { timestreamCustomerKey } from './customer-key.ts';
import { timestreamInfluxPassword } from './influx-password.ts';
import { timestreamInfluxPublic } from './influx-public.ts';

/** Timestream. */
export const timestreamRules: readonly InfraRule[] = [
  timestreamCustomerKey,
  timestreamInfluxPassword,
  timestreamInfluxPublic,
];
