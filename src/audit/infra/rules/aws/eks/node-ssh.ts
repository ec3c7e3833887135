import { infraRule } from '../../../infra-rule.ts';

/** Groups of nodes with a key for SSH and no limit on who may try. */
export const eksNodeSsh = infraRule({
  name: 'aws-eks-node-ssh',
  title: 'Nodes can be reached by SSH from everywhere',
  severity: 'high',
  cwe: 284,
  what: 'A key for SSH is set for the nodes and no security group says from where they may be reached.',
  why: 'AWS then opens port 22 of all nodes to the internet.',
  fix: [
    'Name security groups in `source_security_group_ids` (`SourceSecurityGroups`), or take the key away.',
  ],
  references: ['https://docs.aws.amazon.com/eks/latest/userguide/create-managed-node-group.html'],
  applies: ['aws.eks.node-group'],
  where: { at: 'remote_access.ec2_ssh_key', isSet: true },
  must: { at: 'remote_access.source_security_group_ids', isSet: true },
  bad: {
    terraform: `resource "aws_eks_node_group" "main" {
  cluster_name = "main"
  remote_access { # flaw
    ec2_ssh_key = "ops"
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::EKS::Nodegroup
    Properties:
      ClusterName: main
      RemoteAccess: # flaw
        Ec2SshKey: ops
`,
  },
  good: {
    terraform: `resource "aws_eks_node_group" "main" {
  cluster_name = "main"
  remote_access {
    ec2_ssh_key               = "ops"
    source_security_group_ids = ["sg-1"]
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::EKS::Nodegroup
    Properties:
      ClusterName: main
      RemoteAccess:
        Ec2SshKey: ops
        SourceSecurityGroups: [sg-1]
`,
  },
});
