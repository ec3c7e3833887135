import { infraRule } from '../../../infra-rule.ts';

/** Groups of old networks that let everybody in to a database. */
export const rdsSecurityGroupOpen = infraRule({
  name: 'aws-rds-security-group-open',
  title: 'Security group of a database lets everybody in',
  severity: 'high',
  cwe: 284,
  what: 'A group of rules for databases lets in every address.',
  why: 'Anybody can try passwords and flaws of the database.',
  fix: ['Name the addresses that need it, and move the database to a network of its own.'],
  references: ['https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Overview.RDSSecurityGroups.html'],
  applies: ['aws.rds.security-group', 'aws.rds.security-group-ingress'],
  must: {
    all: ['ingress.cidr', 'ingress.cidrip', 'cidrip'].map((at) => ({ at, isNot: ['0.0.0.0/0', '::/0'] })),
  },
  bad: {
    terraform: `resource "aws_db_security_group" "main" {
  name = "open"
  ingress {
    cidr = "0.0.0.0/0" # flaw
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::RDS::DBSecurityGroup
    Properties:
      GroupDescription: open
      DBSecurityGroupIngress:
        - CIDRIP: 0.0.0.0/0 # flaw
`,
  },
  good: {
    terraform: `resource "aws_db_security_group" "main" {
  name = "closed"
  ingress {
    cidr = "10.0.0.0/24"
  }
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::RDS::DBSecurityGroup
    Properties:
      GroupDescription: closed
      DBSecurityGroupIngress:
        - CIDRIP: 10.0.0.0/24
`,
  },
});
