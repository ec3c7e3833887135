import type { Plain } from '../../plain.ts';
import { jsonText } from './json.ts';
import { cannot, fail, number, text } from './refused.ts';

const verbPattern = /%(?:(%)|([-+ 0#]*)(\d*)(?:\.(\d+))?(?:\[(\d+)\])?([a-zA-Z]))|%/g;
/** Widest that a value may be made. */
const widest = 1000;

/** What `format` gives, for the verbs that people use. */
export function formatted(pattern: string, given: readonly Plain[]): string {
  let next = 0;
  const result = pattern.replace(
    verbPattern,
    (whole, percent?: string, flags = '', width = '', precision?: string, index?: string, verb?: string) => {
      if (percent !== undefined) return '%';
      if (verb === undefined) return fail(`There is no verb ${whole}.`);
      if (index !== undefined) next = Number(index) - 1;
      const value = given[next++];
      if (value === undefined) return fail('There are fewer values than verbs.');
      if (Number(width) > widest || Number(precision ?? 0) > widest) return cannot('The width is too large.');
      return padded(verbText(verb, flags, value, precision), flags, Number(width), verb);
    },
  );
  if (next < given.length && !/%\S*\[\d+\]/.test(pattern)) fail('There are more values than verbs.');
  return result;
}

function verbText(verb: string, flags: string, value: Plain, precision: string | undefined): string {
  if (flags.includes('#') || flags.includes(' ')) return cannot('The flag is not one that we know.');
  switch (verb) {
    case 's':
      return cut(text(value), precision);
    case 'q':
      return jsonText(text(value));
    case 'v':
      return typeof value === 'object' ? jsonText(value) : text(value);
    case 't':
      return typeof value === 'boolean' ? String(value) : fail('It is neither true nor false.');
    case 'd':
      return signed(Math.trunc(number(value)).toString(), flags);
    case 'f':
      return signed(
        number(value).toFixed(precision === undefined ? 6 : Math.min(Number(precision), 20)),
        flags,
      );
    case 'x':
    case 'X': {
      const found =
        typeof value === 'number'
          ? Math.trunc(value).toString(16)
          : cannot('Letters are written in hexadecimal.');
      return verb === 'X' ? found.toUpperCase() : found;
    }
    case 'b':
      return Math.trunc(number(value)).toString(2);
    case 'o':
      return Math.trunc(number(value)).toString(8);
    default:
      return cannot(`The verb %${verb} is not one that we know.`);
  }
}

function cut(value: string, precision: string | undefined): string {
  return precision === undefined ? value : [...value].slice(0, Number(precision)).join('');
}

function signed(value: string, flags: string): string {
  return flags.includes('+') && !value.startsWith('-') ? `+${value}` : value;
}

function padded(value: string, flags: string, width: number, verb: string): string {
  if (flags.includes('-')) return value.padEnd(width);
  if (!flags.includes('0') || 'sqvt'.includes(verb)) return value.padStart(width);
  const sign = /^[-+]/.exec(value)?.[0] ?? '';
  return sign + value.slice(sign.length).padStart(width - sign.length, '0');
}
