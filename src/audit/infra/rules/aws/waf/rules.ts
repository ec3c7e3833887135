import type { InfraRule } from '../../../infra-rule.ts';
import { wafDefaultAllow } from './default-allow.ts';
import { wafHasRules } from './has-rules.ts';
import { wafLog4j } from './log4j.ts';
import { wafLogging } from './logging.ts';
import { wafMetrics } from './metrics.ts';
import { wafOldVersion } from './old-version.ts';

/** Web Application Firewall. */
export const wafRules: readonly InfraRule[] = [
  wafDefaultAllow,
  wafHasRules,
  wafLog4j,
  wafLogging,
  wafMetrics,
  wafOldVersion,
];
