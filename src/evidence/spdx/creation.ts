import { UserError } from '#model/failure';
import type { Making } from '../bill/tool.ts';

/** The time that SPDX asks for, to the second. Throws a UserError where none, or no time, was given: an invented one would be a lie. */
export function createdAt({ now }: Making): string {
  const time = new Date(now ?? Number.NaN);
  if (!Number.isNaN(time.getTime())) return time.toISOString().replace(/\.\d+Z$/, 'Z');
  throw new UserError(
    'bill-needs-time',
    now === undefined
      ? 'This form of bill holds the time at which it was made, and none was given.'
      : `This form of bill holds the time at which it was made, and '${now}' is not a time.`,
    'Check SOURCE_DATE_EPOCH: seconds since 1970.',
  );
}
