import { markdownProseWithoutHtml } from '../inert/markdown-text.ts';
import { visible } from '../inert/visible.ts';

/** A sentence for a page that people and agents read as it is: markup of others is written out, code stays in backticks. */
export function prose(text: string): string {
  // Entities that only hosts of repositories need would be noise here.
  return markdownProseWithoutHtml(text)
    .replaceAll('&#8203;', '')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#43;', '+')
    .replaceAll('&#61;', '=');
}

/** Foreign text as a code span, in backticks that it cannot close. */
export function span(text: string): string {
  const shown = visible(text);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const space = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  return `${fence}${space}${shown}${space}${fence}`;
}
