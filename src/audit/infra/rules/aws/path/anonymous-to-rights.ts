import { infraRule } from '../../../infra-rule.ts';
import { functionTemplate, functionTerraform, notAnonymous } from './shared-anonymous.ts';
import { rightsActions } from './shared-rights.ts';

/** Functions that anybody can set off and that may give themselves any right. */
export const pathAnonymousToRights = infraRule({
  name: 'aws-path-anonymous-to-rights',
  title: 'Function that anybody can set off may give itself all rights',
  severity: 'critical',
  cwe: 269,
  what: 'An address, a method or a route that asks nobody who they are sets off a function whose role may change policies, make keys of other users, or act as any role.',
  why: 'One flaw in the function, and a stranger owns the account.',
  fix: [
    'Take the right away, or name the one role, user or policy that it is about in `Resource`.',
    'Ask callers who they are, by IAM, an authorizer or a signature that is checked.',
  ],
  references: [
    'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html',
  ],
  applies: ['aws.lambda.function'],
  must: { check: notAnonymous(rightsActions) },
  bad: {
    terraform: functionTerraform('NONE', 'iam:*', '*'),
    cloudformation: functionTemplate('NONE', 'sts:AssumeRole', '*'),
  },
  good: {
    terraform: functionTerraform('NONE', 'iam:GetRole', '*'),
    cloudformation: functionTemplate('NONE', 'sts:AssumeRole', 'arn:aws:iam::123456789012:role/one'),
  },
});
