import { resolve } from 'node:path';
import type { Imprint } from '#evidence/vex/edition';
import { UserError } from '#model/failure';
import { present } from '#model/present';
import { readNamedFile } from '#source/named-file';
import type { Shell } from './shell.ts';
import { surroundingsOf } from './surroundings.ts';

/** What `vex` is told of the document itself. */
interface Asked {
  readonly author: string | undefined;
  readonly product: string | undefined;
  readonly update: string | undefined;
}

/** Whose document it is, of what, of when, and which one it replaces. */
export async function imprintOf({ author, product, update }: Asked, shell: Shell): Promise<Imprint> {
  const { env } = shell;
  const { now = '', project } = surroundingsOf(env);
  const who =
    author ?? (project || env['GIT_AUTHOR_NAME'] || env['USER'] || env['LOGNAME'] || env['USERNAME']);
  if (!who) throw new UserError('usage', 'Who says so is not known.', 'Give it with --author.');
  if (product !== undefined && !/^[a-z][\w+.-]*:\S+$/i.test(product))
    throw new UserError(
      'usage',
      `--product needs a Package URL or another address, not '${product}'.`,
      'Write it as pkg:oci/shop@2.1.0.',
    );
  if (Number.isNaN(Date.parse(now)))
    throw new UserError(
      'usage',
      'SOURCE_DATE_EPOCH is no number of seconds.',
      'Set it to seconds since 1970.',
    );
  const before = update === undefined ? undefined : await documentIn(update, shell);
  return { author: who, now: now.replace(/\.\d+Z$/, 'Z'), ...present({ product, before }) };
}

async function documentIn(file: string, { folder }: Shell): Promise<object> {
  const text = await readNamedFile(resolve(folder, file), 'document');
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Told below, as what is no document at all.
  }
  throw new UserError(
    'vex-not-read',
    `${file} is no document that could be followed on.`,
    'Name one that `handrail vex` wrote, or leave --update out.',
  );
}
