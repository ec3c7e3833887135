import type { Severity } from '#model/severity';
import { visible, visibleSource } from '../inert/visible.ts';

/** What a terminal can show. */
export interface TerminalOptions {
  /** Columns; 80 when it is 0, not known. */
  readonly width: number;
  readonly colour: boolean;
  /** False on a terminal that shows ASCII only. */
  readonly unicode: boolean;
  /** How many findings are shown whole; 25 when not given. The rest is counted by file. */
  readonly maxFindings?: number;
  /** How many changes of the plan are shown; 5 when not given. */
  readonly maxChanges?: number;
  /** Reports that were written beside this one. */
  readonly reports?: readonly { readonly format: string; readonly path: string }[];
}

export type Colour = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'blue' | 'cyan' | 'alarm';

/** How text gets onto this terminal: foreign text made inert, colours when wanted, signs that it can show. */
export interface Ink {
  readonly width: number;
  /** Foreign text in one line. */
  readonly text: (text: string) => string;
  /** Foreign source line, tabs widened. */
  readonly source: (line: string) => string;
  readonly paint: (colour: Colour, text: string) => string;
  readonly signs: Signs;
}

interface Signs {
  readonly bar: string;
  readonly rule: string;
  readonly block: string;
  readonly caret: string;
  readonly arrow: string;
  readonly ellipsis: string;
  readonly dot: string;
  readonly good: string;
  readonly bad: string;
  readonly warn: string;
}

/** The sixteen colours of every terminal, so that a reader's own theme holds. */
const codes: Readonly<Record<Colour, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
  alarm: [41, 49],
};

const unicodeSigns: Signs = {
  bar: '│',
  rule: '─',
  block: '█',
  caret: '^',
  arrow: '→',
  ellipsis: '…',
  dot: '·',
  good: '✔',
  bad: '✘',
  warn: '!',
};

const asciiSigns: Signs = {
  bar: '|',
  rule: '-',
  block: '=',
  caret: '^',
  arrow: '->',
  ellipsis: '...',
  dot: '-',
  good: '+',
  bad: 'x',
  warn: '!',
};

const typographic: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '…': '...',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '·': '-',
  '→': '->',
};

/** The means of one terminal; fewer than 40 columns are taken as 40, more than 100 as 100: longer lines read badly. */
export function inkFor(options: TerminalOptions): Ink {
  const plain = options.unicode ? (text: string) => text : ascii;
  return {
    width: Math.max(40, Math.min(100, Math.floor(options.width) || 80)),
    text: (text) => plain(visible(shortened(text))),
    source: (line) => plain(visibleSource(line)),
    paint: (colour, text) => (options.colour && text !== '' ? painted(colour, text) : text),
    signs: options.unicode ? unicodeSigns : asciiSigns,
  };
}

/** Characters of one foreign text that a terminal shows: more is for the other reports, and for somebody who attacks. */
const mostCharacters = 2000;

function shortened(text: string): string {
  return text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters).toWellFormed()}…`;
}

/** The colour of a severity's name; the name is always written out as well. */
export function severityColour(severity: Severity): Colour {
  const colours = { critical: 'alarm', high: 'red', medium: 'yellow', low: 'blue', info: 'cyan' } as const;
  return colours[severity];
}

function painted(colour: Colour, text: string): string {
  const [on, off] = codes[colour];
  return `\u{1B}[${on}m${text}\u{1B}[${off}m`;
}

function ascii(text: string): string {
  return text.replace(
    /\P{ASCII}/gu,
    (character) =>
      typographic[character] ?? `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`,
  );
}
