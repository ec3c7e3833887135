import { infraRule } from '../../../infra-rule.ts';

/** More than 90 days pass between two rotations of a secret. */
export const secretsmanagerRotationPeriod = infraRule({
  name: 'aws-secretsmanager-rotation-period',
  title: 'Secret is rotated too rarely',
  severity: 'info',
  cwe: 324,
  what: 'More than 90 days pass between two rotations of a secret.',
  why: 'A credential that leaked is of use for that long.',
  fix: ['Set `automatically_after_days` (`AutomaticallyAfterDays`) to 90 or less.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/secretsmanager-controls.html'],
  applies: ['aws.secretsmanager.rotation'],
  must: {
    all: [
      { at: 'rotation_rules.automatically_after_days', atMost: 90, absent: 'holds' },
      // Hours and days over ninety days.
      {
        at: 'rotation_rules.schedule_expression',
        matchesNot:
          /^rate\((?:(?:9[1-9]|[1-9]\d{2,}) days?|(?:21[7-9]\d|2[2-9]\d{2}|[3-9]\d{3}|\d{5,}) hours?)\)$/,
      },
    ],
  },
  says: 'The secret is rotated less than four times a year',
  bad: {
    terraform: [
      `resource "aws_secretsmanager_secret_rotation" "x" {
  secret_id = "orders"
  rotation_rules {
    automatically_after_days = 365 # flaw
  }
}
`,
      `resource "aws_secretsmanager_secret_rotation" "main" {
  secret_id = "orders"
  rotation_rules {
    schedule_expression = "rate(180 days)" # flaw
  }
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::SecretsManager::RotationSchedule
    Properties:
      SecretId: orders
      RotationRules:
        AutomaticallyAfterDays: 200 # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_secretsmanager_secret_rotation" "x" {
  secret_id = "orders"
  rotation_rules {
    automatically_after_days = 30
  }
}
`,
      `resource "aws_secretsmanager_secret_rotation" "main" {
  secret_id = "orders"
  rotation_rules {
    schedule_expression = "rate(30 days)"
  }
}
resource "aws_secretsmanager_secret_rotation" "other" {
  secret_id = "users"
  rotation_rules {
    schedule_expression = "rate(2160 hours)"
  }
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::SecretsManager::RotationSchedule
    Properties:
      SecretId: orders
      RotationRules:
        AutomaticallyAfterDays: 60
`,
    ],
  },
});
