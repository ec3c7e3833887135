import { infraRule } from '../../../infra-rule.ts';

/** Agents that answer whatever they are made to answer. */
export const bedrockAgentGuardrail = infraRule({
  name: 'aws-bedrock-agent-guardrail',
  title: 'Agent has no guardrail',
  severity: 'low',
  cwe: 1427,
  what: 'No guardrail of Bedrock looks at what the agent is asked and answers.',
  why: 'Whoever talks to the agent, or writes what it reads, can make it say and do what it should not.',
  fix: ['Set `guardrail_configuration` (`GuardrailConfiguration`).'],
  references: ['https://docs.aws.amazon.com/bedrock/latest/userguide/agents-guardrail.html'],
  applies: ['aws.bedrock.agent'],
  must: { at: 'guardrail_configuration', isSet: true },
  bad: {
    terraform: `resource "aws_bedrockagent_agent" "x" { # flaw
  agent_name = "x"
}
`,
    cloudformation: `Resources:
  X: # flaw
    Type: AWS::Bedrock::Agent
    Properties:
      AgentName: x
`,
  },
  good: {
    terraform: `resource "aws_bedrockagent_agent" "x" {
  agent_name = "x"
  guardrail_configuration {
    guardrail_identifier = "g-1"
    guardrail_version = "1"
  }
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::Bedrock::Agent
    Properties:
      AgentName: x
      GuardrailConfiguration:
        GuardrailIdentifier: g-1
        GuardrailVersion: '1'
`,
  },
});
