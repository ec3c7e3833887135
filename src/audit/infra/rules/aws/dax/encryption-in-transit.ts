import { infraRule } from '../../../infra-rule.ts';

/** Clients speak to the accelerator without TLS. */
export const daxEncryptionInTransit = infraRule({
  name: 'aws-dax-encryption-in-transit',
  title: 'Accelerator of DynamoDB answers plain text',
  severity: 'medium',
  cwe: 319,
  what: 'Clients speak to the accelerator without TLS.',
  why: 'Who gets into the network reads what the table protects.',
  fix: ['Set `cluster_endpoint_encryption_type = "TLS"` (`ClusterEndpointEncryptionType`).'],
  references: [
    'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DAXEncryptionInTransit.html',
  ],
  applies: ['aws.dax.cluster'],
  must: { at: 'cluster_endpoint_encryption_type', is: 'TLS' },
  says: 'Clients speak to the accelerator without TLS',
  mend: { set: { cluster_endpoint_encryption_type: 'TLS' }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "aws_dax_cluster" "x" {
  cluster_endpoint_encryption_type = "NONE" # flaw
}
`,
      `resource "aws_dax_cluster" "x" { # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::DAX::Cluster
    Properties:
      ClusterEndpointEncryptionType: NONE # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_dax_cluster" "x" {
  cluster_endpoint_encryption_type = "TLS"
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::DAX::Cluster
    Properties:
      ClusterEndpointEncryptionType: TLS
`,
    ],
  },
});
