import type { SyntaxTree } from '#parse/syntax/tree';
import type { Span } from '../../instruction.ts';
import type { CodeModule } from '../../module.ts';
import { contextAt } from '../place.ts';
import { type Dialect, javaOf, literalOf } from './expression.ts';
import { type Code, type JavaPage, openJavaPage } from './page.ts';
import { actionOf, type Reader } from './tag-libraries.ts';

/**
 * Lowers a page of JSP: its scriptlets are Java as they stand, expressions and tags of known libraries become Java. What the
 * page was made with, and what a servlet left in the request or the session, it finds by name.
 *
 * @param parse a parser of Java
 */
export function lowerJsp(path: string, text: string, parse: (text: string) => SyntaxTree): CodeModule {
  const pieces = piecesOf(text);
  const page = openJavaPage(text.length, {
    imports: pieces.flatMap((piece) => (piece.kind === 'directive' ? importsOf(piece) : [])),
    members: pieces.filter(({ kind }) => kind === 'declaration'),
  });
  const masked = maskedOf(text, pieces);
  const reader: Reader = {
    page,
    value: (written) => writtenOf(written, page),
    contextAt: (at) => contextAt(masked, at),
  };
  for (const piece of pieces) lowerPiece(reader, piece);
  return page.lower(path, parse);
}

interface Piece extends Code, Span {
  readonly kind: 'directive' | 'declaration' | 'print' | 'code' | 'expression' | 'tag' | 'comment';
  /** The whole stretch, with its brackets. */
  readonly whole: string;
}

/** Tags of libraries may hold expressions, and these may hold quotes. */
const parts =
  /<%--[\s\S]*?--%>|<%([@!=]?)([\s\S]*?)%>|[$#]\{((?:[^{}'"]|'[^']*'|"[^"]*"|\{[^{}]*\})*)\}|<([a-z][\w-]*:[\w.-]+)((?:[^>"'<]|"(?:<%=[\s\S]*?%>|[^"])*"|'(?:<%=[\s\S]*?%>|[^'])*')*)\/?>/gi;

function piecesOf(text: string): readonly Piece[] {
  return [...text.matchAll(parts)].map((match): Piece => {
    const [whole, mark, code, expression, tag] = match;
    const start = match.index;
    const span = { start, end: start + whole.length, whole };
    if (tag !== undefined) return { ...span, kind: 'tag', text: whole };
    if (expression !== undefined) return { ...span, kind: 'expression', text: expression };
    if (code === undefined) return { ...span, kind: 'comment', text: '' };
    const kind = mark === '@' ? 'directive' : mark === '!' ? 'declaration' : mark === '=' ? 'print' : 'code';
    return { start: start + 2 + (mark?.length ?? 0), end: span.end, whole, kind, text: code };
  });
}

/** The page with a NUL where something will stand that nobody knows yet. */
function maskedOf(text: string, pieces: readonly Piece[]): string {
  let masked = '';
  for (const { kind, whole, end } of pieces) {
    const start = end - whole.length;
    masked += text.slice(masked.length, start) + (kind === 'tag' ? ' ' : '\0').repeat(whole.length);
  }
  return masked + text.slice(masked.length);
}

/** `<%@ page import="java.util.*, java.sql.Connection" %>`. */
function importsOf({ text, start }: Piece): readonly Code[] {
  return [...text.matchAll(/\bimport\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].flatMap((match) =>
    [...(match[1] ?? match[2] ?? '').matchAll(/[\w.*]+/g)].map(([name]) => ({
      text: `import ${name};`,
      start: start + match.index,
    })),
  );
}

function lowerPiece(reader: Reader, piece: Piece): void {
  const { page } = reader;
  switch (piece.kind) {
    case 'code':
      return page.copy(piece.text, piece.start);
    case 'print':
      return print(reader, `(${piece.text.trim()})`, piece);
    case 'expression':
      return print(reader, reader.value(piece.whole), piece);
    case 'tag':
      return actionOf(reader, piece);
    default:
  }
}

function print({ page, contextAt: at }: Reader, value: string, piece: Piece): void {
  const start = piece.end - piece.whole.length;
  page.print(value, { start, end: piece.end }, { context: at(start), escaped: false });
}

/** What an attribute is as Java: a text, with expressions and scriptlets in it. */
function writtenOf(written: string, page: JavaPage): string {
  const values: string[] = [];
  let at = 0;
  const text = (until: number) => {
    if (until > at) values.push(literalOf(written.slice(at, until)));
  };
  for (const match of written.matchAll(
    /<%=([\s\S]*?)%>|[$#]\{((?:[^{}'"]|'[^']*'|"[^"]*"|\{[^{}]*\})*)\}/g,
  )) {
    text(match.index);
    at = match.index + match[0].length;
    const [, code, expression] = match;
    values.push(code === undefined ? `(${javaOf(expression ?? '', dialectOf(page))})` : `(${code.trim()})`);
  }
  text(written.length);
  return values.length === 0 ? '""' : values.join(' + ');
}

/** The implicit objects of the expression language, and what each gives by a name. */
const implicit: Readonly<Record<string, (key: string) => string>> = {
  param: (key) => `request.getParameter(${key})`,
  paramValues: (key) => `request.getParameterValues(${key})`,
  header: (key) => `request.getHeader(${key})`,
  headerValues: (key) => `request.getHeaders(${key})`,
  cookie: () => 'request.getCookies()[0]',
  requestScope: (key) => `request.getAttribute(${key})`,
  sessionScope: (key) => `session.getAttribute(${key})`,
  applicationScope: (key) => `application.getAttribute(${key})`,
  pageScope: (key) => `pageContext.getAttribute(${key})`,
  initParam: () => 'el.known',
};

function dialectOf(page: JavaPage): Dialect {
  return {
    name: (name) => (name in implicit || scripted.has(name) ? name : scoped(page, name)),
    part: (name, key) => (name === 'pageContext' && key === '"request"' ? 'request' : implicit[name]?.(key)),
    property: (value, name) =>
      /^(?:request|response|session|application|exception|request\.getCookies\(\)\[0\])$/.test(value)
        ? `${value}.get${name[0]?.toUpperCase()}${name.slice(1)}()`
        : undefined,
    function: functionOf,
  };
}

const scripted: ReadonlySet<string> = new Set(['pageContext', 'exception']);

/** A name is looked for in the page, the request, the session: whoever was first. */
function scoped(page: JavaPage, name: string): string {
  const own = page.variable(name);
  if (own !== undefined) return own;
  const key = literalOf(name);
  return `(el.page ? model[${key}] : el.request ? request.getAttribute(${key}) : el.session ? session.getAttribute(${key}) : pageContext.getAttribute(${key}))`;
}

/** Functions of JSTL that make a text harmless for a page; the others keep what they get. */
function functionOf(name: string, args: readonly string[]): string | undefined {
  if (name === 'escapeXml' || /^(?:html)?escape(?:Html)?$/i.test(name))
    return `org.apache.commons.text.StringEscapeUtils.escapeHtml4(${args[0] ?? 'null'})`;
  if (name === 'length' || name === 'contains' || name === 'startsWith' || name === 'endsWith')
    return 'el.known';
  return undefined;
}
