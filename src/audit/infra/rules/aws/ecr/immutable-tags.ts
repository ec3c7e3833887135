import { infraRule } from '../../../infra-rule.ts';

/** Repositories in which a tag means something else tomorrow. */
export const ecrImmutableTags = infraRule({
  name: 'aws-ecr-immutable-tags',
  title: 'Tags of images can be moved',
  severity: 'low',
  cwe: 353,
  what: 'A tag of the repository can be put on another image.',
  why: 'Who may push replaces what is deployed under a tag that was tested and approved.',
  fix: ['Set `image_tag_mutability` (`ImageTagMutability`) to `IMMUTABLE`.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/ecr-controls.html#ecr-2'],
  applies: ['aws.ecr.repository'],
  must: { at: 'image_tag_mutability', is: ['IMMUTABLE', 'IMMUTABLE_WITH_EXCLUSION'] },
  mend: { set: { image_tag_mutability: 'IMMUTABLE' }, isDisruptive: true },
  bad: {
    terraform: `resource "aws_ecr_repository" "web" {
  name                 = "web"
  image_tag_mutability = "MUTABLE" # flaw
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
  name                 = "web"
  image_tag_mutability = "IMMUTABLE"
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ECR::Repository
    Properties:
      ImageTagMutability: IMMUTABLE
`,
  },
});
