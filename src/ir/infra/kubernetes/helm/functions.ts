import { readDocuments } from '../../document.ts';
import {
  type Data,
  dataOf,
  hasUnknown,
  isDataList,
  isDataMap,
  isUnknownData,
  laidOver,
  truthOf,
  unknown,
} from './data.ts';
import { mark } from './output.ts';
import { printed, yamlOf } from './yaml-out.ts';

type Given = (args: readonly Data[]) => Data;

/** Most letters of a text, and most items of a list, that a function makes. */
const mostText = 200_000;
const mostItems = 1000;

/** A function of texts; unknown when one of them is. */
function ofTexts(make: (...texts: readonly string[]) => Data): Given {
  return (args) => {
    const texts = args.map(printed);
    if (texts.some((text) => text === undefined)) return unknown;
    return make(...texts.map((text) => text ?? ''));
  };
}

/** A function of numbers; unknown when one of them is none. */
function ofNumbers(make: (...numbers: readonly number[]) => Data): Given {
  return (args) => {
    const numbers = args.map(Number);
    return args.some(isUnknownData) || numbers.some(Number.isNaN) ? unknown : make(...numbers);
  };
}

/** A function that needs all that it is given. */
function ofKnown(make: (args: readonly Data[]) => Data): Given {
  return (args) => (args.some(hasUnknown) ? unknown : make(args));
}

/** A function of maps that goes on with what is known within them. */
function ofMap(make: (map: ReadonlyMap<string, Data>, args: readonly Data[]) => Data): Given {
  return ([map, ...args]) => (isDataMap(map) ? make(map, args) : unknown);
}

function indented(text: string, count: number): string {
  const space = ' '.repeat(Math.min(Math.max(count, 0), 200));
  return text.replace(/^/gm, space);
}

function quoted(args: readonly Data[], quote: (text: string) => string): Data {
  const texts = args.filter((arg) => arg !== null).map(printed);
  return texts.some((text) => text === undefined)
    ? unknown
    : texts.map((text) => quote(text ?? '')).join(' ');
}

function compared(make: (order: number) => boolean): Given {
  return ofKnown(([a = null, b = null]) => {
    const isNumbers = typeof a === 'number' && typeof b === 'number';
    return make(isNumbers ? a - b : String(a) < String(b) ? -1 : String(a) > String(b) ? 1 : 0);
  });
}

function same(a: Data, b: Data): boolean {
  return yamlOf(a, mark) === yamlOf(b, mark);
}

function got(map: Data | undefined, key: Data | undefined): Data {
  if (map === undefined || isUnknownData(map)) return unknown;
  if (isDataMap(map)) return typeof key === 'string' ? (map.get(key) ?? null) : unknown;
  return isDataList(map) && typeof key === 'number' ? (map[key] ?? null) : null;
}

/** Functions of Go, Sprig and Helm that templates use; what is not among them is not known. */
export const functions: ReadonlyMap<string, Given> = new Map<string, Given>([
  [
    'default',
    ([other = null, value = null]) => {
      const holds = truthOf(value);
      return holds === undefined ? unknown : holds ? value : other;
    },
  ],
  ['required', ([, value = null]) => (value === null || value === '' ? unknown : value)],
  ['coalesce', (args) => args.find((arg) => truthOf(arg) !== false) ?? null],
  [
    'ternary',
    ([yes = null, no = null, test = null]) => {
      const holds = truthOf(test);
      return holds === undefined ? unknown : holds ? yes : no;
    },
  ],
  [
    'not',
    ([value = null]) => {
      const holds = truthOf(value);
      return holds === undefined ? unknown : !holds;
    },
  ],
  [
    'empty',
    ([value = null]) => {
      const holds = truthOf(value);
      return holds === undefined ? unknown : !holds;
    },
  ],
  ['eq', ofKnown(([first = null, ...others]) => others.some((other) => same(first, other)))],
  ['ne', ofKnown(([a = null, b = null]) => !same(a, b))],
  ['lt', compared((order) => order < 0)],
  ['le', compared((order) => order <= 0)],
  ['gt', compared((order) => order > 0)],
  ['ge', compared((order) => order >= 0)],
  ['quote', (args) => quoted(args, (text) => JSON.stringify(text))],
  ['squote', (args) => quoted(args, (text) => `'${text.replaceAll("'", "''")}'`)],
  ['toString', ofTexts((text = '') => text)],
  ['print', ofTexts((...texts) => texts.join(''))],
  ['upper', ofTexts((text = '') => text.toUpperCase())],
  ['lower', ofTexts((text = '') => text.toLowerCase())],
  ['title', ofTexts((text = '') => text.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()))],
  ['trim', ofTexts((text = '') => text.trim())],
  ['trimAll', ofTexts((cut = '', text = '') => withoutEnds(text, cut))],
  [
    'trimSuffix',
    ofTexts((end = '', text = '') => (end !== '' && text.endsWith(end) ? text.slice(0, -end.length) : text)),
  ],
  [
    'trimPrefix',
    ofTexts((start = '', text = '') => (text.startsWith(start) ? text.slice(start.length) : text)),
  ],
  [
    'trunc',
    ofTexts((count = '', text = '') =>
      Number(count) < 0 ? text.slice(Number(count)) : text.slice(0, Number(count)),
    ),
  ],
  [
    'replace',
    ofTexts((from = '', to = '', text = '') =>
      from === '' ? text : text.replaceAll(from, to).slice(0, mostText),
    ),
  ],
  ['contains', ofTexts((part = '', text = '') => text.includes(part))],
  ['hasPrefix', ofTexts((start = '', text = '') => text.startsWith(start))],
  ['hasSuffix', ofTexts((end = '', text = '') => text.endsWith(end))],
  ['nospace', ofTexts((text = '') => text.replace(/\s/g, ''))],
  ['kebabcase', ofTexts((text = '') => text.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase())],
  ['indent', ofTexts((count = '', text = '') => indented(text, Number(count)))],
  ['nindent', ofTexts((count = '', text = '') => `\n${indented(text, Number(count))}`)],
  ['splitList', ofTexts((by = '', text = '') => text.split(by).slice(0, mostItems))],
  ['join', ([by = '', list = null]) => joined(by, list)],
  ['cat', ofTexts((...texts) => texts.join(' '))],
  ['printf', (args) => formatted(args)],
  ['toYaml', ([value = null]) => (hasUnknown(value) ? unknown : yamlOf(value, mark))],
  ['toJson', ([value = null]) => (hasUnknown(value) ? unknown : jsonOf(value))],
  ['fromYaml', ofTexts((text = '') => parsed(text))],
  ['fromJson', ofTexts((text = '') => parsed(text))],
  ['list', (args) => args],
  ['tuple', (args) => args],
  ['dict', (args) => pairs(args)],
  ['get', ofMap((map, [key]) => got(map, key))],
  ['hasKey', ofMap((map, [key]) => typeof key === 'string' && map.has(key))],
  ['keys', ofMap((map) => [...map.keys()].sort())],
  ['values', ofMap((map) => [...map.values()])],
  [
    'set',
    ofMap((map, [key, value = null]) => (typeof key === 'string' ? new Map(map).set(key, value) : unknown)),
  ],
  ['unset', ofMap((map, [key]) => new Map([...map].filter(([own]) => own !== key)))],
  ['omit', ofMap((map, keys) => new Map([...map].filter(([key]) => !keys.includes(key))))],
  ['pick', ofMap((map, keys) => new Map([...map].filter(([key]) => keys.includes(key))))],
  ['merge', (args) => args.toReversed().reduce<Data>((made, each) => laidOver(made, each), new Map())],
  ['mergeOverwrite', (args) => args.reduce<Data>((made, each) => laidOver(made, each), new Map())],
  ['deepCopy', ([value = null]) => value],
  ['dig', (args) => dug(args)],
  ['index', ([value = null, ...keys]) => keys.reduce<Data>((found, key) => got(found, key), value)],
  ['first', ([list = null]) => (isDataList(list) ? (list[0] ?? null) : unknown)],
  ['last', ([list = null]) => (isDataList(list) ? (list.at(-1) ?? null) : unknown)],
  ['rest', ([list = null]) => (isDataList(list) ? list.slice(1) : unknown)],
  ['append', ([list = null, item = null]) => (isDataList(list) ? [...list, item] : unknown)],
  ['prepend', ([list = null, item = null]) => (isDataList(list) ? [item, ...list] : unknown)],
  [
    'concat',
    (args) =>
      args.every(isDataList)
        ? args.flatMap((list) => (isDataList(list) ? list : [])).slice(0, mostItems)
        : unknown,
  ],
  ['has', ofKnown(([item = null, list = null]) => isDataList(list) && list.some((each) => same(each, item)))],
  [
    'uniq',
    ofKnown(([list = null]) =>
      isDataList(list) ? list.filter((item, i) => list.findIndex((each) => same(each, item)) === i) : unknown,
    ),
  ],
  [
    'compact',
    ([list = null]) => (isDataList(list) ? list.filter((item) => truthOf(item) !== false) : unknown),
  ],
  [
    'len',
    ([value = null]) =>
      isDataList(value)
        ? value.length
        : isDataMap(value)
          ? value.size
          : typeof value === 'string'
            ? value.length
            : unknown,
  ],
  [
    'until',
    ofNumbers((count = 0) => Array.from({ length: Math.min(Math.max(count, 0), mostItems) }, (_, i) => i)),
  ],
  ['int', ofNumbers((n = 0) => Math.trunc(n))],
  ['int64', ofNumbers((n = 0) => Math.trunc(n))],
  ['float64', ofNumbers((n = 0) => n)],
  ['add', ofNumbers((...all) => all.reduce((a, b) => a + b, 0))],
  ['add1', ofNumbers((n = 0) => n + 1)],
  ['sub', ofNumbers((a = 0, b = 0) => a - b)],
  ['mul', ofNumbers((...all) => all.reduce((a, b) => a * b, 1))],
  ['div', ofNumbers((a = 0, b = 0) => (b === 0 ? unknown : Math.trunc(a / b)))],
  ['mod', ofNumbers((a = 0, b = 0) => (b === 0 ? unknown : a % b))],
  ['max', ofNumbers((...all) => Math.max(...all))],
  ['min', ofNumbers((...all) => Math.min(...all))],
  ['kindIs', ([name = null, value = null]) => (isUnknownData(value) ? unknown : kindOf(value) === name)],
  ['typeIs', ([name = null, value = null]) => (isUnknownData(value) ? unknown : kindOf(value) === name)],
  ['kindOf', ([value = null]) => (isUnknownData(value) ? unknown : kindOf(value))],
  ['typeOf', ([value = null]) => (isUnknownData(value) ? unknown : kindOf(value))],
  ['lookup', () => new Map()],
  ['semverCompare', ofTexts((range = '', version = '') => fits(range, version))],
]);

function withoutEnds(text: string, cut: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && cut.includes(text[start] ?? '')) start++;
  while (end > start && cut.includes(text[end - 1] ?? '')) end--;
  return text.slice(start, end);
}

function joined(by: Data, list: Data): Data {
  if (!isDataList(list)) return printed(list) ?? unknown;
  const texts = list.map(printed);
  return texts.some((text) => text === undefined) ? unknown : texts.join(printed(by) ?? '');
}

function formatted([format = null, ...args]: readonly Data[]): Data {
  if (typeof format !== 'string' || args.some(isUnknownData)) return unknown;
  let at = 0;
  const text = format.replace(/%(?:\[\d+\])?[-+0-9.]*([sdvqft%])/g, (_, verb: string) => {
    if (verb === '%') return '%';
    const own = printed(args[at++] ?? null) ?? '';
    return verb === 'q' ? JSON.stringify(own) : own;
  });
  return text.slice(0, mostText);
}

function jsonOf(value: Data): string {
  return JSON.stringify(value, (_key, each: unknown) =>
    each instanceof Map ? Object.fromEntries(each) : each,
  );
}

function parsed(text: string): Data {
  const [document] = readDocuments('', text).documents;
  return document === undefined ? null : dataOf(document.value);
}

function pairs(args: readonly Data[]): Data {
  const made = new Map<string, Data>();
  for (let i = 0; i < args.length; i += 2) {
    const key = args[i];
    if (typeof key !== 'string') return unknown;
    made.set(key, args[i + 1] ?? null);
  }
  return made;
}

/** `dig "a" "b" default map`. */
function dug(args: readonly Data[]): Data {
  const keys = args.slice(0, -2);
  let found: Data | undefined = args.at(-1);
  for (const key of keys) {
    if (found === undefined || isUnknownData(found)) return unknown;
    found = isDataMap(found) && typeof key === 'string' ? found.get(key) : undefined;
    if (found === undefined) return args.at(-2) ?? null;
  }
  return found ?? null;
}

function kindOf(value: Data): string {
  if (value === null) return 'invalid';
  if (isDataList(value)) return 'slice';
  if (isDataMap(value)) return 'map';
  return typeof value === 'string' ? 'string' : typeof value === 'boolean' ? 'bool' : 'float64';
}

/** Whether a version is in a simple range: `>=1.19-0`, `<1.25`, `^1`; others are not known. */
function fits(range: string, version: string): Data {
  const numbers = (text: string) =>
    /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?/
      .exec(text)
      ?.slice(1)
      .map((each) => Number(each ?? 0));
  const own = numbers(version);
  if (own === undefined) return unknown;
  let all = true;
  for (const part of range.split(/\s*,\s*|\s+(?=[<>=^~])/)) {
    const [, sign = '', text = ''] = /^\s*([<>]=?|=|\^|~)?\s*(.*)$/.exec(part) ?? [];
    const wanted = numbers(text);
    if (wanted === undefined || /\|\||\bx\b|\*/.test(part)) return unknown;
    const order = own.map((each, i) => each - (wanted[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
    const isSame = own[0] === wanted[0];
    const held =
      sign === '>='
        ? order >= 0
        : sign === '>'
          ? order > 0
          : sign === '<'
            ? order < 0
            : sign === '<='
              ? order <= 0
              : sign === '^' || sign === '~'
                ? order >= 0 && isSame
                : order === 0;
    all &&= held;
  }
  return all;
}
