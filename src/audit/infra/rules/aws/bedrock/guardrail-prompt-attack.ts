import { infraRule } from '../../../infra-rule.ts';

/** Guardrails that let attacks on prompts pass. */
export const bedrockGuardrailPromptAttack = infraRule({
  name: 'aws-bedrock-guardrail-prompt-attack',
  title: 'Guardrail does not look for attacks on prompts',
  severity: 'low',
  cwe: 1427,
  what: 'The filter of the guardrail for attacks on prompts has the strength `NONE`.',
  why: 'Instructions that users or documents smuggle in reach the model.',
  fix: ['Set `input_strength` (`InputStrength`) of the filter `PROMPT_ATTACK` to `MEDIUM` or `HIGH`.'],
  references: ['https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-prompt-attack.html'],
  applies: ['aws.bedrock.guardrail'],
  must: {
    each: 'content_policy_config.filters_config',
    where: { at: 'type', is: 'PROMPT_ATTACK' },
    must: { at: 'input_strength', isNot: 'NONE' },
  },
  bad: {
    terraform: `resource "aws_bedrock_guardrail" "main" {
  name = "main"
  content_policy_config {
    filters_config {
      type            = "PROMPT_ATTACK"
      input_strength  = "NONE" # flaw
      output_strength = "NONE"
    }
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Bedrock::Guardrail
    Properties:
      Name: main
      ContentPolicyConfig:
        FiltersConfig:
          - Type: PROMPT_ATTACK
            InputStrength: NONE # flaw
            OutputStrength: NONE
`,
  },
  good: {
    terraform: `resource "aws_bedrock_guardrail" "main" {
  name = "main"
  content_policy_config {
    filters_config {
      type            = "PROMPT_ATTACK"
      input_strength  = "HIGH"
      output_strength = "NONE"
    }
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Bedrock::Guardrail
    Properties:
      Name: main
      ContentPolicyConfig:
        FiltersConfig:
          - Type: PROMPT_ATTACK
            InputStrength: HIGH
            OutputStrength: NONE
`,
  },
});
