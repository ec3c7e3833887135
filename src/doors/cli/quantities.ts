import { UserError } from '#model/failure';
import { parseSize } from '#program/size';

/** Bytes of a size as handrail.yaml would write it. */
export function bytesOf(option: string, text: string): number {
  const bytes = parseSize(text);
  if (bytes !== undefined) return bytes;
  throw new UserError(
    'usage',
    `${option} needs a size of up to 1GB, not '${text}'.`,
    'Write for instance 500KB, 2MB or 1MiB.',
  );
}

/** A whole number between 1 and `most`. */
export function countOf(option: string, text: string, most: number): number {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (number >= 1 && number <= most) return number;
  throw new UserError(
    'usage',
    `${option} needs a whole number from 1 to ${most}, not '${text}'.`,
    'Leave it out to let Handrail choose.',
  );
}
