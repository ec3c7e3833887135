import type { InfraRule } from '../../../infra-rule.ts';
import { googleDnsDnssec } from './dnssec.ts';
import { googleDnsQueryLogging } from './query-logging.ts';
import { googleDnsRsasha1 } from './rsasha1.ts';

/** Cloud DNS. */
export const googleDnsRules: readonly InfraRule[] = [
  googleDnsDnssec,
  googleDnsQueryLogging,
  googleDnsRsasha1,
];
