import { infraRule } from '../../../infra-rule.ts';
import { notInCode } from '../shared-secrets.ts';

/** File systems with a password in the code. */
export const fsxPasswordInCode = infraRule({
  name: 'aws-fsx-password-in-code',
  title: 'Password of a file system is written in the code',
  severity: 'high',
  cwe: 798,
  owasp: ['A07:2021', 'A07:2025'],
  what: 'The password of an administrator, or of the account that joins the domain, stands in the code or is the default of a variable.',
  why: 'Whoever may read the repository, a copy of it or the state has all files, and a way into the domain.',
  fix: [
    'Give the password by a variable that has no default and is marked as sensitive, or read it from Secrets Manager.',
    'Change the password: what was in the history is known.',
  ],
  references: ['https://docs.aws.amazon.com/fsx/latest/WindowsGuide/self-managed-AD-best-practices.html'],
  applies: ['aws.fsx.file-system', 'aws.fsx.virtual-machine'],
  must: notInCode(
    'fsx_admin_password',
    'svm_admin_password',
    'self_managed_active_directory.password',
    'active_directory_configuration.self_managed_active_directory_configuration.password',
  ),
  isSecret: true,
  bad: {
    terraform: `resource "aws_fsx_ontap_file_system" "main" {
  fsx_admin_password = "example-only" # flaw
}
`,
  },
  good: {
    terraform: `variable "given" {}
resource "aws_fsx_ontap_file_system" "main" {
  fsx_admin_password = var.given
}
`,
  },
});
