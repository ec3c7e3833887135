import { infraRule } from '../../../infra-rule.ts';

/** Access points that show the whole file system. */
export const efsAccessPointRoot = infraRule({
  name: 'aws-efs-access-point-root',
  title: 'Access point shows the whole file system',
  severity: 'low',
  cwe: 552,
  what: 'The access point begins at the root of the file system.',
  why: 'A program that gets in by it sees and changes the files of all others.',
  fix: ['Name a folder of its own in `root_directory.path`.'],
  references: [
    'https://docs.aws.amazon.com/efs/latest/ug/efs-access-points.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/efs-controls.html#efs-3',
  ],
  applies: ['aws.efs.access-point'],
  must: {
    all: [
      { at: 'root_directory.path', isSet: true },
      { at: 'root_directory.path', isNot: '/' },
    ],
  },
  bad: {
    terraform: [
      `resource "aws_efs_access_point" "main" {
  file_system_id = "fs-1"
  root_directory {
    path = "/" # flaw
  }
}
`,
      `resource "aws_efs_access_point" "main" { # flaw
  file_system_id = "fs-1"
}
`,
    ],
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::EFS::AccessPoint
    Properties:
      FileSystemId: fs-1
`,
  },
  good: {
    terraform: `resource "aws_efs_access_point" "main" {
  file_system_id = "fs-1"
  root_directory {
    path = "/shop"
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::EFS::AccessPoint
    Properties:
      FileSystemId: fs-1
      RootDirectory:
        Path: /shop
`,
  },
});
