import { infraRule } from '../../../infra-rule.ts';

/** Backups of file systems that lose their tags. */
export const fsxCopyTags = infraRule({
  name: 'aws-fsx-copy-tags',
  title: 'Backups do not get the tags of the file system',
  severity: 'info',
  cwe: 1059,
  what: 'Backups of the file system do not have its tags.',
  why: 'Rules on tags, such as who may restore what, do not count for such backups.',
  fix: ['Set `copy_tags_to_backups` to true.'],
  references: ['https://docs.aws.amazon.com/securityhub/latest/userguide/fsx-controls.html'],
  applies: ['aws.fsx.file-system'],
  where: { at: 'copy_tags_to_backups', isSet: true },
  must: { at: 'copy_tags_to_backups', is: true },
  mend: { set: { copy_tags_to_backups: true }, isDisruptive: true },
  bad: {
    terraform: `resource "aws_fsx_openzfs_file_system" "main" {
  copy_tags_to_backups = false # flaw
}
`,
  },
  good: {
    terraform: `resource "aws_fsx_openzfs_file_system" "main" {
  copy_tags_to_backups = true
}
`,
  },
});
