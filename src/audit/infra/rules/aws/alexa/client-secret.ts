import { infraRule } from '../../../infra-rule.ts';
import { notInCode } from '../shared-secrets.ts';

/** Skills of Alexa with a secret in the code. */
export const alexaClientSecret = infraRule({
  name: 'aws-alexa-client-secret',
  title: 'Secret of a skill is written in the code',
  severity: 'high',
  cwe: 798,
  owasp: ['A07:2021', 'A07:2025'],
  what: 'The secret by which the skill is published stands in the code or is the default of a parameter.',
  why: 'Whoever may read the repository can publish another skill under that name.',
  fix: [
    'Take it from Secrets Manager (`{{resolve:secretsmanager:…}}`) or give it by a parameter without a default, and change it.',
  ],
  references: [
    'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-ask-skill-authenticationconfiguration.html',
  ],
  applies: ['aws.alexa.skill'],
  must: notInCode('authentication_configuration.client_secret'),
  isSecret: true,
  bad: {
    cloudformation: `Resources:
  X:
    Type: Alexa::ASK::Skill
    Properties:
      AuthenticationConfiguration:
        ClientId: orders
        ClientSecret: example-only # flaw
`,
  },
  good: {
    cloudformation: `Resources:
  X:
    Type: Alexa::ASK::Skill
    Properties:
      AuthenticationConfiguration:
        ClientId: orders
        ClientSecret: '{{resolve:secretsmanager:shop}}'
`,
  },
});
