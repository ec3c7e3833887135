import type { InfraRule } from '../../../infra-rule.ts';
import { azureFrontdoorWafEnabled } from './waf-enabled.ts';
import { azureFrontdoorWafMode } from './waf-mode.ts';
import { azureFrontdoorWafPolicy } from './waf-policy.ts';

/** Front Door. */
export const azureFrontdoorRules: readonly InfraRule[] = [
  azureFrontdoorWafEnabled,
  azureFrontdoorWafMode,
  azureFrontdoorWafPolicy,
];
