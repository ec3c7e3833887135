/** A stretch of a text, half-open in UTF-16 code units, and what stands there afterwards. */
export interface PlainEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with edits that do not overlap. */
export function edited(text: string, edits: readonly PlainEdit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((made, { start, end, text: by }) => made.slice(0, start) + by + made.slice(end), text);
}
