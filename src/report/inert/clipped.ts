import { visible } from './visible.ts';

/** Foreign text in one line, unseen characters written out, of at most `most` UTF-16 code units; `…` stands for the rest. */
export function clipped(text: string, most: number): string {
  // Writing out only lengthens, so that no more than `most` units of a text of megabytes are looked at.
  const shown = visible(text.slice(0, most + 1));
  return shown.length <= most ? shown : `${shown.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
