import { infraRule } from '../../../infra-rule.ts';

/** Repositories that grow for ever. */
export const ecrLifecycle = infraRule({
  name: 'aws-ecr-lifecycle',
  title: 'Old images are never deleted',
  severity: 'info',
  cwe: 1164,
  what: 'No lifecycle policy deletes old images of the repository.',
  why: 'Images with flaws of years ago can still be deployed, and all of them cost money.',
  fix: ['Add `aws_ecr_lifecycle_policy` (`LifecyclePolicy`).'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/ecr-controls.html#ecr-3'],
  applies: ['aws.ecr.repository'],
  must: { any: [{ at: 'lifecycle_policy', isSet: true }, { connected: 'aws_ecr_lifecycle_policy' }] },
  bad: {
    terraform: `resource "aws_ecr_repository" "web" { # flaw
  name = "web"
}
`,
    cloudformation: `Resources:
  Web: # flaw
    Type: AWS::ECR::Repository
    Properties:
      RepositoryName: web
`,
  },
  good: {
    terraform: `resource "aws_ecr_repository" "web" {
  name = "web"
}
resource "aws_ecr_lifecycle_policy" "web" {
  repository = aws_ecr_repository.web.name
  policy     = "{}"
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ECR::Repository
    Properties:
      LifecyclePolicy:
        LifecyclePolicyText: '{}'
`,
  },
});
