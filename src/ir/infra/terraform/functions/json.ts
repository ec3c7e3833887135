import { isMap, type Plain } from '../../plain.ts';
import { exactly } from './refused.ts';

/** JSON as Go writes it: keys in order, no blanks, and `<`, `>` and `&` as escapes. */
export function jsonText(value: Plain): string {
  if (value === null) return 'null';
  if (typeof value === 'number') return exactly(value);
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'string')
    return JSON.stringify(value).replace(
      /[<>&\u2028\u2029]/g,
      (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  if (!isMap(value)) return `[${value.map(jsonText).join(',')}]`;
  const keys = [...value.keys()].sort((a, b) => (a < b ? -1 : 1));
  return `{${keys.map((key) => `${jsonText(key)}:${jsonText(value.get(key) ?? null)}`).join(',')}}`;
}
