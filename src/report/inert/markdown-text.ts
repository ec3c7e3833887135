import { proseParts } from './prose.ts';
import { visible, visibleSource } from './visible.ts';

/** Letters, digits and punctuation that has no meaning in the middle of a line of GitHub-flavoured Markdown. */
const meaningful = /:(?=[^ \d])|[^A-Za-z0-9 ,.:;'()/%?\-\u{80}-\u{10FFFF}]/gu;

/**
 * Foreign text as one line of prose: no markup, link, mention, issue reference or HTML. A zero-width space after `@`,
 * `#` and `GH-` stops GitHub's own linking, which looks at the text after Markdown was rendered.
 */
export function markdownText(text: string): string {
  return visible(text)
    .replace(meaningful, entity)
    .replace(/&#(?:64|35);|GH-/gi, '$&&#8203;')
    .replace(/www\./gi, (start) => `${start.slice(0, 3)}&#46;`);
}

/** A message or a rule's text as one line of Markdown: what is between backticks becomes code. */
export function markdownProse(text: string): string {
  return proseParts(text)
    .map((part) => (part.code ? markdownCode(part.text) : markdownText(part.text)))
    .join('');
}

/** As {@link markdownProse}, for a format that allows Markdown but no HTML. */
export function markdownProseWithoutHtml(text: string): string {
  return proseParts(text)
    .map((part) => (part.code ? `\`${visible(part.text)}\`` : markdownText(part.text)))
    .join('');
}

/** Foreign text as code in a line or a table cell. GitHub links nothing inside `<code>`. */
export function markdownCode(text: string): string {
  return `<code>${visible(text).replace(meaningful, entity)}</code>`;
}

/** An address as a link in angle brackets when it is plain and leads to the web, otherwise as text. */
export function markdownLink(address: string): string {
  return /^https?:\/\/[\w.~/?=&%,+#-]+$/.test(address) ? `<${address}>` : markdownText(address);
}

/** Lines of source, or of a diff, as a fenced block whose fence is longer than any run of backticks inside. */
export function markdownBlock(lines: readonly string[], kind: 'text' | 'diff' = 'text'): string {
  const shown = lines.map((line) => visibleSource(line));
  const longest = Math.max(2, ...shown.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${kind}`, ...shown, fence].join('\n');
}

function entity(character: string): string {
  return `&#${character.codePointAt(0) ?? 0};`;
}
