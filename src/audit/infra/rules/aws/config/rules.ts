import type { InfraRule } from '../../../infra-rule.ts';
import { configAllRegions } from './all-regions.ts';
import { configGlobalResources } from './global-resources.ts';
import { configRecorderOn } from './recorder-on.ts';

/** Config. */
export const configRules: readonly InfraRule[] = [configAllRegions, configGlobalResources, configRecorderOn];
