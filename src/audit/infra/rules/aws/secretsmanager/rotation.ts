import { infraRule } from '../../../infra-rule.ts';

/** The secret has no schedule by which it is replaced. */
export const secretsmanagerRotation = infraRule({
  name: 'aws-secretsmanager-rotation',
  title: 'Secret is never rotated',
  severity: 'info',
  cwe: 324,
  what: 'The secret has no schedule by which it is replaced.',
  why: 'A credential that leaked works until somebody changes it by hand, and mostly nobody does.',
  fix: [
    'Add `aws_secretsmanager_secret_rotation` (`AWS::SecretsManager::RotationSchedule`) with a function that changes the credential where it is used, too.',
    'For databases let the service own the password: `manage_master_user_password`.',
  ],
  references: ['https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html'],
  applies: ['aws.secretsmanager.secret'],
  must: { at: 'rotation', isSet: true },
  says: 'The secret is never rotated',
  bad: {
    terraform: [
      `resource "aws_secretsmanager_secret" "x" { # flaw
  name = "orders"
}
`,
    ],
    cloudformation: [
      `Resources:
  X: # flaw
    Type: AWS::SecretsManager::Secret
    Properties:
      Name: orders
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_secretsmanager_secret" "x" {
  name = "orders"
}
resource "aws_secretsmanager_secret_rotation" "x" {
  secret_id           = aws_secretsmanager_secret.x.id
  rotation_lambda_arn = aws_lambda_function.rotate.arn
  rotation_rules {
    automatically_after_days = 30
  }
}
resource "aws_lambda_function" "rotate" {
  function_name = "rotate"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::SecretsManager::Secret
    Properties:
      Name: orders
  Rotation:
    Type: AWS::SecretsManager::RotationSchedule
    Properties:
      SecretId: !Ref X
      RotationRules:
        AutomaticallyAfterDays: 30
`,
    ],
  },
});
