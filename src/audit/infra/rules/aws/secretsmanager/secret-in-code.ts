import { infraRule } from '../../../infra-rule.ts';
import { standIn } from '../../shared-stand-ins.ts';

/** The text of the secret stands in the code that makes it. */
export const secretsmanagerSecretInCode = infraRule({
  name: 'aws-secretsmanager-secret-in-code',
  title: 'Value of a secret is written in the template',
  severity: 'high',
  confidence: 'medium',
  cwe: 798,
  what: 'The text of the secret stands in the code that makes it.',
  why: 'Whoever can read the repository, the state file or the template has the credential; the service protects only a copy.',
  fix: [
    'Let the service make the value: `GenerateSecretString`, or `random_password` with a state that few may read.',
    'Replace the credential that is written here: it is known.',
  ],
  references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/best-practices.html'],
  applies: ['aws.secretsmanager.secret', 'aws.secretsmanager.version'],
  where: { at: 'secret_string', matches: /[^\s]/ },
  must: {
    any: [
      { at: 'secret_string', isSet: false },
      { at: 'secret_string', matches: standIn },
      // Somebody sets it by hand afterwards.
      { at: 'lifecycle.ignore_changes', contains: 'secret_string', absent: 'fails' },
    ],
  },
  says: 'The value of the secret stands in the code',
  isSecret: true,
  bad: {
    terraform: [
      `resource "aws_secretsmanager_secret_version" "x" {
  secret_id     = "orders"
  secret_string = "example-only" # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::SecretsManager::Secret
    Properties:
      SecretString: example-only # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_secretsmanager_secret_version" "x" {
  secret_id     = "orders"
  secret_string = "set by hand"
  lifecycle {
    ignore_changes = [version_stages, secret_string]
  }
}
`,
      `resource "aws_secretsmanager_secret_version" "x" {
  secret_id     = "orders"
  secret_string = random_password.p.result
}
resource "random_password" "p" {
  length = 40
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::SecretsManager::Secret
    Properties:
      GenerateSecretString:
        PasswordLength: 40
`,
    ],
  },
});
