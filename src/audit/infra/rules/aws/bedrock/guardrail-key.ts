import { infraRule } from '../../../infra-rule.ts';

/** Guardrail without a key of your own. */
export const bedrockGuardrailKey = infraRule({
  name: 'aws-bedrock-guardrail-key',
  title: 'Guardrail is encrypted with a key of AWS',
  severity: 'low',
  cwe: 311,
  what: 'No key of your own is named: the data is encrypted with one that AWS owns and shares among customers.',
  why: 'With a key of your own you decide who reads the data, can take that right away at once, and see in the log who used it.',
  fix: ['Set `kms_key_arn` to a key of the Key Management Service whose policy you write.'],
  references: ['https://docs.aws.amazon.com/bedrock/latest/userguide/guardrails-permissions-kms.html'],
  applies: ['aws.bedrock.guardrail'],
  must: { at: 'kms_key_arn', isSet: true },
  bad: {
    terraform: `resource "aws_bedrock_guardrail" "main" { # flaw
  name        = "main"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::Bedrock::Guardrail
    Properties:
      Name: main
`,
  },
  good: {
    terraform: `resource "aws_bedrock_guardrail" "main" {
  name        = "main"
  kms_key_arn = "arn:aws:kms:eu-central-1:123456789012:key/1"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Bedrock::Guardrail
    Properties:
      Name: main
      KmsKeyArn: arn:aws:kms:eu-central-1:123456789012:key/1
`,
  },
});
