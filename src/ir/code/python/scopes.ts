import { allChildrenOf, childOf, childrenOf, kindOf, type SyntaxTree, textOf } from '#parse/syntax/tree';
import { blockScope, functionScope, moduleScope, type Scope } from '../scope.ts';

/** The scope of every node that opens one: functions, lambdas, classes, comprehensions; and of the module, node 0. */
export type Scopes = ReadonlyMap<number, Scope>;

/** Goes through a file once, to know where each name lives before code is made of it. */
export function readScopes(tree: SyntaxTree): Scopes {
  const scopes = new Map<number, Scope>();
  const module = moduleScope();
  scopes.set(0, module);
  /** Uses are looked up when all declarations of the file are known: a function may use what is declared below it. */
  const uses: (() => void)[] = [];

  type Task = readonly [node: number, scope: Scope];
  const tasks: Task[] = childrenOf(tree, 0)
    .reverse()
    .map((child): Task => [child, module]);

  const later = (nodes: readonly number[], scope: Scope) => {
    for (let i = nodes.length - 1; i >= 0; i--) tasks.push([nodes[i] as number, scope]);
  };

  for (let task = tasks.pop(); task !== undefined; task = tasks.pop()) visit(task[0], task[1]);
  for (const use of uses) use();
  return scopes;

  function visit(node: number, scope: Scope): void {
    switch (kindOf(tree, node)) {
      case 'identifier': {
        const name = textOf(tree, node);
        uses.push(() => scope.use(name));
        return;
      }
      case 'attribute':
        return later([childOf(tree, node, 'object')], scope);
      case 'keyword_argument':
        return later([childOf(tree, node, 'value')], scope);
      case 'function_definition':
        scope.declare(textOf(tree, childOf(tree, node, 'name')));
        return openFunction(node, scope);
      case 'lambda':
        return openFunction(node, scope);
      case 'class_definition':
        return openClass(node, scope);
      case 'list_comprehension':
      case 'set_comprehension':
      case 'dictionary_comprehension':
      case 'generator_expression': {
        const inner = blockScope(scope);
        scopes.set(node, inner);
        return later(childrenOf(tree, node), inner);
      }
      case 'global_statement':
        for (const child of childrenOf(tree, node)) scope.lend(textOf(tree, child), 'module');
        return;
      case 'nonlocal_statement':
        for (const child of childrenOf(tree, node)) scope.lend(textOf(tree, child), 'around');
        return;
      case 'import_statement':
      case 'import_from_statement':
        for (const name of importedNames(tree, node)) scope.declare(name);
        return;
      case 'assignment':
      case 'augmented_assignment':
      case 'for_statement':
      case 'for_in_clause':
        declareTargets(childOf(tree, node, 'left'), scope);
        return later(childrenOf(tree, node), scope);
      case 'named_expression':
        declareTargets(childOf(tree, node, 'name'), scope);
        return later(childrenOf(tree, node), scope);
      case 'as_pattern_target':
      case 'case_pattern':
        declareTargets(node, scope);
        return later(childrenOf(tree, node), scope);
      case 'as_pattern': {
        // Some grammars put the name of `except E as e` as a plain child.
        const alias = childOf(tree, node, 'alias');
        if (alias >= 0) declareTargets(alias, scope);
        return later(childrenOf(tree, node), scope);
      }
      default:
        return later(childrenOf(tree, node), scope);
    }
  }

  function openFunction(node: number, scope: Scope): void {
    const inner = functionScope(scope);
    scopes.set(node, inner);
    const parameters = childOf(tree, node, 'parameters');
    const defaults: number[] = [];
    if (parameters >= 0) {
      for (const parameter of childrenOf(tree, parameters)) {
        const name = parameterName(tree, parameter);
        if (name !== undefined) inner.declare(name);
        const value = childOf(tree, parameter, 'value');
        if (value >= 0) defaults.push(value);
        const type = childOf(tree, parameter, 'type');
        if (type >= 0) defaults.push(type);
      }
    }
    later([childOf(tree, node, 'body')], inner);
    later(defaults, scope);
  }

  function openClass(node: number, scope: Scope): void {
    scope.declare(textOf(tree, childOf(tree, node, 'name')));
    const inner = blockScope(scope, false);
    scopes.set(node, inner);
    later([childOf(tree, node, 'body')], inner);
    const bases = childOf(tree, node, 'superclasses');
    if (bases >= 0) later([bases], scope);
  }

  function declareTargets(node: number, scope: Scope): void {
    if (node < 0) return;
    const kind = kindOf(tree, node);
    if (kind === 'identifier') scope.declare(textOf(tree, node));
    else if (targetKinds.has(kind)) for (const child of childrenOf(tree, node)) declareTargets(child, scope);
    else if (kind === 'dotted_name' && allChildrenOf(tree, node).length === 1)
      scope.declare(textOf(tree, node));
  }
}

/** What holds targets; of an attribute or a subscript nothing is declared. */
const targetKinds: ReadonlySet<string> = new Set([
  'pattern_list',
  'tuple_pattern',
  'list_pattern',
  'list_splat_pattern',
  'splat_pattern',
  'expression_list',
  'tuple',
  'list',
  'list_splat',
  'parenthesized_expression',
  'as_pattern_target',
  'as_pattern',
  'case_pattern',
  'class_pattern_argument',
  'keyword_pattern',
  'dict_pattern',
  'union_pattern',
]);

/** Names that an import statement declares: `os` of `import os.path`, `b` of `from a import b`. */
function importedNames(tree: SyntaxTree, node: number): string[] {
  const module = childOf(tree, node, 'module_name');
  return childrenOf(tree, node).flatMap((child) => {
    if (child === module) return [];
    const kind = kindOf(tree, child);
    if (kind === 'aliased_import') return [textOf(tree, childOf(tree, child, 'alias'))];
    if (kind !== 'dotted_name') return [];
    const name = textOf(tree, child);
    return [module < 0 ? (name.split('.')[0] ?? name) : name];
  });
}

/** The name that a parameter declares; undefined for `*` and `/`. */
export function parameterName(tree: SyntaxTree, node: number): string | undefined {
  switch (kindOf(tree, node)) {
    case 'identifier':
      return textOf(tree, node);
    case 'default_parameter':
    case 'typed_default_parameter':
      return textOf(tree, childOf(tree, node, 'name'));
    case 'list_splat_pattern':
    case 'dictionary_splat_pattern':
    case 'typed_parameter': {
      const [inner] = childrenOf(tree, node);
      return inner === undefined ? undefined : parameterName(tree, inner);
    }
    default:
      return undefined;
  }
}
