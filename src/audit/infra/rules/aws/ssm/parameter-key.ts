import { infraRule } from '../../../infra-rule.ts';

/** Secret parameters with the default key. */
export const ssmParameterKey = infraRule({
  name: 'aws-ssm-parameter-key',
  title: 'Secret parameter has no key of its own',
  severity: 'info',
  cwe: 311,
  what: 'Secret parameter names no key of the Key Management Service: it is encrypted, if at all, with the default key.',
  why: 'The default key can be used by everybody in the account who may use the service, and its policy cannot be changed, nor can it be switched off by itself.',
  fix: ['Name a key of yours in `key_id`.'],
  references: [
    'https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-securestring.html',
  ],
  applies: ['aws.ssm.parameter'],
  where: { at: 'type', is: 'SecureString' },
  must: { at: 'key_id', isSet: true },
  bad: {
    terraform: `resource "aws_ssm_parameter" "main" { # flaw
  name = "a"
  type = "SecureString"
}
`,
  },
  good: {
    terraform: `resource "aws_ssm_parameter" "main" {
  name = "a"
  type = "SecureString"
  key_id = "arn:aws:kms:eu-west-1:111122223333:key/a"
}
`,
  },
});
