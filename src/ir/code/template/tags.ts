/** A tag of a Jinja or Django template: what prints, what steers. */
export interface Tag {
  readonly kind: 'print' | 'statement';
  /** Of the whole tag. */
  readonly start: number;
  readonly end: number;
  /** Of what stands between its braces. */
  readonly from: number;
  readonly to: number;
  /** The first word of a statement. */
  readonly name: string;
}

const opening = /\{\{|\{%|\{#/g;

/** The tags of a template in their order, without those that are only shown: in comments, in `{% raw %}`. */
export function tagsIn(text: string): readonly Tag[] {
  const tags: Tag[] = [];
  opening.lastIndex = 0;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const start = match.index;
    const close = match[0] === '{{' ? '}}' : match[0] === '{%' ? '%}' : '#}';
    const to = endOf(text, start + 2, close);
    if (to < 0) break;
    opening.lastIndex = to + 2;
    if (close === '#}') continue;
    const from = start + (/[-+]/.test(text[start + 2] ?? '') && close === '%}' ? 3 : 2);
    const inner = text.slice(from, to);
    const name = close === '%}' ? (/^[\s-+]*([\w]+)/.exec(inner)?.[1] ?? '') : '';
    // `{% raw text %}` of Tornado prints.
    const isPrint = name === 'raw' && /^[\s-+]*raw\s+[\w'"(]/.test(inner);
    if ((name === 'raw' && !isPrint) || name === 'verbatim' || name === 'comment') {
      const after = new RegExp(`\\{%[-+]?\\s*end${name}\\b[^%]*%\\}`, 'g');
      after.lastIndex = to;
      if (after.exec(text) === null) break;
      opening.lastIndex = after.lastIndex;
      continue;
    }
    const trimmed = /[-+]\s*$/.test(inner) && close === '%}' ? to - 1 : to;
    const kind = close === '}}' || isPrint ? 'print' : 'statement';
    tags.push({
      kind,
      start,
      end: to + 2,
      from: isPrint ? text.indexOf('raw', from) + 3 : from,
      to: trimmed,
      name,
    });
  }
  return tags;
}

/** Where a tag ends: braces inside quotes do not count. -1 when it does not. */
function endOf(text: string, from: number, close: string): number {
  const plain = text.indexOf(close, from);
  if (plain < 0 || close === '#}') return plain;
  let quote = '';
  const limit = Math.min(text.length, from + 10_000);
  for (let i = from; i < limit; i++) {
    const letter = text[i] as string;
    if (quote !== '') {
      if (letter === '\\') i++;
      else if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === close[0] && text.startsWith(close, i)) return i;
  }
  // A quote that is never closed is none.
  return plain;
}
