import { infraRule } from '../../../infra-rule.ts';

/** The volume of the user lies as plain text. */
export const workspacesUserVolume = infraRule({
  name: 'aws-workspaces-user-volume',
  title: 'Disk of the user of a desktop is not encrypted',
  severity: 'medium',
  cwe: 311,
  what: 'The volume of the user lies as plain text.',
  why: 'People keep on their desktops what they should keep nowhere.',
  fix: ['Set `user_volume_encryption_enabled` (`UserVolumeEncryptionEnabled`) to true.'],
  references: ['https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html'],
  applies: ['aws.workspaces.workspace'],
  must: { at: 'user_volume_encryption_enabled', is: true },
  says: 'The volume of the user is not encrypted',
  mend: { set: { user_volume_encryption_enabled: true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "aws_workspaces_workspace" "x" {
  user_volume_encryption_enabled = false # flaw
}
`,
      `resource "aws_workspaces_workspace" "x" { # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::WorkSpaces::Workspace
    Properties:
      UserVolumeEncryptionEnabled: false # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_workspaces_workspace" "x" {
  user_volume_encryption_enabled = true
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::WorkSpaces::Workspace
    Properties:
      UserVolumeEncryptionEnabled: true
`,
    ],
  },
});
