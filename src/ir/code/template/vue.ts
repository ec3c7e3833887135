import type { SyntaxTree } from '#parse/syntax/tree';
import { lowerJavaScript } from '../javascript/lower.ts';
import type { CodeModule } from '../module.ts';
import { printing, rawName, scriptName } from './lower.ts';
import { openScript, type Script } from './script.ts';
import { naming, optionsIn, runOf } from './vue-options.ts';

/**
 * Lowers a component of Vue: its scripts, and behind them what its template puts into the page as it is (`v-html`) or
 * where scripts run (`:href`). Names that the script does not declare are fields of the component.
 */
export function lowerVue(path: string, text: string, parse: (text: string) => SyntaxTree): CodeModule {
  const plain = scriptOf(text, undefined);
  const setup = /<script\b[^>]*\bsetup\b/i.test(text);
  const options = setup ? undefined : optionsIn(parse(plain.text()));
  // The object gets its name where it begins: only scripts stand before it, letter by letter.
  const script = options === undefined ? plain : scriptOf(text, options.start);
  const run = options === undefined ? undefined : runOf(options);
  if (run !== undefined) script.add(run.before, text.length, text.length);
  addPrinted(script, text, setup);
  if (run !== undefined) script.add(run.after, text.length, text.length);
  const code = script.relocate(lowerJavaScript(path, parse(script.text())));
  return { ...code, functions: code.functions.map((fn) => printing(fn, text)) };
}

/** The scripts of a component, one after the other; at an offset of that the object of its options is named. */
function scriptOf(text: string, named: number | undefined): Script {
  const script = openScript();
  for (const match of text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi)) {
    const [whole, body = ''] = match;
    const start = match.index + whole.indexOf('>') + 1;
    const at = (named ?? -1) - script.text().length;
    if (at >= 0 && at < body.length) {
      script.copy(body.slice(0, at), start);
      script.add(naming, start + at, start + at);
      script.copy(body.slice(at), start + at);
    } else script.copy(body, start);
    script.add('\n', match.index + whole.length, match.index + whole.length);
  }
  return script;
}

/** What its template puts into the page, in functions of the component. */
function addPrinted(script: Script, text: string, setup: boolean): void {
  const names = /\bv-html\s*=\s*"([^"]*)"|(?<!\w)(?::|v-bind:)(href|src)\s*=\s*"([^"]*)"/g;
  for (const match of text.matchAll(names)) {
    const [whole, markup, , address] = match;
    const value = markup ?? address ?? '';
    if (value.trim() === '' || (address !== undefined && !/^[\w$.]+$/.test(value))) continue;
    const at = match.index + whole.length - value.length - 1;
    const prefix = setup || !/^[A-Za-z_$]/.test(value) ? '' : 'this.';
    const name = markup === undefined ? scriptName : rawName;
    script.add(`;(()=>{${name}(${prefix}`, at, at + value.length);
    script.copy(value, at);
    script.add(')})();\n', at, at + value.length);
  }
}
