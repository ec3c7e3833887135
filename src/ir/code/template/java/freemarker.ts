import type { SyntaxTree } from '#parse/syntax/tree';
import type { Span } from '../../instruction.ts';
import type { CodeModule } from '../../module.ts';
import { contextAt } from '../place.ts';
import { type Dialect, javaOf, literalOf } from './expression.ts';
import { type JavaPage, openJavaPage } from './page.ts';

/**
 * Lowers a template of FreeMarker. It escapes where its ending, its header or a directive around says so; one that makes no
 * page (a mail of text, a source file) is taken to escape what it needs.
 *
 * @param parse a parser of Java
 */
export function lowerFreeMarker(path: string, text: string, parse: (text: string) => SyntaxTree): CodeModule {
  const page = openJavaPage(text.length);
  const masked = text.replace(parts, (found) => (found.startsWith('<') ? ' ' : '\0').repeat(found.length));
  const escaping = [escapes(path, text)];
  let isText = false;
  for (const match of text.matchAll(parts)) {
    const [whole, close, directive, body, expression] = match;
    const span: Span = { start: match.index, end: match.index + whole.length };
    if (directive === 'noparse') isText = close === '';
    else if (isText) continue;
    else if (expression !== undefined) {
      const { value, escaped } = writtenOf(expression, page);
      page.print(value, span, {
        context: contextAt(masked, span.start),
        escaped: escaped ?? escaping.at(-1) === true,
      });
    } else if (directive !== undefined)
      lowerDirective(page, { directive, close, body: body ?? '', span, escaping });
  }
  return page.lower(path, parse);
}

const parts =
  /<#--[\s\S]*?-->|<(\/?)#([a-zA-Z_]+)((?:[^>'"]|'[^']*'|"[^"]*")*?)\/?>|[$#]\{((?:[^{}'"]|'[^']*'|"[^"]*"|\{[^{}]*\})*)\}/g;

/** `.ftlh` and `.ftlx` escape by themselves; of the rest, what is a page must say so. */
function escapes(path: string, text: string): boolean {
  if (/\.ftl[hx]$/i.test(path)) return true;
  const [, header] = /^\s*<#ftl\b([^>]*)>/.exec(text) ?? [];
  if (header !== undefined && /output_format\s*=\s*["'](?:X?HTML|XML)/i.test(header)) return true;
  return !/<(?:html|body|div|p|span|a|td|li|h\d|form|script)\b/i.test(text);
}

function lowerDirective(
  page: JavaPage,
  about: {
    readonly directive: string;
    readonly close: string | undefined;
    readonly body: string;
    readonly span: Span;
    readonly escaping: boolean[];
  },
): void {
  const { directive, close, body, span, escaping } = about;
  if (/^(?:autoesc|noautoesc|escape|noescape|outputformat)$/i.test(directive)) {
    if (close === '/') escaping.pop();
    else
      escaping.push(
        !/^no/i.test(directive) && !(directive === 'escape' && !/\?(?:x?html|xml|esc)\b/.test(body)),
      );
  } else if (close === '/') return;
  else if (directive === 'assign' || directive === 'local' || directive === 'global')
    for (const [, name = '', value = ''] of body.matchAll(
      /([\w$]+)\s*=\s*((?:"[^"]*"|'[^']*'|[^"'=])+?)(?=\s+[\w$]+\s*=|$)/g,
    ))
      page.set(name, writtenOf(value, page).value, span);
  else if (directive === 'list') {
    const [, values, name] = /^\s*([\s\S]+?)\s+as\s+([\w$]+)/.exec(body) ?? [];
    if (values !== undefined && name !== undefined) page.each(name, writtenOf(values, page).value, span);
  } else if (directive === 'include' || directive === 'import') {
    const { value } = writtenOf(body, page);
    if (!/^"/.test(value)) page.print(value, span, { context: 'expression', escaped: false });
  }
}

/** An expression as Java, and whether it says itself that it is escaped. */
function writtenOf(
  written: string,
  page: JavaPage,
): { readonly value: string; readonly escaped: boolean | undefined } {
  const last = /\?(\w+)\s*$/.exec(written)?.[1];
  const escaped =
    last === undefined
      ? undefined
      : last === 'no_esc'
        ? false
        : /^(?:esc|x?html|xml|url|url_path|js_string|json_string|c|size|length)$/.test(last)
          ? true
          : undefined;
  return { value: javaOf(written, dialectOf(page)), escaped };
}

function dialectOf(page: JavaPage): Dialect {
  return {
    builtins: true,
    name: (name) => page.variable(name) ?? `model[${literalOf(name)}]`,
    part: (name, key) =>
      name === 'RequestParameters'
        ? `request.getParameter(${key})`
        : name === 'Session'
          ? `session.getAttribute(${key})`
          : name === 'Request'
            ? `request.getAttribute(${key})`
            : undefined,
    function: functionOf,
  };
}

/** Builtins that make a text harmless for a page, that give no text, or that run one. */
function functionOf(name: string, args: readonly string[]): string | undefined {
  const [value = 'null'] = args;
  if (/^(?:x?html|xml|esc)$/.test(name))
    return `org.apache.commons.text.StringEscapeUtils.escapeHtml4(${value})`;
  if (
    /^(?:c|size|length|has_content|index|counter|date|datetime|time|number|is_\w+|int|round|exists)$/.test(
      name,
    )
  )
    return 'el.known';
  if (/^(?:url|url_path)$/.test(name)) return `java.net.URLEncoder.encode(${value})`;
  if (name === 'eval' || name === 'interpret') return `new freemarker.template.Template("", ${value})`;
  if (
    /^(?:no_esc|string|trim|cap_first|upper_case|lower_case|default|replace|substring|first|last|join)$/.test(
      name,
    )
  )
    return args.length > 1 ? `(el.has ? ${value} : ${args[1]})` : value;
  return undefined;
}
