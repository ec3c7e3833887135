import type { Span } from '../instruction.ts';
import type { CodeFunction } from '../module.ts';
import { addPage } from './jinja.ts';

/** Name of the function of a template that stands in the program as a text: known again by its text alone. */
export function inlineName(text: string, escaped: 'escaped' | 'raw'): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return `<page ${hash.toString(16)}-${text.length} ${escaped}>`;
}

/** Longest text of the program that is read as a template. */
const longest = 20_000;

/** Whether a text of a program may be a template. */
export function isInline(text: string): boolean {
  return text.length <= longest && /\{\{[^{}]+\}\}|\{%[^{}]+%\}/.test(text);
}

/**
 * Adds the pages of a text that stands in a program: who makes them decides whether they escape.
 *
 * @param value the text without its quotes and escapes, by which it is known again
 * @param raw the file as far as the text reaches, blank before it
 */
export function addInlinePages(
  functions: (CodeFunction | undefined)[],
  value: string,
  raw: string,
  { start, end }: Span,
): void {
  for (const escaped of ['escaped', 'raw'] as const)
    addPage(functions, {
      text: raw,
      start,
      end,
      name: inlineName(value, escaped),
      escaped: escaped === 'escaped',
    });
}
