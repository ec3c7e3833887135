import { childOf, childrenOf, kindOf, type SyntaxTree, textOf } from '#parse/syntax/tree';
import { blockScope, functionScope, moduleScope, type Scope } from '../scope.ts';

/** The scope of every node that opens one: functions, blocks, loops, `catch`; and of the module, node 0. */
export type Scopes = ReadonlyMap<number, Scope>;

/** Kinds of nodes that are functions. */
export const functionKinds: ReadonlySet<string> = new Set([
  'function_declaration',
  'generator_function_declaration',
  'function_expression',
  'generator_function',
  'arrow_function',
  'method_definition',
]);

const blockKinds: ReadonlySet<string> = new Set([
  'statement_block',
  'for_statement',
  'for_in_statement',
  'switch_body',
  'catch_clause',
  'class_static_block',
]);

/** Nodes in which names are types and no variables. */
const typeKinds: ReadonlySet<string> = new Set([
  'type_annotation',
  'type_arguments',
  'type_parameters',
  'interface_declaration',
  'type_alias_declaration',
  'implements_clause',
  'function_signature',
  'predefined_type',
]);

/** Goes through a file once, to know where each name lives before code is made of it. */
export function readScopes(tree: SyntaxTree): Scopes {
  const scopes = new Map<number, Scope>();
  const module = moduleScope();
  scopes.set(0, module);
  const uses: (() => void)[] = [];
  type Task = readonly [node: number, scope: Scope, hoist: Scope];
  const tasks: Task[] = [];
  const later = (nodes: readonly number[], scope: Scope, hoist: Scope) => {
    for (let i = nodes.length - 1; i >= 0; i--)
      if ((nodes[i] as number) >= 0) tasks.push([nodes[i] as number, scope, hoist]);
  };
  later(childrenOf(tree, 0), module, module);
  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) visit(...task);
  for (const use of uses) use();
  return scopes;

  function visit(node: number, scope: Scope, hoist: Scope): void {
    const kind = kindOf(tree, node);
    if (typeKinds.has(kind)) return;
    if (functionKinds.has(kind)) return openFunction(node, kind, scope);
    if (blockKinds.has(kind)) {
      const inner = blockScope(scope);
      scopes.set(node, inner);
      if (kind === 'catch_clause') declarePattern(childOf(tree, node, 'parameter'), inner);
      if (kind === 'for_in_statement') {
        const how = childOf(tree, node, 'kind');
        const left = childOf(tree, node, 'left');
        if (how >= 0) declarePattern(left, textOf(tree, how) === 'var' ? hoist : inner);
      }
      return later(childrenOf(tree, node), inner, hoist);
    }
    switch (kind) {
      case 'identifier':
      case 'shorthand_property_identifier': {
        const name = textOf(tree, node);
        uses.push(() => scope.use(name));
        return;
      }
      case 'variable_declaration':
        for (const each of childrenOf(tree, node)) declarePattern(childOf(tree, each, 'name'), hoist);
        break;
      case 'lexical_declaration':
        for (const each of childrenOf(tree, node)) declarePattern(childOf(tree, each, 'name'), scope);
        break;
      case 'class_declaration':
      case 'abstract_class_declaration':
      case 'enum_declaration':
        declareName(childOf(tree, node, 'name'), scope);
        break;
      case 'internal_module':
      case 'module':
        declareName(childOf(tree, node, 'name'), scope);
        break;
      case 'import_statement':
        return declareImports(node, scope);
      default:
        break;
    }
    later(childrenOf(tree, node), scope, hoist);
  }

  function openFunction(node: number, kind: string, scope: Scope): void {
    if (kind.endsWith('_declaration')) declareName(childOf(tree, node, 'name'), scope);
    const inner = functionScope(scope);
    scopes.set(node, inner);
    if (kind === 'function_expression' || kind === 'generator_function')
      declareName(childOf(tree, node, 'name'), inner);
    const single = childOf(tree, node, 'parameter');
    const parameters = single >= 0 ? [single] : childrenOf(tree, childOf(tree, node, 'parameters'));
    if (kind !== 'arrow_function') inner.declare('arguments');
    for (const parameter of parameters) {
      declarePattern(patternOf(tree, parameter), inner);
      later([parameter], inner, inner);
    }
    const computed = childOf(tree, node, 'name');
    if (computed >= 0 && kindOf(tree, computed) === 'computed_property_name') later([computed], scope, scope);
    const body = childOf(tree, node, 'body');
    if (body < 0) return;
    // The body's braces are the function itself, not a block of its own.
    if (kindOf(tree, body) === 'statement_block') {
      scopes.set(body, inner);
      later(childrenOf(tree, body), inner, inner);
    } else later([body], inner, inner);
  }

  function declareName(node: number, scope: Scope): void {
    if (node >= 0) scope.declare(textOf(tree, node));
  }

  function declarePattern(node: number, scope: Scope): void {
    if (node < 0) return;
    const kind = kindOf(tree, node);
    if (kind === 'identifier' || kind === 'shorthand_property_identifier_pattern')
      scope.declare(textOf(tree, node));
    else if (kind === 'pair_pattern') declarePattern(childOf(tree, node, 'value'), scope);
    else if (kind === 'assignment_pattern' || kind === 'object_assignment_pattern')
      declarePattern(childOf(tree, node, 'left'), scope);
    else if (kind === 'object_pattern' || kind === 'array_pattern' || kind === 'rest_pattern')
      for (const child of childrenOf(tree, node)) declarePattern(child, scope);
  }

  function declareImports(node: number, scope: Scope): void {
    const end = tree.behind[node] as number;
    for (let each = node + 1; each < end; each++) {
      const kind = kindOf(tree, each);
      if (kind === 'import_specifier') {
        const alias = childOf(tree, each, 'alias');
        declareName(alias >= 0 ? alias : childOf(tree, each, 'name'), scope);
      } else if (
        kind === 'identifier' &&
        ['import_clause', 'namespace_import', 'import_require_clause'].includes(
          kindOf(tree, tree.parents[each] as number),
        )
      ) {
        declareName(each, scope);
      }
    }
  }
}

/** What a parameter binds, without its type, default and decorators. */
export function patternOf(tree: SyntaxTree, parameter: number): number {
  const kind = kindOf(tree, parameter);
  if (kind === 'required_parameter' || kind === 'optional_parameter')
    return childOf(tree, parameter, 'pattern');
  return parameter;
}
