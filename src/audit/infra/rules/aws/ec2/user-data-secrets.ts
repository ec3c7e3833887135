import { fails, holds, type Subject, type Verdict } from '../../../condition.ts';
import { infraRule } from '../../../infra-rule.ts';
import { lookUp } from '../../../look-up.ts';
import { secretText } from '../shared-secrets.ts';

/** Keys in scripts that everyone reads who may look at a machine. */
export const ec2UserDataSecrets = infraRule({
  name: 'aws-ec2-user-data-secrets',
  title: 'Start script of a machine holds a secret',
  severity: 'high',
  cwe: 798,
  what: 'The script that the machine starts with (user data) has the key of an account or a private key in it.',
  why: 'Everyone who may describe the machine reads it, and so does every program on it, through the metadata service.',
  fix: [
    'Give the machine a role, and let the script ask Secrets Manager or Parameter Store.',
    'Revoke the key: it was read by whoever read this file.',
  ],
  references: ['https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-add-user-data.html'],
  applies: ['aws.ec2.machine'],
  must: { check: noSecretInScript },
  isSecret: true,
  bad: {
    terraform: `locals {
  start = "AKIA"
}
resource "aws_instance" "web" {
  ami       = "ami-1"
  user_data = "export AWS_ACCESS_KEY_ID=\${local.start}EXAMPLEONLY12345" # flaw
}
resource "aws_launch_configuration" "web" {
  image_id         = "ami-1"
  user_data_base64 = "ZXhwb3J0IEFXU19BQ0NFU1NfS0VZX0lEPUFLSUFFWEFNUExFT05MWTEyMzQ1" # flaw
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-1
      UserData: ZXhwb3J0IEFXU19BQ0NFU1NfS0VZX0lEPUFLSUFFWEFNUExFT05MWTEyMzQ1 # flaw
`,
  },
  good: {
    terraform: `resource "aws_instance" "web" {
  ami       = "ami-1"
  user_data = "export AWS_REGION=eu-west-1"
}
`,
    cloudformation: `Resources:
  Web:
    Type: AWS::EC2::Instance
    Properties:
      ImageId: ami-1
      UserData: ZXhwb3J0IEFXU19SRUdJT049ZXUtd2VzdC0x
`,
  },
});

function noSecretInScript(subject: Subject): Verdict {
  const found = ['user_data', 'user_data_base64']
    .flatMap((name) => lookUp(subject, [name]))
    .filter(({ value }) => value?.kind === 'text' && holdsSecret(value.text));
  return found.length === 0 ? holds : fails(...found);
}

/** Scripts may be written in base64, which is for transport and hides nothing. */
function holdsSecret(text: string): boolean {
  if (secretText.test(text)) return true;
  const packed = text.replace(/\s/g, '');
  if (packed.length < 20 || !/^[A-Za-z0-9+/]+={0,2}$/.test(packed)) return false;
  return secretText.test(Buffer.from(packed, 'base64').toString('latin1'));
}
