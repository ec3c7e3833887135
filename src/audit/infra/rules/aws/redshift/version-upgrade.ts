import { infraRule } from '../../../infra-rule.ts';

/** New versions of the engine are not installed in the maintenance window. */
export const redshiftVersionUpgrade = infraRule({
  name: 'aws-redshift-version-upgrade',
  title: 'Warehouse is not kept up to date',
  severity: 'low',
  cwe: 1104,
  what: 'New versions of the engine are not installed in the maintenance window.',
  why: 'Flaws of the engine stay open.',
  fix: ['Leave `allow_version_upgrade` (`AllowVersionUpgrade`) at true.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/redshift-controls.html'],
  applies: ['aws.redshift.cluster'],
  must: { at: 'allow_version_upgrade', isNot: false },
  says: 'New versions are not installed',
  mend: { set: { allow_version_upgrade: true } },
  bad: {
    terraform: [
      `resource "aws_redshift_cluster" "x" {
  allow_version_upgrade = false # flaw
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Redshift::Cluster
    Properties:
      AllowVersionUpgrade: false # flaw
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_redshift_cluster" "x" {
  allow_version_upgrade = true
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Redshift::Cluster
    Properties:
      AllowVersionUpgrade: true
`,
    ],
  },
});
