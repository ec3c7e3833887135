import type { InfraRule } from '../../../infra-rule.ts';
import { bedrockAgentGuardrail } from './agent-guardrail.ts';
import { bedrockAgentKey } from './agent-key.ts';

/** Bedrock. */
export const bedrockRules: readonly InfraRule[] = [bedrockAgentGuardrail, bedrockAgentKey];
