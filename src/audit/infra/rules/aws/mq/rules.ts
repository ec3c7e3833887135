import type { InfraRule } from '../../../infra-rule.ts';
import { mqAuditLog } from './audit-log.ts';
import { mqEndOfLife } from './end-of-life.ts';
import { mqKmsKey } from './kms-key.ts';
import { mqLogging } from './logging.ts';
import { mqMinorUpgrades } from './minor-upgrades.ts';
import { mqPasswordInCode } from './password-in-code.ts';
import { mqPublic } from './public.ts';

/** Amazon MQ. */
export const mqRules: readonly InfraRule[] = [
  mqAuditLog,
  mqEndOfLife,
  mqKmsKey,
  mqLogging,
  mqMinorUpgrades,
  mqPasswordInCode,
  mqPublic,
];
