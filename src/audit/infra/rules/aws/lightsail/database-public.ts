import { infraRule } from '../../../infra-rule.ts';

/** Lightsail databases that have an address in the internet. */
export const lightsailDatabasePublic = infraRule({
  name: 'aws-lightsail-database-public',
  title: 'Lightsail database has a public address',
  severity: 'high',
  cwe: 284,
  what: 'The database can be reached from outside of Lightsail by everybody who has the password.',
  why: 'A password is then all that keeps strangers from the data.',
  fix: [
    'Set `publicly_accessible` (`PubliclyAccessible`) to false and peer the network of Lightsail with your own.',
  ],
  references: [
    'https://docs.aws.amazon.com/lightsail/latest/userguide/amazon-lightsail-configuring-database-public-mode.html',
  ],
  applies: ['aws.lightsail.database'],
  must: { at: 'publicly_accessible', isNot: true, absent: 'holds' },
  mend: { set: { publicly_accessible: false } },
  bad: {
    terraform: `resource "aws_lightsail_database" "main" {
  relational_database_name = "db"
  publicly_accessible      = true # flaw
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Lightsail::Database
    Properties:
      RelationalDatabaseName: db
      PubliclyAccessible: true # flaw
`,
  },
  good: {
    terraform: `resource "aws_lightsail_database" "main" {
  relational_database_name = "db"
}
`,
    cloudformation: `Resources:
  Main:
    Type: AWS::Lightsail::Database
    Properties:
      RelationalDatabaseName: db
      PubliclyAccessible: false
`,
  },
});
