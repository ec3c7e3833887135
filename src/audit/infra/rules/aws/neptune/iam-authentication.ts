import { infraRule } from '../../../infra-rule.ts';

/** Without IAM whoever reaches the cluster may read and change every node. */
export const neptuneIamAuthentication = infraRule({
  name: 'aws-neptune-iam-authentication',
  title: 'Graph database asks nobody who they are',
  severity: 'low',
  cwe: 306,
  what: 'Without IAM whoever reaches the cluster may read and change every node.',
  why: 'One machine in the network that is taken over is enough.',
  fix: ['Set `iam_database_authentication_enabled` (`IamAuthEnabled`) to true.'],
  references: ['https://docs.aws.amazon.com/neptune/latest/userguide/iam-auth-enable.html'],
  applies: ['aws.neptune.cluster'],
  must: { at: 'iam_database_authentication_enabled', is: true },
  says: 'The cluster asks nobody who they are',
  mend: { set: { iam_database_authentication_enabled: true } },
  bad: {
    terraform: [
      `resource "aws_neptune_cluster" "x" {
  iam_database_authentication_enabled = false # flaw
}
`,
      `resource "aws_neptune_cluster" "x" { # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Neptune::DBCluster
    Properties:
      IamAuthEnabled: false # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_neptune_cluster" "x" {
  iam_database_authentication_enabled = true
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Neptune::DBCluster
    Properties:
      IamAuthEnabled: true
`,
    ],
  },
});
