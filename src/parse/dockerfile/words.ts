import type { DockerWord } from './tree.ts';

/** Words of a JSON list of texts, as `CMD ["a", "b"]` has them, without quotes; undefined for what is none. */
export function execForm(text: string): readonly DockerWord[] | undefined {
  const lead = text.length - text.trimStart().length;
  if (text[lead] !== '[') return undefined;
  const found: DockerWord[] = [];
  const item = /\s*("(?:[^"\\]|\\.)*")\s*(,|\])/y;
  item.lastIndex = lead + 1;
  if (/^\s*\]\s*$/.test(text.slice(lead + 1))) return found;
  for (let match = item.exec(text); match !== null; match = item.exec(text)) {
    const [all, quoted = '', mark] = match;
    const read = textOfJson(quoted);
    if (read === undefined) return undefined;
    const start = item.lastIndex - all.length + all.indexOf('"') + 1;
    found.push({ text: read, start, end: start + quoted.length - 2 });
    if (mark === ']') return text.slice(item.lastIndex).trim() === '' ? found : undefined;
  }
  return undefined;
}

function textOfJson(quoted: string): string | undefined {
  try {
    const read: unknown = JSON.parse(quoted);
    return typeof read === 'string' ? read : undefined;
  } catch {
    return undefined;
  }
}

/** Words between white space: what COPY, EXPOSE, VOLUME and FROM take. */
export function plainWords(text: string): readonly DockerWord[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

/** Words between white space outside of quotes, with their quotes: what ENV, LABEL and ARG take. */
export function quotedWords(text: string, escapeMark = '\\'): readonly DockerWord[] {
  const found: DockerWord[] = [];
  let quote = '';
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const letter = text[i];
    const isEnd = letter === undefined || (quote === '' && /\s/.test(letter));
    if (isEnd) {
      if (start >= 0) found.push({ text: text.slice(start, i), start, end: i });
      start = -1;
      continue;
    }
    if (start < 0) start = i;
    if (letter === escapeMark && quote !== "'") i++;
    else if (quote === '' && (letter === '"' || letter === "'")) quote = letter;
    else if (letter === quote) quote = '';
  }
  return found;
}

/** A name with what it is set to, quotes and all; undefined for a name alone. */
export interface DockerPair {
  readonly name: DockerWord;
  readonly value: DockerWord | undefined;
}

/** `A=1 B="two words"`, or the old `A one two`, which sets one. */
export function pairsOf(text: string, isOldForm: boolean, escapeMark = '\\'): readonly DockerPair[] {
  const words = quotedWords(text, escapeMark);
  const [first] = words;
  if (first === undefined) return [];
  if (isOldForm && !first.text.includes('=')) {
    const start = first.end + (/^\s*/.exec(text.slice(first.end))?.[0].length ?? 0);
    const end = text.trimEnd().length;
    return [{ name: first, value: end > start ? { text: text.slice(start, end), start, end } : undefined }];
  }
  return words.map(pairOf);
}

function pairOf({ text, start, end }: DockerWord): DockerPair {
  const sign = text.indexOf('=');
  if (sign < 0) return { name: { text, start, end }, value: undefined };
  return {
    name: { text: text.slice(0, sign).replace(/^(["'])(.*)\1$/, '$2'), start, end: start + sign },
    value: { text: text.slice(sign + 1), start: start + sign + 1, end },
  };
}
