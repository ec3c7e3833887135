import { type DataBudget, type DataEntry, type DataNode, deepestData, openBudget } from './node.ts';

/** Reads JSON with places; comments and commas at the end, as editors' settings have them, are passed over. */
export function parseJson(text: string): DataNode | undefined {
  const reader: Reader = { text, at: text.startsWith('\uFEFF') ? 1 : 0, budget: openBudget() };
  const value = readValue(reader, 0);
  skipBlank(reader);
  return reader.at === text.length ? value : undefined;
}

interface Reader {
  readonly text: string;
  readonly budget: DataBudget;
  at: number;
}

function readValue(reader: Reader, depth: number): DataNode | undefined {
  skipBlank(reader);
  if (depth > deepestData || !reader.budget.take()) return undefined;
  const letter = reader.text[reader.at];
  if (letter === '{') return readMap(reader, depth);
  if (letter === '[') return readList(reader, depth);
  if (letter === '"') {
    const start = reader.at;
    const value = readText(reader);
    return value === undefined ? undefined : { kind: 'scalar', value, start, end: reader.at };
  }
  return readWord(reader);
}

function readMap(reader: Reader, depth: number): DataNode | undefined {
  const start = reader.at++;
  const entries: DataEntry[] = [];
  for (;;) {
    skipBlank(reader);
    if (takes(reader, '}')) return { kind: 'map', entries, start, end: reader.at };
    const key = readText(reader);
    skipBlank(reader);
    if (key === undefined || !takes(reader, ':')) return undefined;
    const value = readValue(reader, depth + 1);
    if (value === undefined) return undefined;
    entries.push({ key, value });
    if (!endsPart(reader, '}')) return undefined;
  }
}

function readList(reader: Reader, depth: number): DataNode | undefined {
  const start = reader.at++;
  const items: DataNode[] = [];
  for (;;) {
    skipBlank(reader);
    if (takes(reader, ']')) return { kind: 'list', items, start, end: reader.at };
    const item = readValue(reader, depth + 1);
    if (item === undefined) return undefined;
    items.push(item);
    if (!endsPart(reader, ']')) return undefined;
  }
}

/** A comma, or the end of what the parts are of. */
function endsPart(reader: Reader, end: string): boolean {
  skipBlank(reader);
  return takes(reader, ',') || reader.text[reader.at] === end;
}

function takes(reader: Reader, letter: string): boolean {
  if (reader.text[reader.at] !== letter) return false;
  reader.at++;
  return true;
}

const textPattern = /"(?:[^"\\\n]|\\.)*"/y;
const wordPattern = /true\b|false\b|null\b|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const blankPattern = /(?:[\s\uFEFF]|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;

function readText(reader: Reader): string | undefined {
  const written = matched(reader, textPattern);
  if (written === undefined) return undefined;
  try {
    return JSON.parse(written) as string;
  } catch {
    return undefined;
  }
}

function readWord(reader: Reader): DataNode | undefined {
  const start = reader.at;
  const word = matched(reader, wordPattern);
  if (word === undefined) return undefined;
  return { kind: 'scalar', value: JSON.parse(word) as number | boolean | null, start, end: reader.at };
}

function skipBlank(reader: Reader): void {
  matched(reader, blankPattern);
}

function matched(reader: Reader, pattern: RegExp): string | undefined {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text)?.[0];
  if (found !== undefined) reader.at += found.length;
  return found;
}
