import type { CodeGroup } from '../group.ts';
import type { BuiltText, TextPart } from './text-parts.ts';

/** How a database names the place of a value: `?`, `%s`, `$1`, `:name`, `?1`, `@p1`. */
export type Style = 'question' | 'percent' | 'dollar' | 'colon' | 'numbered' | 'at';

/** A value that was part of a statement, and the name that it may be given by. */
export interface Bound {
  readonly name: string;
  readonly value: string;
  /** Of any type: it was formatted. */
  readonly isAny: boolean;
}

/** A statement with placeholders, as code writes it, and what belongs there. */
export interface BoundText {
  readonly literal: string;
  readonly values: readonly Bound[];
}

/** Where a value may stand as one: after a comparison, or in a list of values. */
const ofValue = /(?:=|<|>|\blike|\bilike|\blimit|\boffset|\bbetween|\band)\s*$/i;
const inList = /\b(?:values|in)\s*\((?:[^()]|\([^()]*\))*$/i;

/** The statement with placeholders; undefined where a part is no value but a name, or part of one. */
export function bind(
  { parts: given, quote }: BuiltText,
  style: Style,
  group: CodeGroup,
): BoundText | undefined {
  let statement = '';
  let parts = given;
  const values: Bound[] = [];
  const glues: string[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (part === undefined) continue;
    if ('literal' in part) {
      if (part.glue !== undefined) statement += `\0${glues.push(part.glue) - 1}\0`;
      statement += style === 'percent' ? part.literal.replaceAll('%', '%%') : part.literal;
      continue;
    }
    const cut = withoutQuotes(statement, parts[i + 1]);
    if (cut !== undefined) {
      statement = cut.before;
      parts = parts.with(i + 1, cut.after);
    }
    if (!isValuePlace(statement)) return undefined;
    const name = nameFor(part.value, values);
    const value = affixed(part, cut, { quote, style, group });
    if (value === undefined) return undefined;
    values.push({ name, value, isAny: part.isAny === true });
    statement += placeholder(style, name, values.length);
  }
  const isWhole = quotesIn(statement) % 2 === 0 && (quote === '`' || !statement.includes(quote));
  const literal = `${quote}${withGlue(statement, glues, quote)}${quote}`;
  return isWhole && values.length > 0 ? { literal, values } : undefined;
}

interface Cut {
  readonly before: string;
  readonly after: TextPart;
  /** What stands between the quotes beside the value: `%` of a pattern. */
  readonly prefix: string;
  readonly suffix: string;
}

/** A value between quotes: they are the placeholder's business. */
function withoutQuotes(statement: string, next: TextPart | undefined): Cut | undefined {
  if (next === undefined || !('literal' in next)) return undefined;
  const opening = /\\?'([%\w .:-]*)$/.exec(statement);
  const closing = /^([%\w .:-]*)\\?'/.exec(next.literal);
  if (opening === null || closing === null || quotesIn(statement.slice(0, opening.index)) % 2 !== 0)
    return undefined;
  return {
    before: statement.slice(0, opening.index),
    after: { ...next, literal: next.literal.slice(closing[0].length) },
    prefix: opening[1] ?? '',
    suffix: closing[1] ?? '',
  };
}

interface Written {
  readonly quote: string;
  readonly style: Style;
  readonly group: CodeGroup;
}

/** The value with what stood beside it between the quotes; undefined where that cannot be written. */
function affixed(
  { value, isAny }: Extract<TextPart, { value: string }>,
  cut: Cut | undefined,
  { quote, style, group }: Written,
): string | undefined {
  // In what was read, a sign of the driver's own was written twice.
  const plain = (affix = '') => (style === 'percent' ? affix.replaceAll('%%', '%') : affix);
  const [prefix, suffix] = [plain(cut?.prefix), plain(cut?.suffix)];
  if (prefix === '' && suffix === '') return value;
  if (group === 'javascript') return `\`${prefix}\${${value}}${suffix}\``;
  if (group === 'python') {
    // Before Python 3.12 what stands in an f-string has neither its quotes nor a backslash.
    const mark = ['"', "'"].find((each) => !value.includes(each));
    return mark === undefined || value.includes('\\')
      ? undefined
      : `f${mark}${prefix}{${value}}${suffix}${mark}`;
  }
  const mark = quote.length === 3 || quote === '`' ? '"' : quote;
  const whole = isAny || /^[\w.]+(?:\([^()]*\))?$/.test(value) ? value : `(${value})`;
  return [prefix, undefined, suffix]
    .flatMap((each) => (each === undefined ? [whole] : each === '' ? [] : [`${mark}${each}${mark}`]))
    .join(' + ');
}

function isValuePlace(statement: string): boolean {
  const plain = statement.replace(/\0\d+\0/g, ' ');
  return ofValue.test(plain) || (inList.test(plain) && /[(,]\s*$/.test(plain));
}

/** Lines end where they did. */
function withGlue(statement: string, glues: readonly string[], quote: string): string {
  return statement.replace(
    /\0(\d+)\0/g,
    (_, number: string) => `${quote}${glues[Number(number)] ?? ''}${quote}`,
  );
}

function quotesIn(statement: string): number {
  return [...statement.matchAll(/'/g)].length;
}

function placeholder(style: Style, name: string, number: number): string {
  return {
    ...{ question: '?', percent: '%s', dollar: `$${number}` },
    ...{ colon: `:${name}`, numbered: `?${number}`, at: `@p${number}` },
  }[style];
}

function nameFor(value: string, known: readonly Bound[]): string {
  const plain = /([A-Za-z_]\w*)['"\])]*$/.exec(value)?.[1] ?? 'value';
  const taken = known.filter(({ name }) => name.startsWith(plain)).length;
  return taken === 0 ? plain : `${plain}${taken + 1}`;
}
