import {
  allChildrenOf,
  childOf,
  childrenNamed,
  childrenOf,
  kindOf,
  type SyntaxTree,
  textOf,
} from '#parse/syntax/tree';
import { blockScope, functionScope, moduleScope, type Scope } from '../scope.ts';

/** Where names of a file live: what each node opens, and what holds behind a statement that declares something. */
export interface Scopes {
  readonly opened: ReadonlyMap<number, Scope>;
  /** `x := x` declares another `x`, from the next statement on. */
  readonly behind: ReadonlyMap<number, Scope>;
}

/** What is known of a scope while the file is gone through. */
interface Known {
  /** Names of the block that it is a part of. */
  readonly block: Set<string>;
  /** Names that were looked for here and are declared further out, or nowhere. */
  readonly used: Set<string>;
}

/** Scopes of one block that follow each other: a file that was made to hurt could have as many as statements. */
const mostParts = 200;

/** Goes through a file in the order of its text: in Go a name holds from its declaration on. */
export function readScopes(tree: SyntaxTree): Scopes {
  const opened = new Map<number, Scope>();
  const behind = new Map<number, Scope>();
  const known = new Map<Scope, Known>();
  const module = moduleScope();
  remember(module, new Set());
  opened.set(0, module);
  for (const child of childrenOf(tree, 0)) topLevel(child);
  return { opened, behind };

  function topLevel(node: number): void {
    const kind = kindOf(tree, node);
    if (kind === 'function_declaration' || kind === 'method_declaration') openFunction(node, module);
    else expression(node, module);
  }

  function remember(scope: Scope, block: Set<string>): Known {
    const fresh = { block, used: new Set<string>() };
    known.set(scope, fresh);
    return fresh;
  }

  function open(node: number, around: Scope): Scope {
    const inner = blockScope(around);
    remember(inner, new Set());
    opened.set(node, inner);
    return inner;
  }

  function openFunction(node: number, around: Scope): void {
    const inner = functionScope(around);
    remember(inner, new Set());
    opened.set(node, inner);
    for (const field of ['receiver', 'parameters', 'result'])
      for (const name of parameterNames(tree, childOf(tree, node, field))) declare(inner, name);
    const body = childOf(tree, node, 'body');
    if (body >= 0) statements(statementsOf(tree, body), inner);
  }

  function declare(scope: Scope, name: string): void {
    if (name === '_') return;
    scope.declare(name);
    known.get(scope)?.block.add(name);
  }

  /** Names of one declaration; those that the block has already are assigned to. @returns the scope from here on */
  function declareAll(node: number, names: readonly string[], scope: Scope): Scope {
    const own = known.get(scope);
    const fresh = names.filter((name) => name !== '_' && own?.block.has(name) !== true);
    let target = scope;
    if (own !== undefined && own.block.size < mostParts && fresh.some((name) => own.used.has(name))) {
      target = blockScope(scope);
      remember(target, own.block);
      behind.set(node, target);
    }
    for (const name of fresh) declare(target, name);
    return target;
  }

  function use(scope: Scope, name: string): void {
    scope.use(name);
    for (let at: Scope | undefined = scope; at !== undefined; at = at.parent) {
      const here = known.get(at);
      if (here === undefined || here.block.has(name) || here.used.has(name)) return;
      here.used.add(name);
    }
  }

  /** All names in an expression or a type, and the functions in it. */
  function expression(node: number, scope: Scope): void {
    if (node < 0) return;
    const end = tree.behind[node] as number;
    for (let at = node; at < end; at++) {
      const kind = kindOf(tree, at);
      if (kind === 'func_literal') {
        openFunction(at, scope);
        at = (tree.behind[at] as number) - 1;
      } else if (nameKinds.has(kind)) use(scope, textOf(tree, at));
      else if (kind === 'keyed_element' && isField(tree, at)) at = endOfKey(at);
    }
  }

  function endOfKey(element: number): number {
    const key = childOf(tree, element, 'key');
    return key < 0 ? element : (tree.behind[key] as number) - 1;
  }

  function statements(nodes: readonly number[], scope: Scope): Scope {
    let at = scope;
    for (const node of nodes) at = statement(node, at);
    return at;
  }

  /** @returns the scope that holds behind it */
  function statement(node: number, scope: Scope): Scope {
    switch (kindOf(tree, node)) {
      case 'short_var_declaration':
        expression(childOf(tree, node, 'right'), scope);
        return declareAll(node, namesIn(tree, childOf(tree, node, 'left')), scope);
      case 'var_declaration':
      case 'const_declaration':
        expression(node, scope);
        return declareAll(node, specNames(tree, node), scope);
      case 'type_declaration': {
        const after = declareAll(node, specNames(tree, node), scope);
        expression(node, after);
        return after;
      }
      case 'labeled_statement':
        return statements(childrenOf(tree, node).slice(1), scope);
      case 'block':
        statements(statementsOf(tree, node), open(node, scope));
        return scope;
      case 'if_statement':
        ifStatement(node, scope);
        return scope;
      case 'for_statement':
        forStatement(node, scope);
        return scope;
      case 'expression_switch_statement':
      case 'type_switch_statement':
      case 'select_statement':
        switchStatement(node, scope);
        return scope;
      default:
        expression(node, scope);
        return scope;
    }
  }

  function simple(node: number, scope: Scope): Scope {
    return node < 0 ? scope : statement(node, scope);
  }

  function ifStatement(node: number, scope: Scope): void {
    const inner = simple(childOf(tree, node, 'initializer'), open(node, scope));
    expression(childOf(tree, node, 'condition'), inner);
    simple(childOf(tree, node, 'consequence'), inner);
    simple(childOf(tree, node, 'alternative'), inner);
  }

  function forStatement(node: number, scope: Scope): void {
    let inner = open(node, scope);
    const body = childOf(tree, node, 'body');
    for (const child of childrenOf(tree, node)) {
      if (child === body) continue;
      const kind = kindOf(tree, child);
      if (kind === 'for_clause') {
        inner = simple(childOf(tree, child, 'initializer'), inner);
        expression(childOf(tree, child, 'condition'), inner);
        simple(childOf(tree, child, 'update'), inner);
      } else if (kind === 'range_clause') {
        expression(childOf(tree, child, 'right'), inner);
        const left = childOf(tree, child, 'left');
        if (declares(tree, child)) inner = declareAll(child, namesIn(tree, left), inner);
        else expression(left, inner);
      } else expression(child, inner);
    }
    simple(body, inner);
  }

  function switchStatement(node: number, scope: Scope): void {
    const inner = simple(childOf(tree, node, 'initializer'), open(node, scope));
    expression(childOf(tree, node, 'value'), inner);
    const alias = namesIn(tree, childOf(tree, node, 'alias'));
    for (const child of childrenOf(tree, node)) {
      if (!caseKinds.has(kindOf(tree, child))) continue;
      let own = open(child, inner);
      for (const name of alias) declare(own, name);
      for (const value of [...childrenNamed(tree, child, 'value'), ...childrenNamed(tree, child, 'type')])
        expression(value, inner);
      const communication = childOf(tree, child, 'communication');
      if (communication >= 0) own = communicated(communication, own);
      statements(statementsOf(tree, child), own);
    }
  }

  function communicated(node: number, scope: Scope): Scope {
    if (kindOf(tree, node) !== 'receive_statement' || !declares(tree, node)) return simple(node, scope);
    expression(childOf(tree, node, 'right'), scope);
    return declareAll(node, namesIn(tree, childOf(tree, node, 'left')), scope);
  }
}

/** Nodes that are names of variables, packages or types. */
const nameKinds: ReadonlySet<string> = new Set(['identifier', 'type_identifier', 'package_identifier']);

/** The parts of a switch or select. */
export const caseKinds: ReadonlySet<string> = new Set([
  'expression_case',
  'type_case',
  'communication_case',
  'default_case',
]);

/** The key of a struct's literal is the name of a field. */
function isField(tree: SyntaxTree, element: number): boolean {
  const literal = tree.parents[tree.parents[element] as number] as number;
  const type = childOf(tree, literal, 'type');
  return (
    type >= 0 && /^(?:type_identifier|qualified_type|generic_type|struct_type)$/.test(kindOf(tree, type))
  );
}

/** `:=` of a loop over a range or of a case that receives. */
export function declares(tree: SyntaxTree, node: number): boolean {
  return allChildrenOf(tree, node).some((child) => kindOf(tree, child) === ':=');
}

/** The statements in a block or a case. */
export function statementsOf(tree: SyntaxTree, node: number): number[] {
  const list = childrenOf(tree, node).find((child) => kindOf(tree, child) === 'statement_list');
  return list === undefined ? [] : childrenOf(tree, list);
}

/** Names on the left of `:=`. */
export function namesIn(tree: SyntaxTree, list: number): string[] {
  if (list < 0) return [];
  return childrenOf(tree, list).flatMap((child) =>
    kindOf(tree, child) === 'identifier' ? [textOf(tree, child)] : [],
  );
}

/** The declarations in `var ( … )`, `const ( … )` and `type ( … )`. */
export function specsOf(tree: SyntaxTree, node: number): number[] {
  return childrenOf(tree, node).flatMap((child) => {
    const kind = kindOf(tree, child);
    if (kind === 'var_spec_list') return specsOf(tree, child);
    return kind.endsWith('_spec') || kind === 'type_alias' ? [child] : [];
  });
}

/** All names that such a declaration gives a meaning. */
export function specNames(tree: SyntaxTree, node: number): string[] {
  return specsOf(tree, node).flatMap((spec) => identifiersNamed(tree, spec));
}

/** The names of one declaration; the grammar has their commas as names, too. */
export function identifiersNamed(tree: SyntaxTree, node: number): string[] {
  return childrenNamed(tree, node, 'name').flatMap((child) =>
    /identifier$/.test(kindOf(tree, child)) ? [textOf(tree, child)] : [],
  );
}

/** Names in a list of parameters or results. */
export function parameterNames(tree: SyntaxTree, list: number): string[] {
  if (list < 0 || kindOf(tree, list) !== 'parameter_list') return [];
  return childrenOf(tree, list).flatMap((child) => identifiersNamed(tree, child));
}
