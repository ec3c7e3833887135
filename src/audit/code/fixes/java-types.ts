import type { Broken } from './fix.ts';

/** Calls that give a text, whatever they are called on. */
const givesText =
  /\.(?:getParameter|getHeader|getQueryString|getRequestURI|getPathInfo|getRemoteUser|getOriginalFilename|toString|trim|toLowerCase|toUpperCase|substring|concat|replace|replaceAll|strip|getProperty|getName|nextLine|readLine)\([^()]*(?:\([^()]*\)[^()]*)*\)$/;

/** Whether an expression is surely a `String`, by what the function and the file declare. */
export function isJavaText(value: string, { text, functionStart, functionEnd }: Broken): boolean {
  if (/^"|"$/.test(value) || givesText.test(value)) return true;
  if (!/^(?:this\.)?\w+$/.test(value)) return false;
  const name = value.replace('this.', '');
  const declared = new RegExp(`\\b(\\w+)(?:<[^<>]*>)?(\\[\\])?\\s+${name}\\b\\s*[=;,):]`, 'g');
  const own = [...text.slice(functionStart, functionEnd).matchAll(declared)];
  const types = (own.length > 0 ? own : [...text.matchAll(declared)]).filter(([, type]) => type !== 'return');
  return types.length > 0 && types.every(([, type, isList]) => type === 'String' && isList === undefined);
}
