import { infraRule } from '../../../infra-rule.ts';

/** Clusters whose API everybody may try. */
export const eksPublicEndpoint = infraRule({
  name: 'aws-eks-public-endpoint',
  title: 'API of the cluster is open to the internet',
  severity: 'medium',
  cwe: 284,
  what: 'The API of the cluster is reachable from every address of the internet.',
  why: 'Everybody can try stolen tokens and new flaws on it.',
  fix: [
    'Set `endpoint_public_access` (`EndpointPublicAccess`) to false, or name ranges in `public_access_cidrs`.',
  ],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/eks-controls.html#eks-1'],
  applies: ['aws.eks.cluster'],
  must: {
    any: [
      { at: 'vpc_config.public_access_cidrs', isNot: ['0.0.0.0/0', '::/0'], absent: 'fails' },
      { at: 'vpc_config.endpoint_public_access', is: false },
    ],
  },
  mend: { set: { 'vpc_config.endpoint_public_access': false }, isDisruptive: true },
  bad: {
    terraform: `resource "aws_eks_cluster" "main" {
  name = "main"
  vpc_config { # flaw
    subnet_ids = ["subnet-1"]
  }
}
resource "aws_eks_cluster" "wide" {
  name = "wide"
  vpc_config {
    subnet_ids          = ["subnet-1"]
    public_access_cidrs = ["0.0.0.0/0"] # flaw
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::EKS::Cluster
    Properties:
      ResourcesVpcConfig: # flaw
        SubnetIds: [subnet-1]
`,
  },
  good: {
    terraform: `resource "aws_eks_cluster" "main" {
  name = "main"
  vpc_config {
    endpoint_public_access = false
  }
}
resource "aws_eks_cluster" "office" {
  name = "office"
  vpc_config {
    public_access_cidrs = ["203.0.113.0/24"]
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::EKS::Cluster
    Properties:
      ResourcesVpcConfig:
        SubnetIds: [subnet-1]
        EndpointPublicAccess: false
        EndpointPrivateAccess: true
`,
  },
});
