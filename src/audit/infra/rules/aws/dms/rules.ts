import type { InfraRule } from '../../../infra-rule.ts';
import { dmsEndpointTls } from './endpoint-tls.ts';
import { dmsMinorUpgrades } from './minor-upgrades.ts';
import { dmsPublic } from './public.ts';

/** Database Migration Service. */
export const dmsRules: readonly InfraRule[] = [dmsEndpointTls, dmsMinorUpgrades, dmsPublic];
