/** A paragraph of `Key: value` lines. */
export interface Stanza {
  readonly values: ReadonlyMap<string, string>;
  readonly line: number;
}

/** Paragraphs between empty lines; a line that begins with white space goes on. */
export function stanzasIn(text: string): {
  readonly stanzas: readonly Stanza[];
  readonly brokenLine?: number;
} {
  const stanzas: Stanza[] = [];
  let values = new Map<string, string>();
  let start = 1;
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') {
      if (values.size > 0) stanzas.push({ values, line: start });
      values = new Map();
      continue;
    }
    if (values.size === 0) start = i + 1;
    if (/^[ \t]/.test(line)) continue;
    const end = line.indexOf(':');
    if (end < 1) return { stanzas, brokenLine: i + 1 };
    const key = line.slice(0, end);
    if (!values.has(key)) values.set(key, line.slice(end + 1).trim());
  }
  if (values.size > 0) stanzas.push({ values, line: start });
  return { stanzas };
}
