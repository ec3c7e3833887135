import type { FileSyntax } from '../file-role.ts';

/** How a value is joined to its name. */
export type Joint =
  | 'assign'
  | 'colon'
  | 'call'
  | 'pair'
  | 'compare'
  | 'fallback'
  | 'flag'
  | 'element'
  | 'sibling'
  | 'block'
  | 'among'
  | 'statement'
  | 'word';

/** A name in its surroundings. */
export interface Named {
  readonly text: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly syntax: FileSyntax;
}
