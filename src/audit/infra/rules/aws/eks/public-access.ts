import { infraRule } from '../../../infra-rule.ts';

/** Clusters whose API is not only for their own network. */
export const eksPublicAccess = infraRule({
  name: 'aws-eks-public-access',
  title: 'API of the cluster is reachable from outside its network',
  severity: 'low',
  cwe: 284,
  what: 'The public endpoint of the API of the cluster is on, as it is unless it is switched off.',
  why: 'One wrong range in the list of who may reach it opens it to everybody.',
  fix: [
    'Set `endpoint_public_access` (`EndpointPublicAccess`) to false and `endpoint_private_access` to true.',
  ],
  references: ['https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html'],
  applies: ['aws.eks.cluster'],
  where: { at: 'vpc_config.public_access_cidrs', isNot: ['0.0.0.0/0', '::/0'], absent: 'fails' },
  must: { at: 'vpc_config.endpoint_public_access', is: false },
  mend: { set: { 'vpc_config.endpoint_public_access': false }, isDisruptive: true },
  bad: {
    terraform: `resource "aws_eks_cluster" "office" {
  name = "office"
  vpc_config { # flaw
    public_access_cidrs = ["203.0.113.0/24"]
  }
}
`,
    cloudformation: `Resources:
  Office:
    Type: AWS::EKS::Cluster
    Properties:
      ResourcesVpcConfig:
        PublicAccessCidrs: ['203.0.113.0/24']
        EndpointPublicAccess: true # flaw
`,
  },
  good: {
    terraform: `resource "aws_eks_cluster" "main" {
  name = "main"
  vpc_config {
    endpoint_public_access  = false
    endpoint_private_access = true
    public_access_cidrs     = ["203.0.113.0/24"]
  }
}
`,
    cloudformation: `Resources:
  Office:
    Type: AWS::EKS::Cluster
    Properties:
      ResourcesVpcConfig:
        PublicAccessCidrs: ['203.0.113.0/24']
        EndpointPublicAccess: false
`,
  },
});
