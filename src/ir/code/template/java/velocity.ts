import type { SyntaxTree } from '#parse/syntax/tree';
import type { Span } from '../../instruction.ts';
import type { CodeModule } from '../../module.ts';
import { contextAt } from '../place.ts';
import { type Dialect, javaOf, literalOf } from './expression.ts';
import { type JavaPage, openJavaPage } from './page.ts';

/**
 * Lowers a template of Velocity, which escapes nothing by itself. One without markup makes no page: what it prints is taken
 * to be harmless there.
 *
 * @param parse a parser of Java
 */
export function lowerVelocity(path: string, text: string, parse: (text: string) => SyntaxTree): CodeModule {
  const page = openJavaPage(text.length);
  const isPage = /<(?:html|body|div|p|span|a|td|li|h\d|form|script)\b/i.test(text);
  const masked = text.replace(parts, (found) => '\0'.repeat(found.length));
  for (const match of text.matchAll(parts)) {
    const [whole, name, value, item, items, included, braced, bare] = match;
    const span: Span = { start: match.index, end: match.index + whole.length };
    const java = (written: string) => javaOf(written.replace(/\$!?\{?|\}/g, ''), dialectOf(page));
    if (name !== undefined) page.set(name, java(value ?? ''), span);
    else if (item !== undefined) page.each(item, java(items ?? ''), span);
    else if (included !== undefined)
      page.print(java(included), span, { context: 'expression', escaped: false });
    else if (braced !== undefined || bare !== undefined)
      page.print(java(braced ?? bare ?? ''), span, {
        context: contextAt(masked, span.start),
        escaped: !isPage,
      });
  }
  return page.lower(path, parse);
}

const reference = String.raw`[a-zA-Z_][\w-]*(?:\.[a-zA-Z_]\w*(?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\))?|\[[^\]\n]*\])*`;
const parts = new RegExp(
  [
    String.raw`#\*[\s\S]*?\*#|##[^\n]*`,
    String.raw`#set\s*\(\s*\$!?\{?(\w+)\}?\s*=((?:"[^"]*"|'[^']*'|\([^()]*\)|[^()"'])*)\)`,
    String.raw`#foreach\s*\(\s*\$!?\{?(\w+)\}?\s+in\s+((?:\([^()]*\)|[^()])*)\)`,
    String.raw`#(?:parse|evaluate)\s*\(\s*(\$[^)]*)\)`,
    String.raw`\$!?\{(${reference})\}`,
    String.raw`\$!?(${reference})`,
  ].join('|'),
  'g',
);

function dialectOf(page: JavaPage): Dialect {
  return { name: (name) => page.variable(name) ?? (name === 'esc' ? 'el.esc' : `model[${literalOf(name)}]`) };
}
