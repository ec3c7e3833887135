import { realpathSync } from 'node:fs';
import { UserError } from '#model/failure';
import { type MarkedCredential, marksFileName, parseMarks } from '#program/tracking/marks-file';
import { readTreeFile } from '#source/disk';

/** The marks of a folder (absolute); none where there is no file. */
export function marksIn(folder: string): readonly MarkedCredential[] {
  const read = readTreeFile(realpathSync(folder), marksFileName, 16 * 1024 * 1024);
  if ('bytes' in read) return parseMarks(read.bytes.toString('utf8'));
  if (read.failure === 'missing') return [];
  throw new UserError(
    'credentials-unreadable',
    `${marksFileName} was not read: ${read.detail}`,
    'Make it a readable file.',
  );
}
