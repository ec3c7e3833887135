/** A stretch of what a section asks for: prose, or lines of an example. */
export type AskedPart =
  | { readonly kind: 'prose'; readonly lines: readonly string[] }
  | { readonly kind: 'code'; readonly lines: readonly string[] };

const fence = /^\s{0,3}(`{3,}|~{3,})/;

/** Parts the Markdown of a section at its fenced examples; one that is never closed reaches to the end. */
export function partsOf(text: string): readonly AskedPart[] {
  const parts: { readonly kind: AskedPart['kind']; readonly lines: string[] }[] = [];
  let open: string | undefined;
  for (const line of text.split('\n')) {
    const mark = fence.exec(line)?.[1];
    if (open === undefined && mark !== undefined) {
      open = mark;
      parts.push({ kind: 'code', lines: [] });
    } else if (open !== undefined && mark?.startsWith(open)) {
      open = undefined;
      parts.push({ kind: 'prose', lines: [] });
    } else {
      if (parts.length === 0) parts.push({ kind: 'prose', lines: [] });
      parts.at(-1)?.lines.push(line);
    }
  }
  return parts.filter(({ lines }) => lines.length > 0);
}
