import { infraRule } from '../../../infra-rule.ts';

/** Document databases that take connections without TLS. */
export const docdbTls = infraRule({
  name: 'aws-docdb-tls',
  title: 'Document database takes connections without encryption',
  severity: 'medium',
  cwe: 319,
  what: 'The parameter `tls` of the cluster is disabled.',
  why: 'Passwords and documents can be read and changed by everybody on the way.',
  fix: ['Set the parameter `tls` to `enabled`.'],
  references: ['https://docs.aws.amazon.com/documentdb/latest/developerguide/security.encryption.ssl.html'],
  applies: ['aws.docdb.parameters'],
  must: {
    all: [
      { each: 'parameter', where: { at: 'name', is: 'tls' }, must: { at: 'value', isNot: 'disabled' } },
      { at: 'parameters.tls', isNot: 'disabled' },
    ],
  },
  bad: {
    terraform: `resource "aws_docdb_cluster_parameter_group" "x" {
  family = "docdb5.0"
  parameter {
    name = "tls"
    value = "disabled" # flaw
  }
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::DocDB::DBClusterParameterGroup
    Properties:
      Family: docdb5.0
      Parameters:
        tls: disabled # flaw
`,
  },
  good: {
    terraform: `resource "aws_docdb_cluster_parameter_group" "x" {
  family = "docdb5.0"
  parameter {
    name = "tls"
    value = "enabled"
  }
}
`,
    cloudformation: `Resources:
  X:
    Type: AWS::DocDB::DBClusterParameterGroup
    Properties:
      Family: docdb5.0
      Parameters:
        tls: enabled
`,
  },
});
