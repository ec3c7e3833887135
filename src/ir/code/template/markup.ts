import type { Span } from '../instruction.ts';

/** A tag of a page, with places of what its attributes say between their quotes. */
export interface MarkupTag extends Span {
  readonly name: string;
  readonly attributes: readonly MarkupAttribute[];
  /** What stands in it, where that is no markup: scripts, styles. */
  readonly body?: Span;
}

/** An attribute of an element: its name, and where its value stands. */
export interface MarkupAttribute extends Span {
  readonly name: string;
}

/** Elements whose inside is text up to their end. */
const rawElements: ReadonlySet<string> = new Set(['script', 'style', 'textarea', 'title', 'xmp']);

/** The opening tags of a page in their order, read once from the beginning to the end. */
export function* markupIn(text: string): Generator<MarkupTag> {
  const lower = text.toLowerCase();
  const ended = new Set<string>();
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at)) {
    if (text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 4);
      if (end < 0) return;
      at = end + 3;
      continue;
    }
    const name = nameAt(lower, at + 1);
    if (name === '') {
      at++;
      continue;
    }
    const tag = readTag(text, at, name);
    at = tag.end;
    if (!rawElements.has(name) || ended.has(name)) {
      yield tag;
      continue;
    }
    const end = lower.indexOf(`</${name}`, at);
    // What is never closed goes to the end, as browsers read it; a second one of it has no end either.
    if (end < 0) ended.add(name);
    yield { ...tag, body: { start: at, end: end < 0 ? text.length : end } };
    at = end < 0 ? text.length : end + 2;
  }
}

const namePattern = /[a-z][\w:-]*/y;

function nameAt(lower: string, at: number): string {
  namePattern.lastIndex = at;
  return namePattern.exec(lower)?.[0] ?? '';
}

const attributePattern = /[\s/]*([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/y;

function readTag(text: string, start: number, name: string): MarkupTag {
  const attributes: MarkupAttribute[] = [];
  let at = start + 1 + name.length;
  for (;;) {
    attributePattern.lastIndex = at;
    const match = attributePattern.exec(text);
    if (match === null) break;
    const [whole, attribute = '', double, single, bare] = match;
    at += whole.length;
    const value = double ?? single ?? bare;
    if (value === undefined) continue;
    const end = at - (bare === undefined ? 1 : 0);
    attributes.push({ name: attribute.toLowerCase(), start: end - value.length, end });
  }
  const close = text.indexOf('>', at);
  const next = text.indexOf('<', at);
  const end = close < 0 ? (next < 0 ? text.length : next) : next >= 0 && next < close ? next : close + 1;
  return { name, attributes, start, end: Math.max(end, at) };
}

/** How tags of template languages end, by how they begin. */
const closings: Readonly<Record<string, string>> = {
  '<%': '%>',
  '{{': '}}',
  '{%': '%}',
  '{#': '#}',
  '[[': ']]',
  '[(': ')]',
};

/** The text of the same length without tags of template languages: what prints becomes a number, the rest blanks. */
export function withoutTemplateTags(text: string): string {
  const unclosed = new Set<string>();
  // Those of Thymeleaf only with an expression: `[[1, 2]]` is a list.
  const opening = /<%|\{\{|\{[%#]|\[[[(](?=[$*#@~]\{)/g;
  let made = '';
  let done = 0;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const [open] = match;
    const close = closings[open] ?? '';
    const end = unclosed.has(open) ? -1 : text.indexOf(close, match.index + 2);
    if (end < 0) {
      unclosed.add(open);
      continue;
    }
    const tag = text.slice(match.index, end + 2);
    const prints = /^(?:\{\{|<%[=-]|\[[[(])/.test(tag);
    made += text.slice(done, match.index) + (prints ? '0' : ' ') + tag.slice(1).replace(/[^\n]/g, ' ');
    done = end + 2;
    opening.lastIndex = done;
  }
  return made + text.slice(done);
}
