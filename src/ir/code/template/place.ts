import type { OutputContext } from '../instruction.ts';

/** Tags of EJS, Jinja, Django: where one prints, a NUL stands for what it will be. */
const tags = /<%[\s\S]*?%>|\{\{[\s\S]*?\}\}|\{[%#][\s\S]*?[%#]\}/g;

/** Where in a page something is printed: in text, in an attribute, in a script. Looks back as far as the last tag. */
export function contextAt(text: string, at: number): OutputContext {
  const before = text
    .slice(Math.max(0, at - 4_000), at)
    .replace(tags, (tag) => (tag[1] === '%' && tag[0] === '{' ? '' : '\0'));
  const opened = Math.max(before.lastIndexOf('<script'), before.lastIndexOf('<SCRIPT'));
  const script = /^<script([^>]*)>/i.exec(before.slice(opened));
  if (opened > before.lastIndexOf('</script') && opened >= 0 && script !== null)
    return inScript(before.slice(opened + script[0].length), script[1] ?? '');
  if (before.lastIndexOf('<style') > before.lastIndexOf('</style')) return 'style';
  if (before.lastIndexOf('<!--') > before.lastIndexOf('-->')) return 'comment';
  const tag = before.slice(before.lastIndexOf('<'));
  if (!/^<[a-z]/i.test(tag) || isClosed(tag)) return 'html-text';
  const attribute = /([\w:@.-]+)\s*=\s*(?:"([^"]*)|'([^']*)|([^\s"'>]*))$/.exec(tag);
  if (attribute === null) return 'tag';
  const [, name = '', double, single, bare] = attribute;
  if (/^on/i.test(name)) return 'script';
  if (bare !== undefined) return 'html-attribute-unquoted';
  return isAddress(tag, name) && (double ?? single) === '' ? 'url-attribute' : 'html-attribute';
}

/** A `>` outside of quotes ends the tag. */
function isClosed(tag: string): boolean {
  return tag.replace(/=\s*(?:"[^"]*"|'[^']*')/g, '').includes('>') && !/=\s*(?:"[^"]*|'[^']*)$/.test(tag);
}

/** An attribute whose value is opened: `javascript:` in the address of an image does nothing. */
function isAddress(tag: string, name: string): boolean {
  if (/^src$/i.test(name)) return /^<(?:script|iframe|embed|frame)\b/i.test(tag);
  if (/^href$/i.test(name)) return !/^<link\b/i.test(tag);
  return /^(?:action|formaction|xlink:href)$/i.test(name);
}

/** Between quotes of a script, or among its code; what is not run as a script is only data. */
function inScript(code: string, attributes: string): OutputContext {
  if (
    /type\s*=\s*["']?(?!text\/javascript|module|application\/(?:x-)?(?:java|ecma)script|text\/babel)[\w/+-]+/i.test(
      attributes,
    )
  )
    return 'script-string';
  let quote = '';
  for (let i = 0; i < code.length; i++) {
    const letter = code[i] as string;
    if (quote !== '') {
      if (letter === '\\') i++;
      else if (letter === quote || letter === '\n') quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '/' && code[i + 1] === '/') i = endOr(code.indexOf('\n', i), code.length);
    else if (letter === '/' && code[i + 1] === '*') i = endOr(code.indexOf('*/', i), code.length);
  }
  return quote === '' ? 'script' : 'script-string';
}

function endOr(at: number, otherwise: number): number {
  return at < 0 ? otherwise : at;
}
