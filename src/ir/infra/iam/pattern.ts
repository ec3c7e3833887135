import { knownPrefix } from '../value.ts';
import type { Word, Words } from './policy.ts';

/**
 * Whether a pattern with `*` and `?` covers a text, or all of what another pattern covers, letter by letter and without
 * regard to case. In time of the product of their lengths at most.
 */
export function covers(pattern: string, text: string): boolean {
  const wanted = pattern.toLowerCase();
  const given = text.toLowerCase();
  let p = 0;
  let star = -1;
  let retry = 0;
  for (let t = 0; t < given.length; ) {
    if (wanted[p] === '*') {
      star = p++;
      retry = t;
    } else if (wanted[p] === given[t] || (wanted[p] === '?' && given[t] !== '*')) {
      p++;
      t++;
    } else if (star >= 0) {
      p = star + 1;
      t = ++retry;
    } else return false;
  }
  while (wanted[p] === '*') p++;
  return p === wanted.length;
}

/** Whether a word covers a text; undefined when what is known of it does not tell. */
export function wordCovers(word: Word, text: string): boolean | undefined {
  if (word.text !== undefined) return covers(word.text, text);
  const prefix = knownPrefix(word.value).replace(/[*?].*$/s, '');
  return text.toLowerCase().startsWith(prefix.toLowerCase()) ? undefined : false;
}

/** Whether words cover a text: those of `NotAction` cover all others. */
export function wordsCover(words: Words, text: string): boolean | undefined {
  const inner = anyCovers(words, text);
  if (!words.isNot) return inner;
  return inner === undefined ? undefined : !inner;
}

function anyCovers({ words, isOpen }: Words, text: string): boolean | undefined {
  let isUnknown = isOpen;
  for (const word of words) {
    const found = wordCovers(word, text);
    if (found) return true;
    if (found === undefined) isUnknown = true;
  }
  return isUnknown ? undefined : false;
}

/** Whether a pattern is nothing but wildcards. */
export function isEverything(text: string | undefined): boolean {
  return text !== undefined && /^(?:\*+|\*+:\*+|arn:(?:aws[^:]*|\*):\*:\*:\*:\*)$/.test(text);
}

/** Whether words cover every resource: `*`, or all but some. */
export function coverEverything(words: Words): boolean | undefined {
  if (words.isNot) return !words.words.some(({ text }) => isEverything(text));
  if (words.words.some(({ text }) => isEverything(text))) return true;
  // A name of something that will be made is one thing.
  const isUnknown =
    words.isOpen || words.words.some(({ text, value }) => text === undefined && isVague(value));
  return isUnknown ? undefined : false;
}

function isVague(value: Word['value']): boolean {
  return value.kind === 'unknown' && knownPrefix(value) === '' && (value.refers ?? []).length === 0;
}
