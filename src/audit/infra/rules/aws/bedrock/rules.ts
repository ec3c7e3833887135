import type { InfraRule } from '../../../infra-rule.ts';
import { bedrockAgentGuardrail } from './agent-guardrail.ts';
import { bedrockAgentKey } from './agent-key.ts';
import { bedrockGuardrailKey } from './guardrail-key.ts';
import { bedrockGuardrailPromptAttack } from './guardrail-prompt-attack.ts';
import { bedrockModelKey } from './model-key.ts';

/** Bedrock. */
export const bedrockRules: readonly InfraRule[] = [
  bedrockAgentGuardrail,
  bedrockAgentKey,
  bedrockGuardrailKey,
  bedrockGuardrailPromptAttack,
  bedrockModelKey,
];
