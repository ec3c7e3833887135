import { infraRule } from '../../../infra-rule.ts';

/** Model of your own without a key of your own. */
export const bedrockModelKey = infraRule({
  name: 'aws-bedrock-model-key',
  title: 'Model of your own is encrypted with a key of AWS',
  severity: 'low',
  cwe: 311,
  what: 'No key of your own is named: the data is encrypted with one that AWS owns and shares among customers.',
  why: 'With a key of your own you decide who reads the data, can take that right away at once, and see in the log who used it.',
  fix: ['Set `custom_model_kms_key_id` to a key of the Key Management Service whose policy you write.'],
  references: ['https://docs.aws.amazon.com/bedrock/latest/userguide/encryption-custom-job.html'],
  applies: ['aws.bedrock.model'],
  must: { at: 'custom_model_kms_key_id', isSet: true },
  bad: {
    terraform: `resource "aws_bedrock_custom_model" "main" { # flaw
  custom_model_name       = "support"
}
`,
  },
  good: {
    terraform: `resource "aws_bedrock_custom_model" "main" {
  custom_model_name       = "support"
  custom_model_kms_key_id = "arn:aws:kms:eu-central-1:123456789012:key/1"
}
`,
  },
});
