import { infraRule } from '../../../infra-rule.ts';

/** Work groups of Redshift Serverless with an address in the internet. */
export const redshiftserverlessPublic = infraRule({
  name: 'aws-redshiftserverless-public',
  title: 'Warehouse has a public address',
  severity: 'high',
  cwe: 284,
  what: 'The work group gets an address that can be reached from the internet, if its security group lets it.',
  why: 'A password is then all that keeps strangers from the data.',
  fix: ['Set `publicly_accessible` (`PubliclyAccessible`) to false.'],
  references: [
    'https://docs.aws.amazon.com/securityhub/latest/userguide/redshiftserverless-controls.html#redshiftserverless-3',
  ],
  applies: ['aws.redshiftserverless.workgroup'],
  must: { at: 'publicly_accessible', isNot: true, absent: 'holds' },
  mend: { set: { publicly_accessible: false } },
  bad: {
    terraform: `resource "aws_redshiftserverless_workgroup" "main" {
  namespace_name      = "orders"
  workgroup_name      = "orders"
  publicly_accessible = true # flaw
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::RedshiftServerless::Workgroup
    Properties:
      WorkgroupName: orders
      PubliclyAccessible: true # flaw
`,
  },
  good: {
    terraform: `resource "aws_redshiftserverless_workgroup" "main" {
  namespace_name = "orders"
  workgroup_name = "orders"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::RedshiftServerless::Workgroup
    Properties:
      WorkgroupName: orders
      PubliclyAccessible: false
`,
  },
});
