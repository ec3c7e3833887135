import type { InfraRule } from '../../../infra-rule.ts';
import { azureMonitorDiagnosticRetention } from './diagnostic-retention.ts';
import { azureMonitorLogProfileCategories } from './log-profile-categories.ts';
import { azureMonitorLogProfileRetention } from './log-profile-retention.ts';

/** Logs and who keeps them. */
export const azureMonitorRules: readonly InfraRule[] = [
  azureMonitorDiagnosticRetention,
  azureMonitorLogProfileCategories,
  azureMonitorLogProfileRetention,
];
