import type { FileEntry } from '#model/file';
import type { Exclusion, Gap, GapReason, Notice } from '#model/gap';
import { compareText } from '#model/location';
import type { Listing, ListOptions } from './contract.ts';
import { tooLarge } from './disk.ts';
import { noRules, type TreeRules } from './rules.ts';
import { type Selection, selectFiles } from './select.ts';

/** Paths found in a tree, before anybody's rules were asked. */
export interface Found {
  readonly paths: readonly string[];
  readonly exclusions: readonly Exclusion[];
  readonly gaps: readonly Gap[];
  readonly notices: readonly Notice[];
}

/** What a closer look at a selected path shows; undefined when there is nothing there any more. */
export type Look =
  | { readonly file: FileEntry }
  | { readonly gap: Gap }
  | { readonly exclusion: Exclusion }
  | undefined;

export interface Looks {
  readonly ownRules: () => Promise<TreeRules>;
  readonly look: (paths: readonly string[]) => Promise<readonly Look[]>;
}

/** From what was found to what is to be checked: rules, then a look at each file that is left. */
export async function makeListing(found: Found, options: ListOptions, looks: Looks): Promise<Listing> {
  const rules = await rulesFor(options, looks.ownRules);
  const selection = selectFiles(found.paths, options, rules);
  const seen = await looks.look(selection.kept);
  const files: FileEntry[] = [];
  const gaps = found.gaps.filter(({ path }) => !selection.leavesOut(path));
  const exclusions = [...found.exclusions, ...selection.exclusions];
  for (const look of seen) {
    if (look === undefined) continue;
    if ('gap' in look) gaps.push(look.gap);
    else if ('exclusion' in look) exclusions.push(look.exclusion);
    else if (look.file.size > options.maxFileSize) {
      gaps.push(gap(look.file.path, 'too-large', tooLarge(look.file.size, options.maxFileSize)));
    } else files.push(marked(look.file, selection));
  }
  options.onProgress?.(files.length);
  return {
    files: files.sort(byPath),
    exclusions: exclusions.sort(byPath),
    gaps: gaps.sort(byPath),
    notices: [...found.notices, ...rules.notices],
  };
}

/** A gap that concerns every family, because the file never became text. */
export function gap(path: string, why: GapReason, detail: string): Gap {
  return { analyser: 'source', path, why, detail };
}

async function rulesFor(options: ListOptions, own: () => Promise<TreeRules>): Promise<TreeRules> {
  if (options.noIgnore) return noRules;
  return options.rulesFrom === undefined ? own() : options.rulesFrom.rules();
}

function marked(file: FileEntry, selection: Selection): FileEntry {
  return selection.handwritten.has(file.path) ? { ...file, handwritten: true } : file;
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return compareText(a.path, b.path);
}
