import type { SyntaxTree } from '#parse/syntax/tree';
import type { OutputContext, Span } from '../../instruction.ts';
import type { CodeModule } from '../../module.ts';
import { contextAt } from '../place.ts';
import { type Dialect, javaOf, literalOf } from './expression.ts';
import { type JavaPage, openJavaPage } from './page.ts';

/** Whether a page of HTML is one of Thymeleaf: it has attributes of it, or prints as only it does. */
export function isThymeleaf(text: string): boolean {
  return /\bxmlns:th\s*=|\b(?:data-)?th[:-][a-z]+(?:-[a-z]+)?\s*=|\[\([$*]\{/.test(text);
}

/**
 * Lowers a page of Thymeleaf: what prints as it is, addresses, names of fragments and what is worked out before (`__${x}__`).
 * Whatever else it prints is escaped for the place where it stands.
 *
 * @param parse a parser of Java
 */
export function lowerThymeleaf(path: string, text: string, parse: (text: string) => SyntaxTree): CodeModule {
  const page = openJavaPage(text.length);
  const masked = text.replace(inlined, (found) => '\0'.repeat(found.length));
  for (const match of text.matchAll(parts)) {
    const [whole, attribute, double, single, raw, escaped] = match;
    const span: Span = { start: match.index, end: match.index + whole.length };
    if (attribute !== undefined)
      lowerAttribute(page, attribute.toLowerCase(), (double ?? single ?? '').trim(), span);
    else if (raw !== undefined)
      page.print(standard(raw, page), span, { context: contextAt(masked, span.start), escaped: false });
    else if (escaped !== undefined && !isInlined(text, span.start))
      page.print(standard(escaped, page), span, { context: contextAt(masked, span.start), escaped: true });
  }
  return page.lower(path, parse);
}

const inlined = /\[\[[\s\S]*?\]\]|\[\([\s\S]*?\)\]/g;
const parts =
  /\s(?:data-)?th[:-]([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')|\[\(([$*#|][\s\S]*?)\)\]|\[\[([$*#|][\s\S]*?)\]\]/gi;

/** In a script that is inlined as one, values are written as literals of it. */
function isInlined(text: string, at: number): boolean {
  const opened = text.lastIndexOf('<script', at);
  if (opened < 0 || opened < text.lastIndexOf('</script', at)) return true;
  return /^<script[^>]*th:inline\s*=/i.test(text.slice(opened, at));
}

/** Attributes of which an address decides what runs; the others are escaped. */
const addresses: ReadonlySet<string> = new Set(['href', 'action', 'formaction']);
/** Attributes whose value is the name of a fragment of some page. */
const fragments: ReadonlySet<string> = new Set(['insert', 'replace', 'include', 'substituteby']);

function lowerAttribute(page: JavaPage, name: string, written: string, span: Span): void {
  for (const [, inner = ''] of written.matchAll(/__\$\{([\s\S]*?)\}__/g))
    run(page, expression(inner, page), span);
  if (name === 'utext') page.print(standard(written, page), span, raw);
  else if (addresses.has(name)) page.print(address(written, page), span, shown('url-attribute'));
  else if (fragments.has(name)) {
    // A fragment that is given as a value is one; a text that is put together is an expression.
    for (const [, inner = ''] of written.matchAll(/[|$]\{([^{}]*)\}/g))
      if (/~\{|\||::/.test(written)) run(page, expression(inner, page), span);
  } else if (name === 'each') lowerEach(page, written, span);
  else if (name === 'with')
    for (const [, own = '', value = ''] of written.matchAll(
      /([\w$]+)\s*=\s*((?:[$*#@|]\{[^{}]*\}|'[^']*'|[^,])+)/g,
    ))
      page.set(own, standard(value, page), span);
  else if (name === 'object') page.set('*', standard(written, page), span);
}

const raw = { context: 'html-text', escaped: false } as const;
const shown = (context: OutputContext) => ({ context, escaped: true }) as const;

/** What is worked out before is an expression of its own. */
function run(page: JavaPage, value: string, span: Span): void {
  page.print(value, span, { context: 'expression', escaped: false });
}

/** `item, state : ${items}`. */
function lowerEach(page: JavaPage, written: string, span: Span): void {
  const [, name, values] = /^\s*([\w$]+)[^:]*:([\s\S]*)$/.exec(written) ?? [];
  if (name !== undefined && values !== undefined) page.each(name, standard(values, page), span);
}

/** `@{/orders/{id}(id=${order.id})}` is an address of this application; `@{${url}}` is any. */
function address(written: string, page: JavaPage): string {
  const [, inner] = /^@\{\s*(\$\{[\s\S]*?\})\s*(?:\(|\}$)/.exec(written) ?? [];
  if (inner !== undefined) return standard(inner, page);
  return written.startsWith('@') ? '""' : standard(written, page);
}

/** A standard expression: `${…}`, `*{…}`, `|text ${…}|`, literals and operators around them. */
function standard(written: string, page: JavaPage): string {
  const values: string[] = [];
  for (const [, sign = '', inner = '', text] of written.matchAll(
    /([$*])\{((?:[^{}'"]|'[^']*'|"[^"]*"|\{[^{}]*\})*)\}|'([^']*)'/g,
  ))
    if (text !== undefined) values.push(literalOf(text));
    else values.push(sign === '*' ? selected(inner, page) : `(${expression(inner, page)})`);
  if (values.length === 0) return '""';
  return values.join(' + ');
}

/** `*{name}`: of the object that was selected. */
function selected(inner: string, page: JavaPage): string {
  const object = page.variable('*');
  return object === undefined
    ? `(${expression(inner, page)})`
    : `(${object}.${inner.replace(/[^\w.]/g, '')})`;
}

function expression(written: string, page: JavaPage): string {
  return javaOf(written.replace(/__\$\{[\s\S]*?\}__/g, 'known'), dialectOf(page));
}

function dialectOf(page: JavaPage): Dialect {
  return {
    name: (name) => page.variable(name) ?? `model[${literalOf(name)}]`,
    part: (name, key) =>
      name === 'param'
        ? `request.getParameter(${key})`
        : name === 'session'
          ? `session.getAttribute(${key})`
          : undefined,
  };
}
