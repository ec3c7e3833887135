import type { Family } from './family.ts';

/**
 * What one family did. `checked`: every file that concerns it; `partly`: gaps remain; `not-built`: this version cannot;
 * `nothing-to-check`: the tree holds no file that concerns it; `skipped`: the user left it out by `--only` or `--skip`.
 */
export type CoverageState = 'checked' | 'partly' | 'not-built' | 'nothing-to-check' | 'skipped';

export interface Coverage {
  readonly family: Family;
  readonly state: CoverageState;
  /** Files that concern the family, and those of them that it read to the end. */
  readonly files: number;
  readonly checked: number;
  readonly bytes: number;
  /** Of the family `packages`: those that files name and of which advisories are kept, and those that were looked up. */
  readonly packages?: { readonly named: number; readonly lookedUp: number };
}
