import { infraRule } from '../../../infra-rule.ts';

/** Copies whose files nobody compares. */
export const datasyncVerify = infraRule({
  name: 'aws-datasync-verify',
  title: 'Copied files are not compared',
  severity: 'info',
  cwe: 354,
  what: 'Files that are copied are not compared with where they come from.',
  why: 'Files that arrive broken, or changed on the way, are noticed when they are needed.',
  fix: ['Leave `verify_mode` out, or set it to `ONLY_FILES_TRANSFERRED`.'],
  references: [
    'https://docs.aws.amazon.com/datasync/latest/userguide/configure-data-verification-options.html',
  ],
  applies: ['aws.datasync.task'],
  must: { at: 'options.verify_mode', isNot: 'NONE' },
  bad: {
    terraform: `resource "aws_datasync_task" "main" {
  name = "copy"
  options {
    verify_mode = "NONE" # flaw
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::DataSync::Task
    Properties:
      Options:
        VerifyMode: NONE # flaw
`,
  },
  good: {
    terraform: `resource "aws_datasync_task" "main" {
  name = "copy"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::DataSync::Task
    Properties:
      Options:
        VerifyMode: POINT_IN_TIME_CONSISTENT
`,
  },
});
