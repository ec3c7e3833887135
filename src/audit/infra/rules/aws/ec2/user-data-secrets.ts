import { infraRule } from '../../../infra-rule.ts';
import { secretText } from '../shared-secrets.ts';

/** Keys in scripts that everyone reads who may look at a machine. */
export const ec2UserDataSecrets = infraRule({
  name: 'aws-ec2-user-data-secrets',
  title: 'Start script of a machine holds a secret',
  severity: 'high',
  cwe: 798,
  what: 'The script that the machine starts with (user data) has the key of an account or a private key in it.',
  why: 'Everyone who may describe the machine reads it, and so does every program on it, through the metadata service.',
  fix: [
    'Give the machine a role, and let the script ask Secrets Manager or Parameter Store.',
    'Revoke the key: it was read by whoever read this file.',
  ],
  references: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-add-user-data.html'],
  applies: ['aws.ec2.machine'],
  must: {
    all: [
      { at: 'user_data', matchesNot: secretText },
      { at: 'user_data_base64', matchesNot: secretText },
    ],
  },
  isSecret: true,
  bad: {
    terraform: `locals {
  start = "AKIA"
}
resource "aws_instance" "web" {
  ami       = "ami-1"
  user_data = "export AWS_ACCESS_KEY_ID=\${local.start}EXAMPLEONLY12345" # flaw
}
`,
  },
  good: {
    terraform: `resource "aws_instance" "web" {
  ami       = "ami-1"
  user_data = "export AWS_REGION=eu-west-1"
}
`,
  },
});
