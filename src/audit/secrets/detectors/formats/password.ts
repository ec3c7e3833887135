import { isPlaceholder } from '../../placeholder.ts';

/** A word for what should stand there, perhaps with one before it: `password`, `my-secret`, `expired_token`. */
const word = /^[a-z]*[-_]?(?:pass(?:word|wd|phrase)?|pwd|secret|token|key)\d?$/i;

/** True when a text can be a password in use: no stand-in, no reference, more than a word for it. */
export function isPassword(text: string): boolean {
  return !isPlaceholder(text) && !word.test(text) && new Set(text).size > 3;
}
