import { infraRule } from '../../../infra-rule.ts';

/** Agents of Bedrock without a guardrail. */
export const bedrockAgentGuardrail = infraRule({
  name: 'aws-bedrock-agent-guardrail',
  title: 'Agent of Bedrock has no guardrail',
  severity: 'low',
  cwe: 1427,
  what: 'No guardrail belongs to the agent.',
  why: 'Nothing looks at what users and documents tell the agent, nor at what it answers: instructions that are smuggled in are followed.',
  fix: [
    'Set `guardrail_configuration` (`GuardrailConfiguration`) with a guardrail that filters attacks on prompts and sensitive data.',
  ],
  references: ['https://docs.aws.amazon.com/bedrock/latest/userguide/agents-guardrail.html'],
  applies: ['aws.bedrock.agent'],
  must: { at: 'guardrail_configuration.guardrail_identifier', isSet: true },
  bad: {
    terraform: `resource "aws_bedrockagent_agent" "main" { # flaw
  agent_name = "helper"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::Bedrock::Agent
    Properties:
      AgentName: helper
`,
  },
  good: {
    terraform: `resource "aws_bedrockagent_agent" "main" {
  agent_name = "helper"
  guardrail_configuration {
    guardrail_identifier = "g-1"
    guardrail_version    = "1"
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Bedrock::Agent
    Properties:
      AgentName: helper
      GuardrailConfiguration: { GuardrailIdentifier: g-1, GuardrailVersion: '1' }
`,
  },
});
