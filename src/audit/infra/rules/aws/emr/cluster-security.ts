import { infraRule } from '../../../infra-rule.ts';

/** Nothing says that the cluster encrypts its disks, its traffic, or asks who is there. */
export const emrClusterSecurity = infraRule({
  name: 'aws-emr-cluster-security',
  title: 'Cluster of EMR has no security configuration',
  severity: 'low',
  cwe: 311,
  what: 'Nothing says that the cluster encrypts its disks, its traffic, or asks who is there.',
  why: 'Data of all jobs lies and travels as plain text between many machines.',
  fix: ['Name an `aws_emr_security_configuration` in `security_configuration` (`SecurityConfiguration`).'],
  references: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-security-configurations.html'],
  applies: ['aws.emr.cluster'],
  must: { at: 'security_configuration', isSet: true },
  says: 'The cluster has no security configuration',
  bad: {
    terraform: [
      `resource "aws_emr_cluster" "x" { # flaw
  name = "orders"
}
`,
    ],
    cloudformation: [
      `Resources:
  X: # flaw
    Type: AWS::EMR::Cluster
    Properties:
      Name: orders
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_emr_cluster" "x" {
  security_configuration = "closed"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::EMR::Cluster
    Properties:
      SecurityConfiguration: closed
`,
    ],
  },
});
