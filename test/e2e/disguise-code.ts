import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openParser, type SyntaxParser } from '#parse/syntax/parser';
import { allChildrenOf, childOf, kindOf, type SyntaxTree, textOf } from '#parse/syntax/tree';

/** Source texts by path. */
type Sources = ReadonlyMap<string, string>;

interface Parsed {
  readonly path: string;
  readonly text: string;
  readonly tree: SyntaxTree;
}

const grammars = {
  py: ['python', 'tree-sitter-python/tree-sitter-python.wasm', 'x = 1\n'],
  ts: ['typescript', 'tree-sitter-typescript/tree-sitter-typescript.wasm', 'const x = 1\n'],
  js: ['javascript', 'tree-sitter-javascript/tree-sitter-javascript.wasm', 'const x = 1\n'],
} as const;

/**
 * The same program with its comments blanked and its own names replaced, on syntax trees and alike in all files: what
 * functions, parameters and variables are called. Names that others read too are kept: of fields and keys, of
 * arguments by name, of what a text or a template mentions, of what a library gives.
 */
export async function disguiseCode(sources: Sources): Promise<Sources> {
  const result = new Map(sources);
  for (const endings of [['py'], ['ts', 'js']] as const) {
    const parsed: Parsed[] = [];
    for (const ending of endings) {
      const parser = await parserFor(ending);
      for (const [path, text] of sources)
        if (path.endsWith(`.${ending}`)) parsed.push({ path, text, tree: parser.parse(text) });
    }
    const others = [...sources].filter(([path]) => /\.(?:html|ejs)$/.test(path)).map(([, text]) => text);
    const modules = ownModules(parsed);
    const names = namesFor(parsed, others, modules);
    for (const each of parsed) result.set(each.path, disguised(each, names, modules));
  }
  return result;
}

function parserFor(ending: keyof typeof grammars): Promise<SyntaxParser> {
  const [language, grammar, sample] = grammars[ending];
  const file = (name: string) => readFileSync(createRequire(import.meta.url).resolve(name));
  return openParser(language, file('web-tree-sitter/web-tree-sitter.wasm'), file(grammar), sample);
}

/** A new name for each that the program defines and nobody else reads. */
function namesFor(
  parsed: readonly Parsed[],
  others: readonly string[],
  modules: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const defined = new Set<string>();
  const kept = new Set(['self', 'cls', 'default']);
  const keep = (text: string) => {
    for (const [word] of text.matchAll(/\w+/g)) kept.add(word);
  };
  others.forEach(keep);
  for (const { tree } of parsed) {
    for (let node = 0; node < tree.count; node++) {
      const kind = kindOf(tree, node);
      if (/^(?:string|template_string|string_fragment|string_content)$/.test(kind)) keep(ownText(tree, node));
      if (/^(?:shorthand_property_identifier|property_identifier)/.test(kind)) kept.add(textOf(tree, node));
      if (kind === 'keyword_argument') kept.add(textOf(tree, childOf(tree, node, 'name')));
      if (kind === 'attribute') kept.add(textOf(tree, childOf(tree, node, 'attribute')));
      if (isForeignImport(tree, node)) keep(textOf(tree, node));
      if (kind === 'identifier' && isDefinition(tree, node)) defined.add(textOf(tree, node));
    }
  }
  // What is read as a field of one of the program's own modules is the program's own.
  for (const { tree } of parsed)
    for (let node = 0; node < tree.count; node++)
      if (isOfOwnModule(tree, node, modules)) kept.delete(fieldName(tree, node));
  const renamed = [...defined].filter((name) => !kept.has(name) && name.length > 1).sort();
  return new Map(renamed.map((name, i) => [name, `v${i}`]));
}

/** Of a text only what stands between its values. */
function ownText(tree: SyntaxTree, node: number): string {
  return allChildrenOf(tree, node).some((child) => /interpolation|substitution/.test(kindOf(tree, child)))
    ? ''
    : textOf(tree, node);
}

function isForeignImport(tree: SyntaxTree, node: number): boolean {
  const kind = kindOf(tree, node);
  if (kind === 'import_from_statement')
    return !textOf(tree, childOf(tree, node, 'module_name')).startsWith('.');
  if (kind === 'import_statement') return !/['"]\.|^import\s+\./.test(textOf(tree, node));
  return false;
}

function isDefinition(tree: SyntaxTree, node: number): boolean {
  const parent = tree.parents[node] ?? -1;
  const kind = parent < 0 ? '' : kindOf(tree, parent);
  if (isInClassBody(tree, parent)) return false;
  if (/^(?:function_definition|function_declaration|variable_declarator)$/.test(kind))
    return childOf(tree, parent, 'name') === node;
  if (kind === 'assignment') return childOf(tree, parent, 'left') === node;
  if (/^(?:default_parameter|typed_default_parameter)$/.test(kind))
    return childOf(tree, parent, 'name') === node;
  if (kind === 'required_parameter') return childOf(tree, parent, 'pattern') === node;
  return /^(?:parameters|typed_parameter|formal_parameters|lambda_parameters)$/.test(kind);
}

function isInClassBody(tree: SyntaxTree, node: number): boolean {
  const block = tree.parents[kindOf(tree, node) === 'assignment' ? (tree.parents[node] ?? -1) : node] ?? -1;
  return block >= 0 && /class_definition|class_body/.test(kindOf(tree, tree.parents[block] ?? block));
}

/** Names of the modules that the program imports of itself: `orders` of `orders.one(…)`. */
function ownModules(parsed: readonly Parsed[]): ReadonlySet<string> {
  return new Set(parsed.map(({ path }) => path.replace(/^.*\/|\.\w+$/g, '')));
}

function isOfOwnModule(tree: SyntaxTree, node: number, modules: ReadonlySet<string>): boolean {
  const object = /^(?:attribute|member_expression)$/.test(kindOf(tree, node))
    ? childOf(tree, node, 'object')
    : -1;
  return object >= 0 && kindOf(tree, object) === 'identifier' && modules.has(textOf(tree, object));
}

function fieldName(tree: SyntaxTree, node: number): string {
  const field = childOf(tree, node, kindOf(tree, node) === 'attribute' ? 'attribute' : 'property');
  return field < 0 ? '' : textOf(tree, field);
}

function disguised(
  { text, tree }: Parsed,
  names: ReadonlyMap<string, string>,
  modules: ReadonlySet<string>,
): string {
  let result = '';
  let at = 0;
  for (let node = 0; node < tree.count; node++) {
    const kind = kindOf(tree, node);
    const start = tree.starts[node] ?? 0;
    const end = tree.ends[node] ?? 0;
    const other =
      kind === 'comment' ? '' : isName(tree, node, modules) ? names.get(textOf(tree, node)) : undefined;
    if (other === undefined || start < at) continue;
    const between = kind === 'comment' ? text.slice(start, end).replace(/[^\n]/g, ' ') : other;
    result += text.slice(at, start) + between;
    at = end;
  }
  return result + text.slice(at);
}

function isName(tree: SyntaxTree, node: number, modules: ReadonlySet<string>): boolean {
  const kind = kindOf(tree, node);
  if (kind !== 'identifier' && kind !== 'property_identifier') return false;
  const parent = tree.parents[node] ?? -1;
  if (parent < 0) return true;
  if (/^(?:attribute|member_expression)$/.test(kindOf(tree, parent)))
    return childOf(tree, parent, 'object') === node || isOfOwnModule(tree, parent, modules);
  return kind === 'identifier';
}
