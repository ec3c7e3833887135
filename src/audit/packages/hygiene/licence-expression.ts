import parseExpression, { type Info } from 'spdx-expression-parse';
import type { Ecosystem } from '#model/component';
import { licenceClassLists, licenceWords } from './licence-classes.table.ts';

/** A licence as SPDX writes it, read. */
export interface Expression {
  readonly text: string;
  readonly tree: Info;
}

/** Longer ones are no expression of anybody, and reading them takes its time. */
const longest = 500;

/** Reads the licence that a file states, in SPDX or in words that mean one; undefined for all others. */
export function readExpression(said: string, ecosystem: Ecosystem): Expression | undefined {
  const plain = said.trim().replace(/\s+/g, ' ');
  if (plain === '' || plain.length > longest) return undefined;
  // Cargo once had a slash for "or", and crates still do.
  const written = ecosystem === 'crates.io' ? plain.replace(/\s*\/\s*/g, ' OR ') : plain;
  return parsed(written) ?? parsed(inWords(written)) ?? parsed(inRightCase(written));
}

function parsed(text: string | undefined): Expression | undefined {
  if (text === undefined) return undefined;
  try {
    return { text, tree: parseExpression(text) };
  } catch {
    return undefined;
  }
}

function inWords(text: string): string | undefined {
  const plain = text
    .toLowerCase()
    .replace(/[(),"]|\b(?:the|licen[cs]e|licensed|version|only)\b/g, ' ')
    .replace(/\bv\.? ?(?=\d)/g, ' ')
    .replace(/(?<=[a-z])v(?=\d)/g, ' ')
    .replace(/[-_]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return licenceWords.get(plain);
}

const cases = new Map(
  Object.values(licenceClassLists).flatMap((ids) =>
    ids.split(/\s+/).map((id) => [id.toLowerCase(), id] as const),
  ),
);

/** `mit` is `MIT`, `apache-2.0` is `Apache-2.0`. */
function inRightCase(text: string): string {
  return text.replace(/[\w.-]+/g, (word) => {
    const [, id = '', rest = ''] = /^(.*?)(-only|-or-later)?$/i.exec(word) ?? [];
    const known = cases.get(id.toLowerCase());
    if (known !== undefined) return `${known}${rest.toLowerCase()}`;
    return /^(?:and|or|with)$/i.test(word) ? word.toUpperCase() : word;
  });
}
