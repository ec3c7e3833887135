import { infraRule } from '../../../infra-rule.ts';

/** Tables of Cassandra without a key of their own. */
export const keyspacesKmsKey = infraRule({
  name: 'aws-keyspaces-kms-key',
  title: 'Table is not encrypted with a key of its own',
  severity: 'info',
  cwe: 311,
  what: 'The table is encrypted with a key that AWS owns.',
  why: 'Uses of that key are not logged, and it cannot be narrowed or taken back.',
  fix: ['Set `encryption_specification` with the type `CUSTOMER_MANAGED_KMS_KEY` and a key.'],
  references: ['https://docs.aws.amazon.com/keyspaces/latest/devguide/EncryptionAtRest.html'],
  applies: ['aws.keyspaces.table'],
  must: {
    any: ['type', 'encryption_type'].map((name) => ({
      at: `encryption_specification.${name}`,
      is: 'CUSTOMER_MANAGED_KMS_KEY',
    })),
  },
  bad: {
    terraform: `resource "aws_keyspaces_table" "main" { # flaw
  keyspace_name = "shop"
  table_name    = "orders"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::Cassandra::Table
    Properties:
      KeyspaceName: shop
`,
  },
  good: {
    terraform: `resource "aws_keyspaces_table" "main" {
  keyspace_name = "shop"
  encryption_specification {
    type               = "CUSTOMER_MANAGED_KMS_KEY"
    kms_key_identifier = "arn:aws:kms:eu-west-1:111122223333:key/a"
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Cassandra::Table
    Properties:
      EncryptionSpecification:
        EncryptionType: CUSTOMER_MANAGED_KMS_KEY
        KmsKeyIdentifier: !Ref Key
`,
  },
});
