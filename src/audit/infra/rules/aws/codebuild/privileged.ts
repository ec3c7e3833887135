import { infraRule } from '../../../infra-rule.ts';

/** Builds that may do to their machine what root may. */
export const codebuildPrivileged = infraRule({
  name: 'aws-codebuild-privileged',
  title: 'Build is as strong as its machine',
  severity: 'low',
  cwe: 250,
  what: 'Builds of the project run privileged.',
  why: "Code of a build, which may come from somebody's pull request, gets out of its container.",
  fix: ['Set `privileged_mode` (`PrivilegedMode`) to false, unless the project builds images of Docker.'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/codebuild-controls.html#codebuild-5',
  ],
  applies: ['aws.codebuild.project'],
  must: { at: 'environment.privileged_mode', isNot: true },
  mend: { set: { 'environment.privileged_mode': false }, isDisruptive: true },
  bad: {
    terraform: `resource "aws_codebuild_project" "web" {
  name = "web"
  environment {
    privileged_mode = true # flaw
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::CodeBuild::Project
    Properties:
      Environment:
        PrivilegedMode: true # flaw
`,
  },
  good: {
    terraform: `resource "aws_codebuild_project" "web" {
  name = "web"
  environment {
    privileged_mode = false
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::CodeBuild::Project
    Properties:
      Environment:
        ComputeType: BUILD_GENERAL1_SMALL
`,
  },
});
