import { proseParts } from './prose.ts';
import { visible, visibleSource } from './visible.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Foreign text for an element or a quoted attribute: no markup, unseen characters written out, one line. */
export function htmlText(text: string): string {
  return entitled(visible(text));
}

/** A path for an element: as {@link htmlText}; a browser may break it behind a slash. */
export function htmlPath(path: string): string {
  return htmlText(path).replaceAll('/', '/<wbr>');
}

/** A message or a rule's text for an element: what is between backticks becomes code. */
export function htmlProse(text: string): string {
  return proseParts(text)
    .map((part) => (part.code ? `<code>${htmlText(part.text)}</code>` : htmlText(part.text)))
    .join('');
}

/** A line of source for a `<pre>`: as {@link htmlText}, tabs widened. */
export function htmlSource(line: string): string {
  return entitled(visibleSource(line));
}

/** Host, path, query and fragment of RFC 3986, in the plain forms that references of rules have. */
const plainAddress =
  /^https?:\/\/[a-z0-9.-]+(?::\d+)?(?:\/(?:[\w.~:@!$&'()*+,;=/-]|%[\da-f]{2})*)?(?:\?(?:[\w.~:@!$&'()*+,;=/?-]|%[\da-f]{2})*)?(?:#(?:[\w.~:@!$&'()*+,;=/?-]|%[\da-f]{2})*)?$/i;

/** A link's address when it leads to the web; anything else (`javascript:`, `data:`) is no link. */
export function webAddress(address: string): string | undefined {
  return plainAddress.test(address) && URL.canParse(address) ? address : undefined;
}

// `##[` and `::` are broken as well: an HTML report may go to the standard output of a build step.
function entitled(text: string): string {
  return text
    .replace(/[&<>"'`]/g, (character) => entities[character] ?? '')
    .replaceAll('##', '#&#35;')
    .replaceAll('::', ':&#58;');
}
