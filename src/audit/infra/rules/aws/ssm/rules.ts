import type { InfraRule } from '../../../infra-rule.ts';
import { ssmDocumentPublic } from './document-public.ts';
import { ssmParameterKey } from './parameter-key.ts';
import { ssmParameterPlain } from './parameter-plain.ts';
import { ssmSessionEncryption } from './session-encryption.ts';
import { ssmSessionLogging } from './session-logging.ts';

/** Systems Manager. */
export const ssmRules: readonly InfraRule[] = [
  ssmDocumentPublic,
  ssmParameterKey,
  ssmParameterPlain,
  ssmSessionEncryption,
  ssmSessionLogging,
];
