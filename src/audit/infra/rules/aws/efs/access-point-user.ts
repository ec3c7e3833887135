import { infraRule } from '../../../infra-rule.ts';

/** Access points that believe who a client says to be. */
export const efsAccessPointUser = infraRule({
  name: 'aws-efs-access-point-user',
  title: 'Access point names no user',
  severity: 'low',
  cwe: 287,
  what: 'The access point does not say as which user files are read and written.',
  why: 'A client can call itself any user, root as well, and gets the files of that.',
  fix: ['Set `posix_user` with a user and group of its own.'],
  references: [
    'https://docs.aws.amazon.com/efs/latest/ug/enforce-identity-access-points.html',
    'https://docs.aws.amazon.com/securityhub/latest/userguide/efs-controls.html#efs-4',
  ],
  applies: ['aws.efs.access-point'],
  must: { at: 'posix_user', isSet: true },
  bad: {
    terraform: `resource "aws_efs_access_point" "main" { # flaw
  file_system_id = "fs-1"
}
`,
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
  posix_user {
    uid = 1001
    gid = 1001
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::EFS::AccessPoint
    Properties:
      FileSystemId: fs-1
      PosixUser:
        Uid: '1001'
        Gid: '1001'
`,
  },
});
