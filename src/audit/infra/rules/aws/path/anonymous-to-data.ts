import { infraRule } from '../../../infra-rule.ts';
import { functionTemplate, functionTerraform, notAnonymous } from './shared-anonymous.ts';
import { dataActions } from './shared-rights.ts';

/** Functions that anybody can set off and that may read or write all buckets or tables. */
export const pathAnonymousToData = infraRule({
  name: 'aws-path-anonymous-to-data',
  title: 'Function that anybody can set off may read or write all data',
  severity: 'high',
  cwe: 269,
  what: 'An address, a method or a route that asks nobody who they are sets off a function whose role may read, change or delete what is in every bucket or table of the account.',
  why: 'One flaw in the function, and a stranger reads or deletes data that it has nothing to do with.',
  fix: [
    'Name the buckets and tables that the function needs in `Resource`.',
    'Ask callers who they are, by IAM, an authorizer or a signature that is checked.',
  ],
  references: [
    'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege',
  ],
  applies: ['aws.lambda.function'],
  must: { check: notAnonymous(dataActions) },
  bad: {
    terraform: functionTerraform('NONE', 's3:*', 'arn:aws:s3:::*'),
    cloudformation: functionTemplate('NONE', 'dynamodb:*', '*'),
  },
  good: {
    terraform: functionTerraform('NONE', 's3:*', 'arn:aws:s3:::hook/*'),
    cloudformation: functionTemplate('COGNITO_USER_POOLS', 'dynamodb:*', '*'),
  },
});
