import type { PolicyStatement } from '#ir/infra/iam/policy';
import { infraRule } from '../../../infra-rule.ts';
import { type Flaw, noStatement } from '../shared-policy.ts';
import { letsIn } from '../shared-statement.ts';

/** Roles that trust every service of AWS. */
export const iamTrustAnyService = infraRule({
  name: 'aws-iam-trust-any-service',
  title: 'Role can be taken by any service',
  severity: 'medium',
  cwe: 284,
  what: 'The trust policy names all services (`*`) as principal.',
  why: 'Whoever may pass the role can hand it to whatever service they control something in: a machine, a function, a notebook.',
  fix: ['Name the service that runs with the role: `lambda.amazonaws.com`.'],
  references: [
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html#principal-services',
  ],
  applies: ['aws.iam.role'],
  must: noStatement(['assume_role_policy'], flawOf),
  bad: {
    terraform: `resource "aws_iam_role" "any" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "*" } # flaw
    }]
  })
}
`,
    cloudformation: `Resources:
  Any:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement:
          - Effect: Allow
            Principal: { Service: '*' } # flaw
            Action: sts:AssumeRole
`,
  },
  good: {
    terraform: `resource "aws_iam_role" "any" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = ["lambda.amazonaws.com", "edgelambda.amazonaws.com"] }
    }]
  })
}
`,
    cloudformation: `Resources:
  Any:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement:
          - Effect: Allow
            Principal: { Service: lambda.amazonaws.com }
            Action: sts:AssumeRole
`,
  },
});

function flawOf(statement: PolicyStatement): Flaw | undefined {
  if (!letsIn(statement)) return undefined;
  const any = statement.principals?.all.find(({ kind, text = '' }) => kind === 'service' && /^\*/.test(text));
  if (any === undefined) return undefined;
  return { part: 'Principal', place: any.place, value: any.value, says: 'every service of AWS is trusted.' };
}
