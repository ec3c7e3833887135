import type { PolicyStatement } from '#ir/infra/iam/policy';
import { infraRule } from '../../../infra-rule.ts';
import { type Flaw, noStatement } from '../shared-policy.ts';
import { letsIn } from '../shared-statement.ts';

const shared =
  /token\.actions\.githubusercontent\.com|gitlab\.com|app\.terraform\.io|oidc\.circleci\.com|agent\.buildkite\.com|api\.bitbucket\.org|accounts\.google\.com|graph\.facebook\.com|www\.amazon\.com|cognito-identity\.amazonaws\.com/;
const subjectKeys =
  /:(?:sub|oid|project_id|namespace_id|repository|repository_owner|job_workflow_ref|terraform_organization_id|aud)$/;

/** Roles that trust a public provider of identities without saying whom of its users. */
export const iamFederatedSubject = infraRule({
  name: 'aws-iam-federated-subject',
  title: 'Role trusts every user of an identity provider',
  severity: 'high',
  cwe: 287,
  what: 'The trust policy lets a shared provider of identities (GitHub Actions, GitLab, Terraform Cloud and such) take the role, and no condition limits the subject (`sub`) of its tokens.',
  why: "Everybody has an account there: a workflow in anybody's repository gets the rights of the role.",
  fix: [
    'Add a condition on `token.actions.githubusercontent.com:sub` (or what the provider calls it) with your organisation and repository, and the branch or environment.',
    'Check the audience (`aud`) too; alone it says nothing about who asks.',
  ],
  references: [
    'https://docs.github.com/en/actions/security-for-github-actions/security-hardening-your-deployments/configuring-openid-connect-in-amazon-web-services',
    'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html',
  ],
  applies: ['aws.iam.role'],
  must: noStatement(['assume_role_policy'], flawOf),
  bad: {
    terraform: [
      `resource "aws_iam_role" "deploy" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" } # flaw
      Condition = { StringEquals = { "token.actions.githubusercontent.com:aud" = "sts.amazonaws.com" } }
    }]
  })
}
`,
      `data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]
    principals {
      type        = "Federated"
      identifiers = ["arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"]
    }
    condition {
      test     = "StringLike"
      variable = "token.actions.githubusercontent.com:sub"
      values   = ["repo:*"] # flaw
    }
  }
}
resource "aws_iam_role" "deploy" {
  assume_role_policy = data.aws_iam_policy_document.trust.json
}
`,
      `resource "aws_iam_role" "deploy" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }
      Condition = { StringLike = { "token.actions.githubusercontent.com:sub" = "repo:acme*" } } # flaw
    }]
  })
}
`,
    ],
    cloudformation: `Resources:
  Deploy:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement:
          - Effect: Allow
            Principal:
              Federated: arn:aws:iam::123456789012:oidc-provider/gitlab.com # flaw
            Action: sts:AssumeRoleWithWebIdentity
`,
  },
  good: {
    terraform: `resource "aws_iam_role" "deploy" {
  assume_role_policy = jsonencode({
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRoleWithWebIdentity"
      Principal = { Federated = "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com" }
      Condition = { StringLike = { "token.actions.githubusercontent.com:sub" = "repo:acme/shop:*" } }
    }]
  })
}
`,
    cloudformation: `Resources:
  Deploy:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement:
          - Effect: Allow
            Principal:
              Federated: arn:aws:iam::123456789012:oidc-provider/gitlab.com
            Action: sts:AssumeRoleWithWebIdentity
            Condition:
              StringEquals:
                'gitlab.com:sub': project_path:acme/shop:ref_type:branch:ref:main
`,
  },
});

function flawOf(statement: PolicyStatement): Flaw | 'unknown' | undefined {
  if (!letsIn(statement)) return undefined;
  const provider = statement.principals?.all.find(
    ({ kind, text = '' }) => kind === 'federated' && shared.test(text),
  );
  if (provider === undefined) return undefined;
  if (statement.mayHaveMoreConditions) return 'unknown';
  // The audience of these two is the application itself.
  const isOwnAudience = /accounts\.google|facebook|amazon\.com|cognito-identity/.test(provider.text ?? '');
  const limiting = statement.conditions.filter(
    ({ key, operator }) =>
      subjectKeys.test(key) &&
      (isOwnAudience || !/:aud$/.test(key)) &&
      /^string(?:equals|like)/.test(operator),
  );
  const open = limiting
    .flatMap(({ values }) => values)
    .find(({ text }) => text !== undefined && isOpen(text));
  if (limiting.length > 0 && open === undefined) return undefined;
  return {
    part: 'Condition',
    place: open?.place ?? provider.place,
    says:
      open === undefined
        ? 'no condition says whose tokens are meant.'
        : `\`${open.text}\` leaves open whose tokens are meant.`,
  };
}

/** Whether the owner of a subject is left open: \`repo:*\`. */
function isOpen(subject: string): boolean {
  return /^(?:[a-z_]+:)?[^/:*]*\*/.test(subject);
}
