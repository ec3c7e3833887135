import type { InfraRule } from '../../../infra-rule.ts';
import { apprunnerCustomerKey } from './customer-key.ts';
import { apprunnerEnvironmentSecrets } from './environment-secrets.ts';
import { apprunnerTracing } from './tracing.ts';

/** App Runner. */
export const apprunnerRules: readonly InfraRule[] = [
  apprunnerCustomerKey,
  apprunnerEnvironmentSecrets,
  apprunnerTracing,
];
