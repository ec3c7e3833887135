import type { InfraRule } from '../../../infra-rule.ts';
import { securityhubNewControls } from './new-controls.ts';
import { securityhubNoStandards } from './no-standards.ts';

/** Security Hub. */
export const securityhubRules: readonly InfraRule[] = [securityhubNewControls, securityhubNoStandards];
