import { infraRule } from '../../../infra-rule.ts';

/** Names, places and passwords of connections in the data catalogue lie as plain text. */
export const glueCatalogEncryption = infraRule({
  name: 'aws-glue-catalog-encryption',
  title: 'Catalogue of data is not encrypted',
  severity: 'low',
  cwe: 311,
  what: 'Names, places and passwords of connections in the data catalogue lie as plain text.',
  why: 'The catalogue tells where everything is, and its connections how to get in.',
  fix: [
    'Set `encryption_at_rest { catalog_encryption_mode = "SSE-KMS" }` and `connection_password_encryption`.',
  ],
  references: ['https://docs.aws.amazon.com/glue/latest/dg/encrypt-glue-data-catalog.html'],
  applies: ['aws.glue.catalog'],
  must: {
    all: [
      {
        at: 'data_catalog_encryption_settings.encryption_at_rest.catalog_encryption_mode',
        matches: /^SSE-KMS/,
      },
      {
        at: 'data_catalog_encryption_settings.connection_password_encryption.return_connection_password_encrypted',
        is: true,
      },
    ],
  },
  says: 'The catalogue is not encrypted',
  bad: {
    terraform: [
      `resource "aws_glue_data_catalog_encryption_settings" "x" {
  data_catalog_encryption_settings {
    connection_password_encryption {
      return_connection_password_encrypted = false # flaw
    }
    encryption_at_rest {
      catalog_encryption_mode = "SSE-KMS"
    }
  }
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Glue::DataCatalogEncryptionSettings
    Properties:
      DataCatalogEncryptionSettings:
        ConnectionPasswordEncryption:
          ReturnConnectionPasswordEncrypted: false # flaw
        EncryptionAtRest:
          CatalogEncryptionMode: SSE-KMS
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_glue_data_catalog_encryption_settings" "x" {
  data_catalog_encryption_settings {
    connection_password_encryption {
      return_connection_password_encrypted = true
    }
    encryption_at_rest {
      catalog_encryption_mode = "SSE-KMS"
    }
  }
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Glue::DataCatalogEncryptionSettings
    Properties:
      DataCatalogEncryptionSettings:
        ConnectionPasswordEncryption:
          ReturnConnectionPasswordEncrypted: true
        EncryptionAtRest:
          CatalogEncryptionMode: SSE-KMS
`,
    ],
  },
});
