import { infraRule } from '../../../infra-rule.ts';

/** The cluster has no Kerberos: services believe the name that a client gives. */
export const emrKerberos = infraRule({
  name: 'aws-emr-kerberos',
  title: 'Cluster of EMR asks nobody who they are',
  severity: 'low',
  cwe: 306,
  what: 'The cluster has no Kerberos: services believe the name that a client gives.',
  why: 'Who reaches the cluster acts as anybody in it.',
  fix: ['Set `kerberos_attributes` with a security configuration that switches Kerberos on.'],
  references: ['https://docs.aws.amazon.com/emr/latest/ManagementGuide/emr-kerberos.html'],
  applies: ['aws.emr.cluster'],
  must: { at: 'kerberos_attributes', isSet: true },
  says: 'Services of the cluster believe whatever name a client gives',
  bad: {
    terraform: [
      `resource "aws_emr_cluster" "x" { # flaw
  name = "orders"
}
`,
    ],
    cloudformation: [
      `Resources:
  X: # flaw
    Type: AWS::EMR::Cluster
    Properties:
      Name: orders
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_emr_cluster" "x" {
  kerberos_attributes {
    realm = "EC2.INTERNAL"
  }
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::EMR::Cluster
    Properties:
      KerberosAttributes:
        Realm: EC2.INTERNAL
`,
    ],
  },
});
