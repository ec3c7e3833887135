import { infraRule } from '../../../infra-rule.ts';

/** The way into machines that no security group sees. */
export const ec2SerialConsole = infraRule({
  name: 'aws-ec2-serial-console',
  title: 'Serial console of machines is open',
  severity: 'low',
  cwe: 284,
  what: 'Access to the serial console of machines is on for the account.',
  why: 'Who has the right to it gets to the login of every machine, past all rules of the network.',
  fix: ['Switch it off; switch it on only while a machine has to be repaired.'],
  references: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configure-access-to-serial-console.html'],
  applies: ['aws.ec2.serial-console'],
  must: { at: 'enabled', is: false },
  mend: { set: { enabled: false } },
  bad: {
    terraform: `resource "aws_ec2_serial_console_access" "main" {
  enabled = true # flaw
}
`,
  },
  good: {
    terraform: `resource "aws_ec2_serial_console_access" "main" {
  enabled = false
}
`,
  },
});
