import { resolve } from 'node:path';
import { UserError } from '#model/failure';
import { type Format, formats } from './formats.ts';
import { hint } from './parse.ts';
import { checkDestination, checkDistinct } from './write-report.ts';

/** One report that was asked for; without a file it goes to standard output. */
export interface ReportOutput {
  readonly format: Format;
  /** Absolute. */
  readonly file?: string;
}

/**
 * Reads `--format F[=FILE]`; nothing given means a report for people on standard output. Throws a UserError for an
 * unknown format and for two reports on standard output.
 */
export function outputsOf(given: readonly string[], folder: string): readonly ReportOutput[] {
  if (given.length === 0) return [{ format: 'terminal' }];
  const outputs = given.map((text) => outputOf(text, folder));
  const printed = outputs.filter(({ file }) => file === undefined);
  if (printed.length < 2) return outputs;
  throw new UserError(
    'two-reports-printed',
    `Only one report can go to standard output, not ${printed.map(({ format }) => format).join(' and ')}.`,
    `Write the others to files: --format ${printed.at(-1)?.format}=FILE.`,
  );
}

/** Throws a UserError when one of the files cannot be written; see {@link checkDestination} for `guarded`. */
export function checkOutputs(outputs: readonly ReportOutput[], guarded: readonly string[]): void {
  const files = outputs.flatMap(({ file }) => file ?? []);
  for (const file of files) checkDestination(file, guarded);
  checkDistinct(files);
}

function outputOf(text: string, folder: string): ReportOutput {
  const [name = '', ...rest] = text.split('=');
  const format = formats.find((each) => each === name.toLowerCase());
  if (format === undefined) {
    throw new UserError(
      'unknown-format',
      `There is no format '${name}'.`,
      hint(name, formats, `One of: ${formats.join(', ')}.`),
    );
  }
  if (rest.length === 0) return { format };
  const file = rest.join('=');
  if (file === '')
    throw new UserError(
      'usage',
      `--format ${text} names no file.`,
      `Write --format ${format}=FILE, or --format ${format} for standard output.`,
    );
  return { format, file: resolve(folder, file) };
}
