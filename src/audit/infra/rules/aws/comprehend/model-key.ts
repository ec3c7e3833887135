import { infraRule } from '../../../infra-rule.ts';

/** Model of Comprehend without a key of your own. */
export const comprehendModelKey = infraRule({
  name: 'aws-comprehend-model-key',
  title: 'Model of Comprehend is encrypted with a key of AWS',
  severity: 'low',
  cwe: 311,
  what: 'No key of your own is named: the data is encrypted with one that AWS owns and shares among customers.',
  why: 'With a key of your own you decide who reads the data, can take that right away at once, and see in the log who used it.',
  fix: ['Set `model_kms_key_id` to a key of the Key Management Service whose policy you write.'],
  references: ['https://docs.aws.amazon.com/comprehend/latest/dg/kms-in-comprehend.html'],
  applies: ['aws.comprehend.recognizer'],
  must: { at: 'model_kms_key_id', isSet: true },
  bad: {
    terraform: `resource "aws_comprehend_entity_recognizer" "main" { # flaw
  name = "names"
}
`,
  },
  good: {
    terraform: `resource "aws_comprehend_entity_recognizer" "main" {
  name = "names"
  model_kms_key_id = "arn:aws:kms:eu-central-1:123456789012:key/1"
}
`,
  },
});
