/** A way to write a comment. `opener` is tried on the text in front of a directive, which it must end. */
export interface CommentStyle {
  readonly opener: RegExp;
  /** Ends the comment; without it the line does. */
  readonly closer?: string;
  /** A line that is nothing but a comment of this style, seen from its first character that is no white space. */
  readonly line: RegExp;
}

/** Longest marks first: `<!--` ends in `--`. Templates may wrap a comment in their own brackets. */
export const commentStyles: readonly CommentStyle[] = [
  { opener: /<!--\s*$/, closer: '-->', line: /^<!--/ },
  { opener: /<%--\s*$/, closer: '--%>', line: /^<%--/ },
  { opener: /\{\{!--\s*$/, closer: '--}}', line: /^\{\{!--/ },
  { opener: /\{\{!\s*$/, closer: '}}', line: /^\{\{!/ },
  { opener: /\{#-?\s*$/, closer: '#}', line: /^\{#/ },
  { opener: /<%#\s*$/, closer: '%>', line: /^<%#/ },
  { opener: /<#\s*$/, closer: '#>', line: /^<#/ },
  { opener: /\/\*+!?\s*$/, closer: '*/', line: /^(?:\{\{-?\s*)?\/\*/ },
  { opener: /@\*\s*$/, closer: '*@', line: /^@\*/ },
  { opener: /\(\*+\s*$/, closer: '*)', line: /^\(\*/ },
  { opener: /\{-\s*$/, closer: '-}', line: /^\{-/ },
  {
    opener: /"(?:\/\/|#|_?comment|\$comment)"\s*:\s*"\s*$/,
    closer: '"',
    line: /^"(?:\/\/|#|_?comment|\$comment)"\s*:/,
  },
  { opener: /\/\/[/!]?\s*$/, line: /^\/\// },
  { opener: /#+!?\s*$/, line: /^#/ },
  { opener: /--+\s*$/, line: /^--/ },
  { opener: /;+\s*$/, line: /^;/ },
  { opener: /%+\s*$/, line: /^%/ },
  { opener: /(?:^|[\s@&])rem\s+$/i, line: /^@?rem(?:\s|$)/i },
  { opener: /^\s*::\s*$/, line: /^::/ },
  { opener: /^\s*'\s*$/, line: /^'/ },
];

/** A further line of a block comment: ` * handrail:ignore …`. Its end is looked for on the lines below. */
export const blockLine: CommentStyle = { opener: /^\s*\*+\s+$/, closer: '*/', line: /^\*/ };
