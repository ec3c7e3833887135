import type { CodeGroup } from '../group.ts';
import type { BuiltText, TextPart } from './text-parts.ts';

/** Letters that a shell reads, but for quotes around a whole word. */
const ofShell = /[|&;<>()$`\\*?[\]#~=%!{}\n"']/;

/** The words of a line, as expressions; undefined where a shell would do more than part them. */
export function wordsOf({ parts, quote }: BuiltText, group: CodeGroup): readonly string[] | undefined {
  const words: TextPart[][] = [];
  let word: TextPart[] = [];
  const end = () => {
    if (word.length > 0) words.push(word);
    word = [];
  };
  for (const [i, part] of parts.entries()) {
    if ('value' in part) {
      word.push(part);
      continue;
    }
    let { literal } = part;
    // Quotes around one value are there for the shell alone.
    const before = parts[i - 1];
    if (before !== undefined && 'value' in before) literal = literal.replace(/^(?:\\?"|')(?=\s|$)/, '');
    if (parts[i + 1] !== undefined) literal = literal.replace(/(^|\s)(?:\\?"|')$/, '$1');
    if (ofShell.test(literal)) return undefined;
    for (const [n, piece] of literal.split(/\s+/).entries()) {
      if (n > 0) end();
      if (piece !== '') word.push({ literal: piece });
    }
  }
  end();
  const [first] = words;
  // Which program runs is not up to a value.
  if (first === undefined || first.some((part) => 'value' in part)) return undefined;
  return words.map((each) => expressionOf(each, quote, group));
}

function expressionOf(parts: readonly TextPart[], quote: string, group: CodeGroup): string {
  const mark = quote === '`' || quote.length === 3 ? (group === 'java' || group === 'go' ? '"' : "'") : quote;
  if (group === 'java' || group === 'go') return joined(parts, mark, group);
  const [only] = parts;
  const isPython = group === 'python';
  if (parts.length === 1 && only !== undefined)
    return 'literal' in only
      ? `${mark}${only.literal}${mark}`
      : isPython
        ? textOf(only.value)
        : `String(${only.value})`;
  const inside = parts.map((part) =>
    'literal' in part ? part.literal : isPython ? `{${part.value}}` : `\${${part.value}}`,
  );
  if (!isPython) return `\`${inside.join('')}\``;
  const isQuoted = parts.some((part) => 'value' in part && part.value.includes(mark));
  return isQuoted
    ? parts
        .map((part) => ('literal' in part ? `${mark}${part.literal}${mark}` : textOf(part.value)))
        .join(' + ')
    : `f${mark}${inside.join('')}${mark}`;
}

function joined(parts: readonly TextPart[], mark: string, group: CodeGroup): string {
  const isWord = parts.some((part) => 'literal' in part);
  return parts
    .map((part) => {
      if ('literal' in part) return `${mark}${part.literal}${mark}`;
      if (group === 'go') return part.isAny ? `fmt.Sprint(${part.value})` : part.value;
      return isWord ? part.value : `String.valueOf(${part.value})`;
    })
    .join(' + ');
}

function textOf(value: string): string {
  return /^[\w.]+$/.test(value) ? `str(${value})` : `str(${value.trim()})`;
}
