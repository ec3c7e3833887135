import { infraRule } from '../../../infra-rule.ts';

/** TLS is switched off for clients of the cluster. */
export const memorydbTls = infraRule({
  name: 'aws-memorydb-tls',
  title: 'Memory database answers plain text',
  severity: 'medium',
  cwe: 319,
  what: 'TLS is switched off for clients of the cluster.',
  why: 'Who gets into the network reads and changes all data.',
  fix: ['Remove `tls_enabled = false` (`TLSEnabled: false`).'],
  references: ['https://docs.aws.amazon.com/memorydb/latest/devguide/in-transit-encryption.html'],
  applies: ['aws.memorydb.cluster'],
  must: { at: 'tls_enabled', isNot: false },
  says: 'Clients speak to the cluster without TLS',
  mend: { set: { tls_enabled: true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "aws_memorydb_cluster" "x" {
  tls_enabled = false # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::MemoryDB::Cluster
    Properties:
      TLSEnabled: false # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_memorydb_cluster" "x" {
  tls_enabled = true
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::MemoryDB::Cluster
    Properties:
      TLSEnabled: true
`,
    ],
  },
});
