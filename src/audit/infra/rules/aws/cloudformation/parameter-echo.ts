import { infraRule } from '../../../infra-rule.ts';
import { isSecretParameter } from './shared-parameter.ts';

/** Parameters that hold a secret and are shown to everyone. */
export const cloudformationParameterEcho = infraRule({
  name: 'aws-cloudformation-parameter-echo',
  title: 'Parameter shows a secret',
  severity: 'medium',
  confidence: 'medium',
  cwe: 312,
  what: 'A parameter of the template is named like a secret, and `NoEcho` is not set.',
  why: 'Everyone who may look at the stack reads its value, in the console and by the API.',
  fix: ['Set `NoEcho: true`, or take the secret from Secrets Manager (`{{resolve:secretsmanager:…}}`).'],
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html',
  ],
  applies: ['AWS::CloudFormation::Parameter'],
  where: { check: isSecretParameter },
  must: { at: 'no_echo', is: true },
  isSecret: true,
  mend: { set: { NoEcho: true } },
  bad: {
    cloudformation: `Parameters:
  DbPassword: # flaw
    Type: String
Resources:
  Topic:
    Type: AWS::SNS::Topic
`,
  },
  good: {
    cloudformation: `Parameters:
  DbPassword:
    Type: String
    NoEcho: true
  SecretArn:
    Type: String
  Password:
    Type: AWS::SSM::Parameter::Value<String>
Resources:
  Topic:
    Type: AWS::SNS::Topic
`,
  },
});
