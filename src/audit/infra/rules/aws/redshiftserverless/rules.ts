import type { InfraRule } from '../../../infra-rule.ts';
import { redshiftserverlessCustomerKey } from './customer-key.ts';
import { redshiftserverlessPublic } from './public.ts';
import { redshiftserverlessVpcRouting } from './vpc-routing.ts';

/** Redshift Serverless. */
export const redshiftserverlessRules: readonly InfraRule[] = [
  redshiftserverlessCustomerKey,
  redshiftserverlessPublic,
  redshiftserverlessVpcRouting,
];
