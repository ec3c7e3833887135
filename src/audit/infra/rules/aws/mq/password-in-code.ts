import { infraRule } from '../../../infra-rule.ts';
import { notInCode } from '../shared-secrets.ts';

/** Passwords of brokers that everybody reads who reads the code. */
export const mqPasswordInCode = infraRule({
  name: 'aws-mq-password-in-code',
  title: 'Password of a message broker is written in the code',
  severity: 'high',
  cwe: 798,
  what: 'The password of a user of the broker stands in the code or is the default of a variable.',
  why: 'It stays in the history of the repository and in the state, and works for everybody who has ever seen them.',
  fix: ['Read the password from Secrets Manager, and change the one that was written.'],
  references: [
    'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/amazon-mq-security-best-practices.html',
  ],
  applies: ['aws.mq.broker'],
  must: notInCode('user.password', 'users.password'),
  isSecret: true,
  bad: {
    terraform: `resource "aws_mq_broker" "main" {
  user {
    username = "orders"
    password = "Wolf-and-7-Goats" # flaw
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::AmazonMQ::Broker
    Properties:
      Users:
        - Username: orders
          Password: Wolf-and-7-Goats # flaw
`,
  },
  good: {
    terraform: `resource "aws_mq_broker" "main" {
  user {
    username = "orders"
    password = var.password
  }
}
variable "password" {}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::AmazonMQ::Broker
    Properties:
      Users:
        - Username: orders
          Password: '{{resolve:secretsmanager:broker:SecretString:password}}'
`,
  },
});
