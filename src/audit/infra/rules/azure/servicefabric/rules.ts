import type { InfraRule } from '../../../infra-rule.ts';
import { azureServicefabricActiveDirectory } from './active-directory.ts';
import { azureServicefabricProtectionLevel } from './protection-level.ts';

/** Service Fabric. */
export const azureServicefabricRules: readonly InfraRule[] = [
  azureServicefabricActiveDirectory,
  azureServicefabricProtectionLevel,
];
