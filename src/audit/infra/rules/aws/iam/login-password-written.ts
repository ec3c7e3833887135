import { infraRule } from '../../../infra-rule.ts';

/** Passwords of people in templates. */
export const iamLoginPasswordWritten = infraRule({
  name: 'aws-iam-login-password-written',
  title: 'Password of a user is written in the code',
  severity: 'high',
  cwe: 798,
  what: 'The password of a user is written as plain text.',
  why: 'Everyone who reads this code, or its history, can log in as that user.',
  fix: [
    'Take it from Secrets Manager (`{{resolve:secretsmanager:…}}`) or a parameter with `NoEcho`, and have it changed.',
  ],
  references: ['https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html'],
  applies: ['aws.iam.user'],
  where: { at: 'login_profile.password', isSet: true },
  must: { at: 'login_profile.password', matches: /^\{\{resolve:/ },
  isSecret: true,
  bad: {
    cloudformation: `Resources:
  Ann:
    Type: AWS::IAM::User
    Properties:
      LoginProfile:
        Password: example-only # flaw
`,
  },
  good: {
    cloudformation: `Parameters:
  Password:
    Type: String
    NoEcho: true
Resources:
  Ann:
    Type: AWS::IAM::User
    Properties:
      LoginProfile:
        Password: !Ref Password
`,
  },
});
