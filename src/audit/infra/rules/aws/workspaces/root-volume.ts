import { infraRule } from '../../../infra-rule.ts';

/** The volume of the system lies as plain text. */
export const workspacesRootVolume = infraRule({
  name: 'aws-workspaces-root-volume',
  title: 'Disk of the system of a desktop is not encrypted',
  severity: 'medium',
  cwe: 311,
  what: 'The volume of the system lies as plain text.',
  why: 'People keep on their desktops what they should keep nowhere.',
  fix: ['Set `root_volume_encryption_enabled` (`RootVolumeEncryptionEnabled`) to true.'],
  references: ['https://docs.aws.amazon.com/workspaces/latest/adminguide/encrypt-workspaces.html'],
  applies: ['aws.workspaces.workspace'],
  must: { at: 'root_volume_encryption_enabled', is: true },
  says: 'The volume of the system is not encrypted',
  mend: { set: { root_volume_encryption_enabled: true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "aws_workspaces_workspace" "x" {
  root_volume_encryption_enabled = false # flaw
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
      RootVolumeEncryptionEnabled: false # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_workspaces_workspace" "x" {
  root_volume_encryption_enabled = true
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::WorkSpaces::Workspace
    Properties:
      RootVolumeEncryptionEnabled: true
`,
    ],
  },
});
