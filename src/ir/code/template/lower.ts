import type { SyntaxTree } from '#parse/syntax/tree';
import type { Block, Instruction } from '../instruction.ts';
import { lowerJavaScript } from '../javascript/lower.ts';
import type { CodeFunction, CodeModule } from '../module.ts';
import { contextAt } from './place.ts';
import type { Script } from './script.ts';

/** Names under which tags print: letters that no template uses. Each stands where its tag stood, so that places stay. */
export const escapedName = 'ĕ';
/** The name by which a template prints without escaping; no program calls something so. */
export const rawName = 'ř';
/** What is printed where scripts run, whatever is escaped. */
export const scriptName = 'ş';

/**
 * Lowers an EJS template: what stands between `<%` and `%>` is JavaScript, `<%= %>` prints escaped and `<%- %>` as it
 * is. The module has one function, the page, whose first parameter is the map that it is made with.
 *
 * @param parse a parser of JavaScript
 */
export function lowerEjs(path: string, text: string, parse: (text: string) => SyntaxTree): CodeModule {
  return asPage(lowerJavaScript(path, parse(scriptOf(text))), text);
}

/** The same for a script that was made of a template in another way. */
export function lowerPageScript(
  path: string,
  text: string,
  script: Script,
  parse: (text: string) => SyntaxTree,
): CodeModule {
  return asPage(script.relocate(lowerJavaScript(path, parse(script.text()))), text);
}

function asPage(code: CodeModule, text: string): CodeModule {
  const [page, ...inner] = code.functions;
  if (page === undefined) return code;
  return {
    ...code,
    language: 'template',
    functions: [pageOf(page, text), ...inner.map((fn) => printing(fn, text))],
    exports: [],
  };
}

/** The template as JavaScript of the same length: markup becomes blanks, tags become calls. */
function scriptOf(text: string): string {
  let script = '';
  let at = 0;
  for (const match of text.matchAll(/<%(#|%|[=\-_]?)([\s\S]*?)([-_]?)%>/g)) {
    script += blank(text.slice(at, match.index));
    at = match.index + match[0].length;
    const [whole, kind = '', body = '', trim = ''] = match;
    if (kind === '#' || kind === '%' || /^\s*include\b/.test(body)) script += blank(whole);
    else if (kind === '=' || kind === '-')
      script += `;${kind === '=' ? escapedName : rawName}(${body}${' '.repeat(trim.length)});`;
    else script += ` ${' '.repeat(kind.length)} ${body}${' '.repeat(trim.length)} ;`.slice(0, whole.length);
  }
  return script + blank(text.slice(at));
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** The page's own code: names that nobody declares are entries of what it is made with. */
function pageOf(page: CodeFunction, text: string): CodeFunction {
  const assigned = new Set(
    page.blocks.flatMap(({ instructions }) =>
      instructions.flatMap((each) => (each.op === 'store-global' ? [each.name] : [])),
    ),
  );
  const shift = (slot: number) => slot + 1;
  const moved = { ...printing(page, text), kind: 'template' as const, name: '<page>' };
  const blocks = moved.blocks.map((block): Block => {
    const instructions = block.instructions.map((each): Instruction => {
      const next = renumbered(each, shift);
      if (next.op !== 'load-global' || assigned.has(next.name) || known.has(next.name)) return next;
      return { op: 'field', to: next.to, object: 0, name: next.name, start: next.start, end: next.end };
    });
    const { end } = block;
    return {
      ...block,
      instructions,
      end:
        end.kind === 'branch'
          ? { ...end, condition: shift(end.condition) }
          : 'value' in end && end.value !== undefined
            ? { ...end, value: shift(end.value) }
            : end,
    };
  });
  return {
    ...moved,
    blocks,
    slots: page.slots + 1,
    variables: page.variables + 1,
    names: ['locals', ...page.names],
    parameters: [{ name: 'locals', slot: 0, kind: 'positional', optional: false }],
  };
}

/** Names of the language itself. */
const known: ReadonlySet<string> = new Set([
  'JSON',
  'Math',
  'Object',
  'Array',
  'String',
  'Number',
  'Date',
  'encodeURIComponent',
  'encodeURI',
  'parseInt',
  'parseFloat',
  'console',
  'undefined',
]);

const slots = [
  'to',
  'from',
  'object',
  'index',
  'callee',
  'left',
  'right',
  'operand',
  'tag',
  'first',
  'last',
  'step',
];

function renumbered(instruction: Instruction, shift: (slot: number) => number): Instruction {
  const next: Record<string, unknown> = { ...instruction };
  for (const name of slots) if (typeof next[name] === 'number') next[name] = shift(next[name]);
  for (const list of ['args', 'items', 'entries']) {
    const items = next[list];
    if (Array.isArray(items))
      next[list] = items.map((item: { value: number; key?: number }) => ({
        ...item,
        value: shift(item.value),
        ...(item.key === undefined ? {} : { key: shift(item.key) }),
      }));
  }
  for (const list of ['parts', 'bases', 'and', 'or']) {
    const all = next[list];
    if (Array.isArray(all)) next[list] = all.map(shift);
  }
  return next as unknown as Instruction;
}

const printingNames: ReadonlySet<string> = new Set([escapedName, rawName, scriptName]);

/** Calls of the printing names become prints. */
export function printing(fn: CodeFunction, text: string): CodeFunction {
  const printers = new Map<number, string>();
  const blocks = fn.blocks.map((block): Block => {
    const instructions = block.instructions.flatMap((each): Instruction[] => {
      if (each.op === 'load-global' && printingNames.has(each.name)) {
        printers.set(each.to, each.name);
        return [];
      }
      const printer = each.op === 'call' ? printers.get(each.callee) : undefined;
      const [first] = each.op === 'call' ? each.args : [];
      if (printer === undefined || first === undefined) return [each];
      return [
        {
          op: 'print',
          from: first.value,
          context:
            printer === scriptName
              ? 'url-attribute'
              : contextAt(text, text[each.start - 1] === '<' ? each.start - 1 : each.start),
          escaped: printer !== rawName,
          start: each.start,
          end: each.end,
        },
      ];
    });
    return { ...block, instructions };
  });
  return { ...fn, blocks };
}
