/** A piece of a word of shell. */
export type ShellPart =
  | { readonly kind: 'text'; readonly text: string }
  /** `$NAME`, `${NAME:-else}`: `otherwise` is what stands there if it is not set. */
  | { readonly kind: 'variable'; readonly name: string; readonly otherwise?: string }
  /** `$(…)`, and whatever else only a shell can tell. */
  | { readonly kind: 'other' };

/** A word of shell. Offsets are those of the text that was split. */
export interface ShellWord {
  /** As it is written. */
  readonly raw: string;
  readonly parts: readonly ShellPart[];
  readonly start: number;
  readonly end: number;
}

/** What stands before a command: `;` is a line break too. */
export type ShellJoint = ';' | '&&' | '||' | '|' | '&' | '';

/** A simple command, wherever it stands: in a loop, in `$(…)`, in the text given to `sh -c`. */
export interface ShellCommand {
  /** Program and arguments, without assignments and redirections. */
  readonly words: readonly ShellWord[];
  readonly assignments: readonly ShellAssignment[];
  readonly redirections: readonly ShellRedirection[];
  readonly joint: ShellJoint;
  /** Index of the command whose output this one reads, by a pipe, by `<(…)` or as `"$(…)"` of `sh -c`. */
  readonly input?: number;
  /** Whether something reads its output. */
  readonly isRead: boolean;
  readonly start: number;
  readonly end: number;
}

/** `A=b` before a command or alone. */
export interface ShellAssignment {
  readonly name: string;
  readonly value: ShellWord;
}

/** `> file`. */
export interface ShellRedirection {
  readonly sign: string;
  readonly target: ShellWord;
}

/** Text of a word; undefined when a part of it is told by something else. */
export function knownWord({ parts }: ShellWord): string | undefined {
  let text = '';
  for (const part of parts) {
    if (part.kind !== 'text') return undefined;
    text += part.text;
  }
  return text;
}
