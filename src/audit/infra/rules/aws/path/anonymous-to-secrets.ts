import { infraRule } from '../../../infra-rule.ts';
import { functionTemplate, functionTerraform, notAnonymous } from './shared-anonymous.ts';
import { secretActions } from './shared-rights.ts';

/** Functions that anybody can set off and that may read every secret. */
export const pathAnonymousToSecrets = infraRule({
  name: 'aws-path-anonymous-to-secrets',
  title: 'Function that anybody can set off may read every secret',
  severity: 'high',
  cwe: 269,
  what: 'An address, a method or a route that asks nobody who they are sets off a function whose role may read all secrets or parameters of the account.',
  why: 'One flaw in the function, an injection or a dependency, and a stranger holds the credentials of everything else.',
  fix: [
    'Name the secrets that the function needs in `Resource`.',
    'Ask callers who they are, by IAM, an authorizer or a signature that is checked.',
  ],
  references: [
    'https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html',
    'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html',
  ],
  applies: ['aws.lambda.function'],
  must: { check: notAnonymous(secretActions) },
  bad: {
    terraform: functionTerraform('NONE', 'secretsmanager:GetSecretValue', '*'),
    cloudformation: functionTemplate('NONE', 'ssm:GetParameter*', 'arn:aws:ssm:*:*:parameter/*'),
  },
  good: {
    terraform: [
      functionTerraform('AWS_IAM', 'secretsmanager:GetSecretValue', '*'),
      functionTerraform(
        'NONE',
        'secretsmanager:GetSecretValue',
        'arn:aws:secretsmanager:eu-central-1:123456789012:secret:hook-1',
      ),
    ],
    cloudformation: functionTemplate('AWS_IAM', 'ssm:GetParameter*', '*'),
  },
});
