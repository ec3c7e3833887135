import type { InfraRule } from '../../../infra-rule.ts';
import { inspectorOrganization } from './organization.ts';
import { inspectorScanTypes } from './scan-types.ts';

/** Inspector. */
export const inspectorRules: readonly InfraRule[] = [inspectorOrganization, inspectorScanTypes];
