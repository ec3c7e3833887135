import { infraRule } from '../../../infra-rule.ts';

/** Agents without a key of their own. */
export const bedrockAgentKey = infraRule({
  name: 'aws-bedrock-agent-key',
  title: 'Agent has no key of its own',
  severity: 'info',
  cwe: 311,
  what: 'What the agent keeps is encrypted with a key of AWS.',
  why: 'Nobody of yours decides who may decrypt it, nor can take that right away at once.',
  fix: ['Set `customer_encryption_key_arn` (`CustomerEncryptionKeyArn`) to a key of your own.'],
  references: ['https://docs.aws.amazon.com/bedrock/latest/userguide/encryption-agents.html'],
  applies: ['aws.bedrock.agent'],
  must: { at: 'customer_encryption_key_arn', isSet: true },
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
  customer_encryption_key_arn = "arn:aws:kms:eu-west-1:123456789012:key/1"
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::Bedrock::Agent
    Properties:
      AgentName: x
      CustomerEncryptionKeyArn: arn:aws:kms:eu-west-1:123456789012:key/1
`,
  },
});
