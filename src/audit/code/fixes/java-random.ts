import type { Broken, Fixer } from './fix.ts';

const says = 'The system’s generator cannot be guessed.';
const needs = 'java.security.SecureRandom';

/** Which letters the methods of commons-lang choose from: `letters, numbers`. */
const kinds: Readonly<Record<string, string>> = {
  randomAlphabetic: 'true, false',
  randomAlphanumeric: 'true, true',
  randomNumeric: 'false, true',
};

/** Another generator where the numbers come from: in the call, or where its variable is declared. */
export const secureGenerator: Fixer = (broken) => {
  for (const place of [broken.origin, broken]) {
    if (place === undefined) continue;
    const own = lettersAt(broken.text, place.start, place.end) ?? declared(broken, place.start, place.end);
    if (own !== undefined) return { says, needs, edits: [own] };
  }
  return undefined;
};

/** `RandomStringUtils.randomAlphabetic(20)`: the longer form takes a generator, in every version. */
function lettersAt(text: string, start: number, end: number) {
  const match = /\bRandomStringUtils\.(random(?:Alphabetic|Alphanumeric|Numeric))\(([^(),]+)\)/.exec(
    text.slice(start, end),
  );
  const [whole, name = '', count = ''] = match ?? [];
  const kind = kinds[name];
  if (match === null || whole === undefined || kind === undefined) return undefined;
  const at = start + match.index;
  const by = `RandomStringUtils.random(${count}, 0, 0, ${kind}, null, new SecureRandom())`;
  return { start: at, end: at + whole.length, text: by };
}

/** `Random random = new Random()`, of the function or else the only one of the file. */
function declared({ text, functionStart, functionEnd }: Broken, start: number, end: number) {
  const name = /^(?:this\.)?(\w+)\.(?:next\w+|ints|longs|doubles)\(/.exec(text.slice(start, end))?.[1];
  if (name === undefined) return undefined;
  const pattern = new RegExp(`\\b${name}\\s*=\\s*(new (?:java\\.util\\.)?Random\\([^()]*\\))`, 'g');
  for (const [from, to] of [
    [functionStart, functionEnd],
    [0, text.length],
  ] as const) {
    const all = [...text.slice(from, to).matchAll(pattern)];
    const [only] = all;
    const made = only?.[1];
    if (all.length > 1) return undefined;
    if (only === undefined || made === undefined) continue;
    const at = from + only.index + only[0].length - made.length;
    return { start: at, end: at + made.length, text: 'new SecureRandom()' };
  }
  return undefined;
}
