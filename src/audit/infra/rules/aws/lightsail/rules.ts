import type { InfraRule } from '../../../infra-rule.ts';
import { lightsailBucketPublic } from './bucket-public.ts';
import { lightsailDatabasePublic } from './database-public.ts';
import { lightsailOpenPorts } from './open-ports.ts';
import { lightsailPasswordInCode } from './password-in-code.ts';

/** Lightsail. */
export const lightsailRules: readonly InfraRule[] = [
  lightsailBucketPublic,
  lightsailDatabasePublic,
  lightsailOpenPorts,
  lightsailPasswordInCode,
];
