import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '#model/failure';
import { thousands } from '#report/wording';
import { hasCode, type Shell } from './shell.ts';

/** Bytes; what is larger than a text can be in memory is refused instead of ending in a crash. */
const mostBytes = 400 * 1024 * 1024;

/** The text of a file that the user named; `-` is standard input. Throws a UserError when it cannot be read. */
export async function readInput(file: string, shell: Shell): Promise<string> {
  return (await readBytes(file, shell, mostBytes)).toString('utf8');
}

/** The bytes of a file that the user named, or of standard input for `-`, up to a limit. */
export async function readBytes(file: string, { folder, input }: Shell, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of file === '-' ? input : createReadStream(resolve(folder, file))) {
      size += chunk.length;
      if (size > limit) throw tooLarge(file, limit);
      chunks.push(Buffer.from(chunk));
    }
  } catch (error) {
    if (error instanceof UserError || !(error instanceof Error && 'code' in error)) throw error;
    throw unreadable(file, error);
  }
  return Buffer.concat(chunks, size);
}

function unreadable(file: string, error: Error): UserError {
  const missing = hasCode(error, 'ENOENT');
  return new UserError(
    'input-unreadable',
    missing ? `There is no file '${file}'.` : `${nameOf(file)} cannot be read: ${error.message}.`,
    missing ? 'Check the path; it is relative to the current folder.' : 'Check the path and its rights.',
    error,
  );
}

function tooLarge(file: string, limit: number): UserError {
  return new UserError(
    'input-too-large',
    `${nameOf(file)} holds more than ${thousands(limit)} bytes.`,
    'Split it, or check that it is what you meant.',
  );
}

function nameOf(file: string): string {
  return file === '-' ? 'Standard input' : file;
}
