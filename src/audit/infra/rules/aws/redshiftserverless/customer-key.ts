import { infraRule } from '../../../infra-rule.ts';

/** Namespace of Redshift Serverless without a key of your own. */
export const redshiftserverlessCustomerKey = infraRule({
  name: 'aws-redshiftserverless-customer-key',
  title: 'Namespace of Redshift Serverless is encrypted with a key of AWS',
  severity: 'low',
  cwe: 311,
  what: 'No key of your own is named: the data is encrypted with one that AWS owns and shares among customers.',
  why: 'With a key of your own you decide who reads the data, can take that right away at once, and see in the log who used it.',
  fix: ['Set `kms_key_id` to a key of the Key Management Service whose policy you write.'],
  references: ['https://docs.aws.amazon.com/redshift/latest/mgmt/security-server-side-encryption.html'],
  applies: ['aws.redshiftserverless.namespace'],
  must: { at: 'kms_key_id', isSet: true },
  bad: {
    terraform: `resource "aws_redshiftserverless_namespace" "main" { # flaw
  namespace_name = "orders"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::RedshiftServerless::Namespace
    Properties:
      NamespaceName: orders
`,
  },
  good: {
    terraform: `resource "aws_redshiftserverless_namespace" "main" {
  namespace_name = "orders"
  kms_key_id     = "arn:aws:kms:eu-central-1:123456789012:key/1"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::RedshiftServerless::Namespace
    Properties:
      NamespaceName: orders
      KmsKeyId: arn:aws:kms:eu-central-1:123456789012:key/1
`,
  },
});
