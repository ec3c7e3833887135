import type { PlainEdit } from '#model/text-edit';
import type { CodeGroup } from '../group.ts';

/** An edit of a file of code. */
export interface TextEdit extends PlainEdit {
  /** It brings an import, or takes one away that nothing uses any more: several fixes may have the same one. */
  readonly isImport?: true;
}

/** What a fixer is told of a flaw. */
export interface Broken {
  readonly text: string;
  readonly group: CodeGroup;
  /** Where the flaw is, and where its data comes from, when that is in the same file. */
  readonly start: number;
  readonly end: number;
  readonly origin?: { readonly start: number; readonly end: number };
  /** What is called or assigned to: `sqlite3.Cursor.execute`. */
  readonly about: string;
  /** As written. */
  readonly imports: readonly string[];
  /** The function around. */
  readonly functionStart: number;
  readonly functionEnd: number;
  /** What the data is called on its way through the function, and the expression that it comes from. */
  readonly tainted: readonly string[];
  /** Parameters of the function that may be the data itself, as a framework gives it. */
  readonly given: readonly string[];
  /** Whether any file of the program imports something that begins so. */
  readonly isImportedAnywhere: (prefix: string) => boolean;
}

/** Edits that mend a flaw, before anybody tried them. */
export interface Proposal {
  readonly says: string;
  readonly edits: readonly TextEdit[];
  /** A module that the edits need, with what it shall be called by; a class by its whole name; several in Java. */
  readonly needs?: string | readonly string[];
  /** It changes what the program stores or sends, so a person has to decide: told, and written only when named. */
  readonly changesResults?: true;
}

/** Proposes edits for one kind of flaw; undefined where it cannot. Pure: text and places in, edits out. */
export type Fixer = (broken: Broken) => Proposal | undefined;

/** Where an offset is after edits; one inside an edit is where that begins. */
export function moved(offset: number, edits: readonly TextEdit[]): number {
  let by = 0;
  for (const { start, end, text } of edits) {
    if (end <= offset && !(start === end && start === offset)) by += text.length - (end - start);
    else if (start === end && start === offset && text.endsWith('\n')) by += text.length;
    else if (start < offset) by += start - offset;
  }
  return offset + by;
}

/** Each edit once: several fixes may bring the same import. */
export function withoutRepeats(edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits.filter((edit, i) => edits.findIndex((other) => isSame(edit, other)) === i);
}

/** Whether two edits put the same text in the same place. */
export function isSame(a: TextEdit, b: TextEdit): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text;
}
