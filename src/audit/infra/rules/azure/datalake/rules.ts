import type { InfraRule } from '../../../infra-rule.ts';
import { azureDatalakeEncryption } from './encryption.ts';

/** Data Lake. */
export const azureDatalakeRules: readonly InfraRule[] = [azureDatalakeEncryption];
