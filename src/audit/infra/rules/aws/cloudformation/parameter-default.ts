import { infraRule } from '../../../infra-rule.ts';
import { standIn } from '../../shared-stand-ins.ts';
import { isSecretParameter } from './shared-parameter.ts';

/** Secrets in the defaults of parameters. */
export const cloudformationParameterDefault = infraRule({
  name: 'aws-cloudformation-parameter-default',
  title: 'Parameter has a secret as its default',
  severity: 'high',
  cwe: 798,
  what: 'A parameter that is not shown (`NoEcho`), or is named like a secret, has a default written in the template.',
  why: 'Everyone who reads the template, or its history, reads the secret; it is used wherever nobody gave another.',
  fix: ['Take the default away, or let it be a reference to Secrets Manager.'],
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/security-best-practices.html#creds',
  ],
  applies: ['AWS::CloudFormation::Parameter'],
  where: { any: [{ at: 'no_echo', is: true }, { check: isSecretParameter }] },
  must: {
    any: [
      { at: 'default', isSet: false },
      { at: 'default', startsWith: '{{resolve:' },
      { at: 'default', matches: standIn },
      { at: 'default', is: ['', 'null', 'none', 'NONE', 'None', 'false'] },
    ],
  },
  isSecret: true,
  bad: {
    cloudformation: `Parameters:
  DbPassword:
    Type: String
    NoEcho: true
    Default: example-only # flaw
  GitToken:
    Type: String
    Default: example-only # flaw
Resources:
  Topic:
    Type: AWS::SNS::Topic
`,
  },
  good: {
    cloudformation: `Parameters:
  ApiKey:
    Type: String
    NoEcho: true
    Default: '<<Enter your key>>'
  DbPassword:
    Type: String
    NoEcho: true
Resources:
  Topic:
    Type: AWS::SNS::Topic
`,
  },
});
