import parseExpression from 'spdx-expression-parse';
import type { Ecosystem } from '#model/component';

/** What a package says of its licence: an id of the SPDX list, an expression of several, or words. */
export interface Licence {
  readonly kind: 'id' | 'expression' | 'words';
  readonly text: string;
}

/** Longer ones are no expression of anybody, and reading them takes its time. */
const longestExpression = 500;

/** Reads the licence that a file states. Never throws; what is no SPDX expression is words. */
export function readLicence(text: string | undefined, ecosystem: Ecosystem): Licence | undefined {
  const said = text?.trim().replace(/\s+/g, ' ') ?? '';
  if (said === '') return undefined;
  // Cargo once had a slash for "or", and crates still do.
  const written = ecosystem === 'crates.io' ? said.replace(/\s*\/\s*/g, ' OR ') : said;
  if (written.length > longestExpression) return { kind: 'words', text: said.slice(0, longestExpression) };
  try {
    return kindOf(parseExpression(written), written);
  } catch {
    return { kind: 'words', text: said };
  }
}

function kindOf(read: object, written: string): Licence {
  const isListed =
    'license' in read && !('exception' in read) && !/licenseref-|documentref-|\+$/i.test(written);
  if (isListed) return { kind: 'id', text: String(read.license) };
  return { kind: 'expression', text: outerless(written) };
}

/** `(MIT OR X)` is `MIT OR X`, as long as the first bracket ends with the last. */
function outerless(text: string): string {
  if (!text.startsWith('(') || !text.endsWith(')')) return text;
  let depth = 0;
  for (const [i, sign] of [...text].entries()) {
    depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
    if (depth === 0 && i < text.length - 1) return text;
  }
  return text.slice(1, -1).trim();
}
