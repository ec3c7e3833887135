import { infraRule } from '../../../infra-rule.ts';

/** The brokers are reached from the internet. */
export const mskPublicAccess = infraRule({
  name: 'aws-msk-public-access',
  title: 'Brokers of Kafka have public addresses',
  severity: 'high',
  cwe: 284,
  what: 'The brokers are reached from the internet.',
  why: 'Every flaw of the brokers, and every credential that leaks, is open to everybody.',
  fix: ['Remove the public access, and let clients in by VPC peering or PrivateLink.'],
  references: ['https://docs.aws.amazon.com/msk/latest/developerguide/public-access.html'],
  applies: ['aws.msk.cluster'],
  must: { at: 'broker_node_group_info.connectivity_info.public_access.type', isNot: 'SERVICE_PROVIDED_EIPS' },
  says: 'Brokers have public addresses',
  bad: {
    terraform: [
      `resource "aws_msk_cluster" "x" {
  broker_node_group_info {
    connectivity_info {
      public_access {
        type = "SERVICE_PROVIDED_EIPS" # flaw
      }
    }
  }
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::MSK::Cluster
    Properties:
      BrokerNodeGroupInfo:
        ConnectivityInfo:
          PublicAccess:
            Type: SERVICE_PROVIDED_EIPS # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_msk_cluster" "x" {
  broker_node_group_info {
    connectivity_info {
      public_access {
        type = "DISABLED"
      }
    }
  }
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::MSK::Cluster
    Properties:
      BrokerNodeGroupInfo:
        InstanceType: kafka.m5.large
`,
    ],
  },
});
