/** One piece of what stands between the braces of a tag, with its place in the file. */
export interface Word {
  readonly kind: 'name' | 'number' | 'text' | 'sign' | 'end';
  /** As written; of a text without its quotes. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const pattern =
  /\s+|([A-Za-z_]\w*)|(\d+(?:\.\d+)?)|"((?:\\[\s\S]|[^"\\])*)"|'((?:\\[\s\S]|[^'\\])*)'|(\/\/|\*\*|==|!=|<=|>=|[-+*/%~|.,:()[\]{}<>=!@])|([\s\S])/y;

/** Cuts an expression of Jinja or Django into words; what belongs to neither is left out. */
export function wordsIn(text: string, start: number, end: number): readonly Word[] {
  const words: Word[] = [];
  pattern.lastIndex = start;
  while (pattern.lastIndex < end) {
    const at = pattern.lastIndex;
    const match = pattern.exec(text);
    if (match === null) break;
    const stop = Math.min(pattern.lastIndex, end);
    const put = (kind: Word['kind'], what: string) => words.push({ kind, text: what, start: at, end: stop });
    const [, name, number, double, single, sign] = match;
    if (name !== undefined) put('name', name);
    else if (number !== undefined) put('number', number);
    else if (double !== undefined || single !== undefined) put('text', double ?? single ?? '');
    else if (sign !== undefined) put('sign', sign);
  }
  words.push({ kind: 'end', text: '', start: end, end });
  return words;
}
