import { infraRule } from '../../../infra-rule.ts';
import { notInCode } from '../shared-secrets.ts';

/** Directories with the password of their administrator in the code. */
export const directoryPasswordInCode = infraRule({
  name: 'aws-directory-password-in-code',
  title: 'Password of a directory is written in the code',
  severity: 'high',
  cwe: 798,
  owasp: ['A07:2021', 'A07:2025'],
  what: 'The password of the administrator of the directory stands in the code or is the default of a variable.',
  why: 'Whoever may read the repository is the administrator of all users and machines of the directory.',
  fix: [
    'Take it from Secrets Manager (`{{resolve:secretsmanager:…}}`) or give it by a parameter without a default, and change it.',
  ],
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-directoryservice-microsoftad.html',
  ],
  applies: ['aws.directory.directory'],
  must: notInCode('password'),
  isSecret: true,
  bad: {
    terraform: `resource "aws_directory_service_directory" "office" {
  name = "office.example.com"
  password = "example-only" # flaw
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::DirectoryService::MicrosoftAD
    Properties:
      Name: office.example.com
      Password: example-only # flaw
`,
  },
  good: {
    terraform: `variable "given" {}
resource "aws_directory_service_directory" "office" {
  name = "office.example.com"
  password = var.given
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::DirectoryService::SimpleAD
    Properties:
      Name: office.example.com
      Password: '{{resolve:secretsmanager:shop}}'
`,
  },
});
