import { infraRule } from '../../../infra-rule.ts';

/** Serverless warehouses with the key that AWS owns. */
export const redshiftNamespaceKey = infraRule({
  name: 'aws-redshift-namespace-key',
  title: 'Serverless warehouse has no key of its own',
  severity: 'low',
  cwe: 311,
  what: 'Serverless warehouse names no key of the Key Management Service: it is encrypted, if at all, with the default key.',
  why: 'The default key can be used by everybody in the account who may use the service, and its policy cannot be changed, nor can it be switched off by itself.',
  fix: ['Name a key of yours in `kms_key_id`.'],
  references: [
    'https://docs.aws.amazon.com/redshift/latest/mgmt/serverless-workgroups-and-namespaces-rotate-kms-key.html',
  ],
  applies: ['aws.redshift.namespace'],
  must: { at: 'kms_key_id', isSet: true },
  bad: {
    terraform: `resource "aws_redshiftserverless_namespace" "main" { # flaw
  namespace_name = "main"
}
`,
    cloudformation: `Resources:
  Main: # flaw
    Type: AWS::RedshiftServerless::Namespace
    Properties:
      NamespaceName: main
`,
  },
  good: {
    terraform: `resource "aws_redshiftserverless_namespace" "main" {
  namespace_name = "main"
  kms_key_id = "arn:aws:kms:eu-west-1:111122223333:key/a"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::RedshiftServerless::Namespace
    Properties:
      NamespaceName: main
      KmsKeyId: arn:aws:kms:eu-west-1:111122223333:key/a
`,
  },
});
