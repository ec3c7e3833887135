import type { InfraRule } from '../../../infra-rule.ts';
import { beanstalkEnhancedHealth } from './enhanced-health.ts';
import { beanstalkManagedUpdates } from './managed-updates.ts';

/** Elastic Beanstalk. */
export const beanstalkRules: readonly InfraRule[] = [beanstalkEnhancedHealth, beanstalkManagedUpdates];
