import { infraRule } from '../../../infra-rule.ts';

/** Agent of Bedrock without a key of your own. */
export const bedrockAgentKey = infraRule({
  name: 'aws-bedrock-agent-key',
  title: 'Agent of Bedrock is encrypted with a key of AWS',
  severity: 'low',
  cwe: 311,
  what: 'No key of your own is named: the data is encrypted with one that AWS owns and shares among customers.',
  why: 'With a key of your own you decide who reads the data, can take that right away at once, and see in the log who used it.',
  fix: ['Set `customer_encryption_key_arn` to a key of the Key Management Service whose policy you write.'],
  references: ['https://docs.aws.amazon.com/bedrock/latest/userguide/encryption-agents.html'],
  applies: ['aws.bedrock.agent'],
  must: { at: 'customer_encryption_key_arn', isSet: true },
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
  customer_encryption_key_arn = "arn:aws:kms:eu-central-1:123456789012:key/1"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Bedrock::Agent
    Properties:
      AgentName: helper
      CustomerEncryptionKeyArn: arn:aws:kms:eu-central-1:123456789012:key/1
`,
  },
});
