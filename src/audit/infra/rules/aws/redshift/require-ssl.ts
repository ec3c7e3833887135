import { infraRule } from '../../../infra-rule.ts';

/** The parameter group does not ask clients for TLS. */
export const redshiftRequireSsl = infraRule({
  name: 'aws-redshift-require-ssl',
  title: 'Warehouse accepts connections without TLS',
  severity: 'low',
  cwe: 319,
  what: 'The parameter group does not ask clients for TLS.',
  why: 'Who is on the way reads passwords and results.',
  fix: ['Set the parameter `require_ssl` to `true`.'],
  references: ['https://docs.aws.amazon.com/redshift/latest/mgmt/connecting-ssl-support.html'],
  applies: ['aws.redshift.parameters'],
  must: {
    some: 'parameter',
    has: {
      any: [
        {
          all: [
            { at: 'name', is: 'require_ssl' },
            { at: 'value', is: [true, 1] },
          ],
        },
        {
          all: [
            { at: 'parameter_name', is: 'require_ssl' },
            { at: 'parameter_value', is: [true, 1] },
          ],
        },
      ],
    },
  },
  says: 'Clients are not asked for TLS',
  bad: {
    terraform: [
      `resource "aws_redshift_parameter_group" "x" { # flaw
  family = "redshift-1.0"
}
`,
      `resource "aws_redshift_parameter_group" "x" {
  parameter { # flaw
    name  = "require_ssl"
    value = "false"
  }
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Redshift::ClusterParameterGroup
    Properties:
      Parameters:
        - ParameterName: require_ssl # flaw
          ParameterValue: "false"
`,
    ],
  },
  good: {
    terraform: [
      `resource "aws_redshift_parameter_group" "x" {
  parameter {
    name  = "require_ssl"
    value = "true"
  }
}
`,
    ],
    cloudformation: [
      `Resources:
  X:
    Type: AWS::Redshift::ClusterParameterGroup
    Properties:
      Parameters:
        - ParameterName: require_ssl
          ParameterValue: "true"
`,
    ],
  },
});
