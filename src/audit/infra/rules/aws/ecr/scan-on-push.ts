import { infraRule } from '../../../infra-rule.ts';

/** Repositories whose images nobody looks at. */
export const ecrScanOnPush = infraRule({
  name: 'aws-ecr-scan-on-push',
  title: 'Images are not scanned when they come in',
  severity: 'low',
  cwe: 1104,
  what: 'Images are not scanned for known flaws when they are pushed.',
  why: 'Images with flaws that everybody knows are deployed, and nobody is told.',
  fix: ['Set `scan_on_push` (`ScanOnPush`) to true, or switch on enhanced scanning for the registry.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/ecr-controls.html#ecr-1'],
  applies: ['aws.ecr.repository'],
  must: { at: 'image_scanning_configuration.scan_on_push', is: true },
  mend: { set: { 'image_scanning_configuration.scan_on_push': true } },
  bad: {
    terraform: `resource "aws_ecr_repository" "web" { # flaw
  name = "web"
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ECR::Repository
    Properties:
      ImageScanningConfiguration:
        ScanOnPush: false # flaw
`,
  },
  good: {
    terraform: `resource "aws_ecr_repository" "web" {
  name = "web"
  image_scanning_configuration {
    scan_on_push = true
  }
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::ECR::Repository
    Properties:
      ImageScanningConfiguration:
        ScanOnPush: true
`,
  },
});
