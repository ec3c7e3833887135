import type { SyntaxTree } from '#parse/syntax/tree';
import { lowerJavaScript } from '../javascript/lower.ts';
import type { CodeModule } from '../module.ts';
import { printing, rawName, scriptName } from './lower.ts';
import { openScript } from './script.ts';

/**
 * Lowers a component of Vue: its scripts, and behind them what its template puts into the page as it is (`v-html`) or
 * where scripts run (`:href`). Names that the script does not declare are fields of the component.
 */
export function lowerVue(path: string, text: string, parse: (text: string) => SyntaxTree): CodeModule {
  const script = openScript();
  for (const match of text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi)) {
    const [whole, body = ''] = match;
    script.copy(body, match.index + whole.indexOf('>') + 1);
    script.add('\n', match.index + whole.length, match.index + whole.length);
  }
  const setup = /<script\b[^>]*\bsetup\b/i.test(text);
  const names = /\bv-html\s*=\s*"([^"]*)"|(?<!\w)(?::|v-bind:)(href|src)\s*=\s*"([^"]*)"/g;
  for (const match of text.matchAll(names)) {
    const [whole, markup, , address] = match;
    const value = markup ?? address ?? '';
    if (value.trim() === '' || (address !== undefined && !/^[\w$.]+$/.test(value))) continue;
    const at = match.index + whole.length - value.length - 1;
    const prefix = setup || !/^[A-Za-z_$]/.test(value) ? '' : 'this.';
    script.add(
      `;(function(){${markup === undefined ? scriptName : rawName}(${prefix}`,
      at,
      at + value.length,
    );
    script.copy(value, at);
    script.add(')});\n', at, at + value.length);
  }
  const code = script.relocate(lowerJavaScript(path, parse(script.text())));
  return { ...code, functions: code.functions.map((fn) => printing(fn, text)) };
}
