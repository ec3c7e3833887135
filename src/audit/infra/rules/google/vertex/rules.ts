import type { InfraRule } from '../../../infra-rule.ts';
import { googleVertexCustomerManagedKey } from './customer-managed-key.ts';

/** Vertex AI. */
export const googleVertexRules: readonly InfraRule[] = [googleVertexCustomerManagedKey];
