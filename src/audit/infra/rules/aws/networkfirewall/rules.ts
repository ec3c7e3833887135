import type { InfraRule } from '../../../infra-rule.ts';
import { networkfirewallLogging } from './logging.ts';
import { networkfirewallNoRules } from './no-rules.ts';
import { networkfirewallStatelessPass } from './stateless-pass.ts';
import { networkfirewallSubnetChange } from './subnet-change.ts';

/** Network Firewall. */
export const networkfirewallRules: readonly InfraRule[] = [
  networkfirewallLogging,
  networkfirewallNoRules,
  networkfirewallStatelessPass,
  networkfirewallSubnetChange,
];
