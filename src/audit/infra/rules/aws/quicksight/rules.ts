import type { InfraRule } from '../../../infra-rule.ts';
import { quicksightDataSourceTls } from './data-source-tls.ts';
import { quicksightPasswordInCode } from './password-in-code.ts';
import { quicksightPublicNetwork } from './public-network.ts';

/** QuickSight. */
export const quicksightRules: readonly InfraRule[] = [
  quicksightDataSourceTls,
  quicksightPasswordInCode,
  quicksightPublicNetwork,
];
