import { infraRule } from '../../../infra-rule.ts';

/** Clusters of which nobody says where they stand. */
export const emrSubnet = infraRule({
  name: 'aws-emr-subnet',
  title: 'Cluster of EMR names no subnet',
  severity: 'low',
  cwe: 1188,
  what: 'The cluster names no subnet, and stands where the account has its default.',
  why: 'The default network is public: machines get addresses of the internet there.',
  fix: ['Set `subnet_id` or `subnet_ids` (`Ec2SubnetId`, `Ec2SubnetIds`) to private subnets.'],
  references: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-plan-vpc-subnet.html'],
  applies: ['aws.emr.cluster'],
  must: {
    any: [
      'subnet_id',
      'ec2_attributes.subnet_id',
      'ec2_attributes.subnet_ids',
      'instances.ec2_subnet_id',
      'instances.ec2_subnet_ids',
    ].map((at) => ({ at, isSet: true })),
  },
  bad: {
    terraform: `resource "aws_emr_cluster" "x" { # flaw
  name = "x"
}
`,
    cloudformation: `Resources:
  X: # flaw
    Type: AWS::EMR::Cluster
    Properties:
      Name: x
`,
  },
  good: {
    terraform: `resource "aws_emr_cluster" "x" {
  name = "x"
  ec2_attributes {
    subnet_id = "subnet-1"
    instance_profile = "p"
  }
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::EMR::Cluster
    Properties:
      Name: x
      Instances:
        Ec2SubnetId: subnet-1
`,
  },
});
