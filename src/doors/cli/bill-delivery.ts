import { mkdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { UserError } from '#model/failure';
import { count } from '#report/wording';
import type { BillFile, FormOptions } from './bill-forms.ts';
import type { Shell } from './shell.ts';
import { writeReport } from './write-report.ts';

/** Prints a bill, or writes it where the user said; forms of several files go into a folder. */
export async function deliverBill(
  files: readonly BillFile[],
  { format, output }: Pick<FormOptions, 'format'> & { readonly output: string | undefined },
  shell: Shell,
): Promise<void> {
  if (format === 'gitlab') return deliverFolder(files, output, shell);
  const content = files.map((file) => file.content).join('');
  if (output === undefined) return shell.out.write(content);
  writeReport(resolve(shell.folder, output), content, [shell.folder]);
  await shell.err.write(`Wrote ${output}.\n`);
}

async function deliverFolder(
  files: readonly BillFile[],
  output: string | undefined,
  shell: Shell,
): Promise<void> {
  if (output === undefined)
    throw new UserError(
      'usage',
      'GitLab takes a report for each file, and standard output holds one.',
      'Give a folder: --output reports.',
    );
  const folder = resolve(shell.folder, output);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new UserError(
      'folder-not-made',
      `The folder ${output} cannot be made.`,
      'Give a folder, or a name that is free.',
      error,
    );
  }
  for (const { name = 'gl-sbom.cdx.json', content } of files)
    writeReport(join(folder, name), content, [shell.folder]);
  await shell.err.write(
    `Wrote ${count(files.length, 'report')} to ${relative(shell.folder, folder) || '.'}.\n`,
  );
}
