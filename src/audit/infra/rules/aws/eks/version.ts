import { infraRule } from '../../../infra-rule.ts';

/** Clusters on versions that get no more updates. */
export const eksVersion = infraRule({
  name: 'aws-eks-version',
  title: 'Cluster runs an old version of Kubernetes',
  severity: 'medium',
  cwe: 1104,
  what: 'The version of Kubernetes is past its standard support.',
  why: 'Flaws that are found stay open, or extended support has to be paid for; in the end AWS updates it without asking.',
  fix: ['Move up one minor version at a time.'],
  references: ['https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html'],
  applies: ['aws.eks.cluster'],
  must: { at: 'version', matchesNot: /^1\.(?:\d|1\d|2\d|30|31)$/ },
  bad: {
    terraform: `resource "aws_eks_cluster" "main" {
  name    = "main"
  version = "1.24" # flaw
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::EKS::Cluster
    Properties:
      Version: '1.25' # flaw
`,
  },
  good: {
    terraform: `resource "aws_eks_cluster" "main" {
  name    = "main"
  version = "1.34"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::EKS::Cluster
    Properties:
      Version: '1.34'
`,
  },
});
