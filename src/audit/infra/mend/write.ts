import { itemsOf, type ListValue, type Place } from '#ir/infra/value';
import type { PlainEdit } from '#model/text-edit';
import type { Scalar } from '../condition.ts';
import { lineEnd, lineStart, literal, type Style } from './style.ts';

/** Another literal in place of one; undefined where an expression stands. */
export function replacement(
  text: string,
  { start, end }: Place,
  value: Scalar,
  style: Style | undefined,
): PlainEdit | undefined {
  const old = text.slice(start, end);
  const isLiteral =
    style === 'yaml'
      ? /^(?:"[^"\\\n]*"|'[^'\n]*'|[\w.+/-][\w.+/: -]*)$/.test(old)
      : /^(?:"[^"\\$%\n]*"|true|false|-?\d+(?:\.\d+)?)$/.test(old);
  if (style === undefined || !isLiteral) return undefined;
  return { start, end, text: literal(value, style, /^["']/.test(old)) };
}

/** An entry taken away with its lines, or with its comma in JSON; undefined where other things stand on them. */
export function removal(text: string, place: Place, style: Style | undefined): PlainEdit | undefined {
  if (style === undefined) return undefined;
  if (style === 'json') return withComma(text, place);
  const start = lineStart(text, place.start);
  const end = Math.min(lineEnd(text, Math.max(place.start, place.end - 1)) + 1, text.length);
  const around = text.slice(start, place.start) + text.slice(place.end, end).replace(/(?:#|\/\/).*$/m, '');
  return /^\s*$/.test(around) ? { start, end, text: '' } : undefined;
}

function withComma(text: string, { start, end }: Place): PlainEdit | undefined {
  const after = /^\s*,\s*/.exec(text.slice(end, end + 500));
  if (after !== null) return { start, end: end + after[0].length, text: '' };
  const before = /,\s*$/.exec(text.slice(Math.max(0, start - 500), start));
  return before === null ? undefined : { start: start - before[0].length, end, text: '' };
}

/** Items more at the beginning of a list that is written out; undefined where an expression makes it. */
export function itemsPut(
  text: string,
  list: ListValue,
  values: readonly Scalar[],
  style: Style,
): PlainEdit | undefined {
  const { start, end } = list.place;
  const written = values.map((each) => literal(each, style));
  const [first] = itemsOf(list);
  if (text[start] === '[' && text[end - 1] === ']')
    return { start: start + 1, end: start + 1, text: written.join(', ') + (first === undefined ? '' : ', ') };
  if (style !== 'yaml' || first === undefined || first.place.path !== list.place.path) return undefined;
  const at = lineStart(text, first.place.start);
  const lead = text.slice(at, first.place.start);
  if (!/^ *- +$/.test(lead)) return undefined;
  return { start: at, end: at, text: written.map((each) => `${lead}${each}\n`).join('') };
}
