/** A text of a JSON document where it stands, in offsets between its quotes. */
export interface JsonString {
  readonly start: number;
  readonly end: number;
  /** The keys that lead to it, from the root; lists have none. */
  readonly keys: readonly string[];
  /** The numbers of the objects that hold it, from the root, one for each key. */
  readonly objects: readonly number[];
}

/** Objects and lists within each other; a document that is deeper is read no further. */
const deepest = 200;

interface Level {
  readonly isObject: boolean;
  readonly number: number;
  key: string | undefined;
}

/**
 * All texts that are values in a JSON document, in its order. Tolerant: what is no JSON gives some texts or none, and
 * never an error. Linear in the text, one character of which is one byte.
 */
export function* jsonStrings(text: string): Generator<JsonString> {
  const levels: Level[] = [];
  let numbers = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '{' || character === '[') {
      if (levels.length >= deepest) return;
      levels.push({ isObject: character === '{', number: numbers++, key: undefined });
    } else if (character === '}' || character === ']') levels.pop();
    else if (character === ',') {
      const level = levels.at(-1);
      if (level?.isObject === true) level.key = undefined;
    } else if (character === '"') {
      const end = closing(text, at + 1);
      const level = levels.at(-1);
      if (level?.isObject === true && level.key === undefined)
        level.key = text.slice(at + 1, Math.min(end, at + 257));
      else yield { start: at + 1, end, ...leading(levels) };
      at = end;
    }
  }
}

function leading(levels: readonly Level[]): Pick<JsonString, 'keys' | 'objects'> {
  const objects = levels.filter(({ isObject }) => isObject);
  return { keys: objects.map(({ key }) => key ?? ''), objects: objects.map(({ number }) => number) };
}

function closing(text: string, from: number): number {
  for (let at = from; ; ) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return text.length;
    let slashes = 0;
    while (text[quote - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return quote;
    at = quote + 1;
  }
}
