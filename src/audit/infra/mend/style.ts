import type { Scalar } from '../condition.ts';

/** How values are written in a file. */
export type Style = 'hcl' | 'yaml' | 'json';

/** By the name of the file, and whether its text begins as JSON does; undefined for what values are not written in. */
export function styleOf(path: string, text = ''): Style | undefined {
  if (/\.json$/i.test(path)) return 'json';
  if (/\.(?:tf|tofu|tfvars)$/i.test(path)) return 'hcl';
  if (!/\.(?:ya?ml|template)$/i.test(path)) return undefined;
  return /^\ufeff?\s*\{/.test(text.slice(0, 1000)) ? 'json' : 'yaml';
}

/** A value as it is written; quoted where one that is quoted was before. */
export function literal(value: Scalar, style: Style, wasQuoted = false): string {
  if (typeof value !== 'string') return wasQuoted && style === 'yaml' ? `"${value}"` : String(value);
  const isPlain = style === 'yaml' && !wasQuoted && /^[A-Za-z_][\w./-]*$/.test(value);
  return isPlain && !/^(?:true|false|yes|no|on|off|null)$/i.test(value) ? value : JSON.stringify(value);
}

/** Values as the list that all styles write on one line. */
export function listLiteral(values: readonly Scalar[], style: Style): string {
  return `[${values.map((each) => literal(each, style)).join(', ')}]`;
}

/** Where the line begins that a letter stands on. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Where the line ends that a letter stands on: at its line break. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
