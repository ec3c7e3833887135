import { infraRule } from '../../../infra-rule.ts';

/** Clients and brokers, or brokers among themselves, may speak without TLS. */
export const mskEncryptionInTransit = infraRule({
  name: 'aws-msk-encryption-in-transit',
  title: 'Cluster of Kafka speaks in plain text',
  severity: 'medium',
  cwe: 319,
  what: 'Clients and brokers, or brokers among themselves, may speak without TLS.',
  why: 'Who is on the way reads and changes every message.',
  fix: ['Set `client_broker = "TLS"` and leave `in_cluster` at true.'],
  references: ['https://docs.aws.amazon.com/msk/latest/developerguide/msk-encryption.html'],
  applies: ['aws.msk.cluster'],
  must: {
    all: [
      { at: 'encryption_info.encryption_in_transit.client_broker', is: 'TLS', absent: 'holds' },
      { at: 'encryption_info.encryption_in_transit.in_cluster', isNot: false },
    ],
  },
  says: 'Messages of the cluster travel in plain text',
  mend: {
    set: {
      'encryption_info.encryption_in_transit.client_broker': 'TLS',
      'encryption_info.encryption_in_transit.in_cluster': true,
    },
  },
  bad: {
    terraform: [
      `resource "aws_msk_cluster" "x" {
  encryption_info {
    encryption_in_transit {
      client_broker = "TLS_PLAINTEXT" # flaw
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
      EncryptionInfo:
        EncryptionInTransit:
          ClientBroker: PLAINTEXT # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_msk_cluster" "x" {
  cluster_name = "TLS by itself"
}
resource "aws_msk_cluster" "y" {
  encryption_info {
    encryption_in_transit {
      client_broker = "TLS"
      in_cluster    = true
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
      EncryptionInfo:
        EncryptionInTransit:
          ClientBroker: TLS
          InCluster: true
`,
    ],
  },
});
