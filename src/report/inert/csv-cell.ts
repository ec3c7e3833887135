import { clipped } from './clipped.ts';

/** A spreadsheet's cell holds 32,767 characters; apostrophes below need some of them. */
const longest = 30_000;

/**
 * What a spreadsheet takes for a formula at the start of a cell, also in its full-width form. Where the list separator
 * is a semicolon, a cell may begin after one, whatever the quotes.
 */
const formula = /(^|;)(\s*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;

/** Foreign text as a cell of CSV (RFC 4180): one line, quoted, and never a formula: those get an apostrophe in front. */
export function csvCell(text: string): string {
  return `"${clipped(text, longest).replace(formula, "$1$2'").replaceAll('"', '""')}"`;
}
