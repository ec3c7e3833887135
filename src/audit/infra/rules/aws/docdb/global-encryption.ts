import { infraRule } from '../../../infra-rule.ts';

/** Global document databases that are not encrypted. */
export const docdbGlobalEncryption = infraRule({
  name: 'aws-docdb-global-encryption',
  title: 'Global document database is not encrypted',
  severity: 'medium',
  cwe: 311,
  what: 'The storage of the global cluster is not encrypted.',
  why: 'Who gets hold of a disk or a snapshot reads everything.',
  fix: ['Set `storage_encrypted` to true; the cluster has to be made anew.'],
  references: ['https://docs.aws.amazon.com/documentdb/latest/developerguide/encryption-at-rest.html'],
  applies: ['aws.docdb.global'],
  where: { at: 'source_db_cluster_identifier', isSet: false },
  must: { at: 'storage_encrypted', is: true },
  mend: { set: { storage_encrypted: true }, isDisruptive: true },
  bad: {
    terraform: `resource "aws_docdb_global_cluster" "x" { # flaw
  global_cluster_identifier = "x"
}
`,
  },
  good: {
    terraform: `resource "aws_docdb_global_cluster" "x" {
  global_cluster_identifier = "x"
  storage_encrypted = true
}
`,
  },
});
