import type { InfraRule } from '../../../infra-rule.ts';
import { dmsEndpointKey } from './endpoint-key.ts';
import { dmsEndpointTls } from './endpoint-tls.ts';
import { dmsInstanceKey } from './instance-key.ts';
import { dmsMinorUpgrades } from './minor-upgrades.ts';
import { dmsPasswordInCode } from './password-in-code.ts';
import { dmsPublic } from './public.ts';

/** Database Migration Service. */
export const dmsRules: readonly InfraRule[] = [
  dmsEndpointKey,
  dmsEndpointTls,
  dmsInstanceKey,
  dmsMinorUpgrades,
  dmsPasswordInCode,
  dmsPublic,
];
