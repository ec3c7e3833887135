import { childOf, childrenNamed, childrenOf, kindOf, textOf } from '#parse/syntax/tree';
import type { BinaryOperator, Slot } from '../instruction.ts';
import { lowerCondition, lowerExpression } from './expressions.ts';
import { lowerClass, lowerFunction } from './functions.ts';
import { type Context, spanOf, storeName } from './lower.ts';
import { lowerMatch } from './match.ts';
import { assign } from './targets.ts';

export function lowerStatements(context: Context, nodes: readonly number[]): void {
  for (const node of nodes) lowerStatement(context, node);
}

function lowerStatement(context: Context, node: number): void {
  const { file, code } = context;
  const { tree } = file;
  const span = spanOf(tree, node);
  switch (kindOf(tree, node)) {
    case 'expression_statement':
      for (const child of childrenOf(tree, node)) lowerExpression(context, child);
      return;
    case 'if_statement':
      return lowerIf(context, node);
    case 'while_statement':
      return lowerWhile(context, node);
    case 'for_statement':
      return lowerFor(context, node);
    case 'try_statement':
      return lowerTry(context, node);
    case 'with_statement':
      return lowerWith(context, node);
    case 'match_statement':
      return lowerMatch(context, node, (nodes) => lowerStatements(context, nodes));
    case 'return_statement': {
      const [value] = childrenOf(tree, node);
      const slot = value === undefined ? undefined : lowerExpression(context, value);
      for (const body of context.finallies.toReversed())
        lowerStatements({ ...context, finallies: [] }, childrenOf(tree, body));
      return code.end({ kind: 'return', ...(slot === undefined ? {} : { value: slot }), ...span });
    }
    case 'raise_statement': {
      const [value, cause] = childrenOf(tree, node);
      const slot = value === undefined ? undefined : lowerExpression(context, value);
      if (cause !== undefined && kindOf(tree, cause) !== 'comment') lowerExpression(context, cause);
      return code.end({ kind: 'throw', ...(slot === undefined ? {} : { value: slot }), ...span });
    }
    case 'break_statement':
      return context.loop === undefined ? undefined : code.end({ kind: 'goto', to: context.loop.out });
    case 'continue_statement':
      return context.loop === undefined ? undefined : code.end({ kind: 'goto', to: context.loop.next });
    case 'function_definition':
      return storeName(
        context,
        textOf(tree, childOf(tree, node, 'name')),
        lowerFunction(context, node),
        span,
      );
    case 'class_definition':
      return storeName(context, textOf(tree, childOf(tree, node, 'name')), lowerClass(context, node), span);
    case 'decorated_definition':
      return lowerDecorated(context, node);
    case 'import_statement':
      return lowerImport(context, node);
    case 'import_from_statement':
      return lowerImportFrom(context, node);
    case 'delete_statement':
      return lowerDelete(context, node);
    case 'assert_statement': {
      const [condition, message] = childrenOf(tree, node).filter(
        (child) => kindOf(tree, child) !== 'comment',
      );
      if (condition === undefined) return;
      const holds = code.block();
      const fails = code.block();
      lowerCondition(context, condition, holds, fails);
      code.enter(fails);
      if (message !== undefined) lowerExpression(context, message);
      code.end({ kind: 'throw' });
      return code.enter(holds);
    }
    case 'block':
    case 'else_clause':
      return lowerStatements(context, childrenOf(tree, node));
    case 'global_statement':
    case 'nonlocal_statement':
    case 'pass_statement':
    case 'comment':
    case 'future_import_statement':
    case 'type_alias_statement':
      return;
    default:
      // An old `print x`, a broken region: what can be read of it is.
      for (const child of childrenOf(tree, node))
        if (isExpressionLike(kindOf(tree, child))) lowerExpression(context, child);
  }
}

function isExpressionLike(kind: string): boolean {
  return /call|operator|identifier|attribute|subscript|string|assignment|expression/.test(kind);
}

function lowerIf(context: Context, node: number): void {
  const { code } = context;
  const { tree } = context.file;
  const out = code.block();
  const branches = [node, ...childrenNamed(tree, node, 'alternative')];
  for (const branch of branches) {
    const condition = childOf(tree, branch, 'condition');
    if (condition < 0) {
      lowerStatements(context, childrenOf(tree, bodyOf(context, branch)));
      continue;
    }
    const yes = code.block();
    const no = code.block();
    lowerCondition(context, condition, yes, no);
    code.enter(yes);
    lowerStatements(context, childrenOf(tree, childOf(tree, branch, 'consequence')));
    code.end({ kind: 'goto', to: out });
    code.enter(no);
  }
  code.end({ kind: 'goto', to: out });
  code.enter(out);
}

function bodyOf({ file: { tree } }: Context, node: number): number {
  const body = childOf(tree, node, 'body');
  return body < 0 ? node : body;
}

function lowerWhile(context: Context, node: number): void {
  const { code } = context;
  const { tree } = context.file;
  const next = code.block();
  const body = code.block();
  const otherwise = code.block();
  const out = code.block();
  code.end({ kind: 'goto', to: next });
  code.enter(next);
  lowerCondition(context, childOf(tree, node, 'condition'), body, otherwise);
  code.enter(body);
  lowerStatements({ ...context, loop: { next, out } }, childrenOf(tree, childOf(tree, node, 'body')));
  code.end({ kind: 'goto', to: next });
  code.enter(otherwise);
  lowerAlternative(context, node);
  code.end({ kind: 'goto', to: out });
  code.enter(out);
}

function lowerAlternative(context: Context, node: number): void {
  const { tree } = context.file;
  const alternative = childOf(tree, node, 'alternative');
  if (alternative >= 0) lowerStatements(context, childrenOf(tree, bodyOf(context, alternative)));
}

function lowerFor(context: Context, node: number): void {
  const { code } = context;
  const { tree } = context.file;
  const right = childOf(tree, node, 'right');
  const object = lowerExpression(context, right);
  const next = code.block();
  const body = code.block();
  const otherwise = code.block();
  const out = code.block();
  code.end({ kind: 'goto', to: next });
  code.enter(next);
  // Whether there is another element is not known.
  const more = code.temp();
  code.emit({ op: 'caught', to: more, types: [] }, spanOf(tree, right));
  code.end({ kind: 'branch', condition: more, yes: body, no: otherwise });
  code.enter(body);
  const element = code.temp();
  code.emit({ op: 'element', to: element, object, of: 'values' }, spanOf(tree, childOf(tree, node, 'left')));
  assign(context, childOf(tree, node, 'left'), element);
  lowerStatements({ ...context, loop: { next, out } }, childrenOf(tree, childOf(tree, node, 'body')));
  code.end({ kind: 'goto', to: next });
  code.enter(otherwise);
  lowerAlternative(context, node);
  code.end({ kind: 'goto', to: out });
  code.enter(out);
}

function lowerTry(context: Context, node: number): void {
  const { code } = context;
  const { tree } = context.file;
  const children = childrenOf(tree, node);
  const clauses = children.filter((child) => /^except(?:_group)?_clause$/.test(kindOf(tree, child)));
  const final = children.find((child) => kindOf(tree, child) === 'finally_clause');
  const otherwise = children.find((child) => kindOf(tree, child) === 'else_clause');
  const finallyBody = final === undefined ? undefined : childrenOf(tree, final).at(-1);
  const inside: Context =
    finallyBody === undefined ? context : { ...context, finallies: [...context.finallies, finallyBody] };
  const out = code.block();
  const caught = code.block();
  const before = code.handler(caught);
  const body = code.block();
  code.end({ kind: 'goto', to: body });
  code.enter(body);
  lowerStatements(inside, childrenOf(tree, childOf(tree, node, 'body')));
  const done = code.block();
  code.end({ kind: 'goto', to: done });
  code.handler(before);
  code.enter(done);
  if (otherwise !== undefined) lowerStatements(inside, childrenOf(tree, bodyOf(context, otherwise)));
  code.end({ kind: 'goto', to: out });
  code.enter(caught);
  for (const clause of clauses) lowerExcept(inside, clause, out);
  if (finallyBody !== undefined) lowerStatements(context, childrenOf(tree, finallyBody));
  code.end({ kind: 'throw' });
  code.enter(out);
  if (finallyBody !== undefined) lowerStatements(context, childrenOf(tree, finallyBody));
}

function lowerExcept(context: Context, clause: number, out: number): void {
  const { code } = context;
  const { tree } = context.file;
  const body = code.block();
  const next = code.block();
  const which = code.temp();
  const parts = childrenOf(tree, clause);
  const block = parts.find((child) => kindOf(tree, child) === 'block');
  const what = parts.find((child) => child !== block && kindOf(tree, child) !== 'comment');
  const span = spanOf(tree, clause);
  const types = what === undefined ? [] : typesOf(context, what);
  code.emit({ op: 'caught', to: which, types }, span);
  code.end({ kind: 'branch', condition: which, yes: body, no: next });
  code.enter(body);
  const alias =
    what === undefined
      ? -1
      : kindOf(tree, what) === 'as_pattern'
        ? childOf(tree, what, 'alias')
        : childOf(tree, clause, 'alias');
  if (alias >= 0) {
    const error = code.temp();
    code.emit({ op: 'caught', to: error, types }, span);
    assign(context, alias, error);
  }
  if (block !== undefined) lowerStatements(context, childrenOf(tree, block));
  code.end({ kind: 'goto', to: out });
  code.enter(next);
}

/** `except (OSError, ValueError) as error`: the names of what is caught. */
function typesOf(context: Context, node: number): string[] {
  const { tree } = context.file;
  const kind = kindOf(tree, node);
  if (kind !== 'as_pattern' && kind !== 'tuple' && kind !== 'parenthesized_expression')
    return [textOf(tree, node)];
  const parts = childrenOf(tree, node);
  return (kind === 'as_pattern' ? parts.slice(0, 1) : parts).flatMap((part) => typesOf(context, part));
}

/** `with open(path) as file`: what a context manager gives is taken for itself. */
function lowerWith(context: Context, node: number): void {
  const { tree } = context.file;
  const { code } = context;
  const clause = childrenOf(tree, node).find((child) => kindOf(tree, child) === 'with_clause');
  for (const item of clause === undefined ? [] : childrenOf(tree, clause)) {
    const value = childOf(tree, item, 'value');
    if (value < 0) continue;
    if (kindOf(tree, value) !== 'as_pattern') {
      lowerExpression(context, value);
      continue;
    }
    const [manager] = childrenOf(tree, value);
    if (manager === undefined) continue;
    const object = lowerExpression(context, manager);
    const entered = code.temp();
    code.emit(
      {
        op: 'call-method',
        to: entered,
        object,
        name: '__enter__',
        args: [],
        nameStart: tree.starts[manager] as number,
      },
      spanOf(tree, manager),
    );
    const both = code.hidden();
    code.emit({ op: 'copy', to: both, from: entered }, spanOf(tree, manager));
    assign(context, childOf(tree, value, 'alias'), both);
  }
  lowerStatements(context, childrenOf(tree, childOf(tree, node, 'body')));
}

function lowerDecorated(context: Context, node: number): void {
  const { code } = context;
  const { tree } = context.file;
  const definition = childOf(tree, node, 'definition');
  const decorators = childrenOf(tree, node).filter((child) => kindOf(tree, child) === 'decorator');
  const texts = decorators.map((decorator) => textOf(tree, decorator));
  const isClass = kindOf(tree, definition) === 'class_definition';
  const values = decorators.map((decorator) => {
    const [expression] = childrenOf(tree, decorator);
    return expression === undefined ? undefined : lowerExpression(context, expression);
  });
  let value: Slot = isClass
    ? lowerClass(context, definition)
    : lowerFunction(context, definition, {
        isStatic: texts.includes('@staticmethod'),
        isGetter: texts.some((text) => getters.test(text)),
      });
  for (let i = decorators.length - 1; i >= 0; i--) {
    const callee = values[i];
    if (callee === undefined || plainDecorators.has(texts[i] ?? '')) continue;
    const to = code.temp();
    code.emit(
      { op: 'call', to, callee, args: [{ value }], decorator: true },
      spanOf(tree, decorators[i] as number),
    );
    value = to;
  }
  storeName(context, textOf(tree, childOf(tree, definition, 'name')), value, spanOf(tree, definition));
}

/** What is called when it is read. */
const getters =
  /^@(?:property|cached_property|[\w.]+\.cached_property|abc\.abstractproperty|[\w.]*hybrid_property|reify)$/;

/** Decorators that change how a method is reached and not what it does. */
const plainDecorators: ReadonlySet<string> = new Set([
  '@staticmethod',
  '@classmethod',
  '@property',
  '@abstractmethod',
  '@abc.abstractmethod',
  '@override',
  '@typing.override',
]);

function lowerImport(context: Context, node: number): void {
  const { file, code } = context;
  const { tree } = file;
  for (const child of childrenOf(tree, node)) {
    const span = spanOf(tree, child);
    const isAliased = kindOf(tree, child) === 'aliased_import';
    const module = isAliased ? textOf(tree, childOf(tree, child, 'name')) : textOf(tree, child);
    file.imports.add(module);
    const to = code.temp();
    // `import a.b` binds `a`; `b` is reached through it.
    code.emit({ op: 'import', to, module: isAliased ? module : (module.split('.')[0] ?? module) }, span);
    storeName(
      context,
      isAliased ? textOf(tree, childOf(tree, child, 'alias')) : (module.split('.')[0] ?? module),
      to,
      span,
    );
  }
}

function lowerImportFrom(context: Context, node: number): void {
  const { file, code } = context;
  const { tree } = file;
  const moduleNode = childOf(tree, node, 'module_name');
  const module = textOf(tree, moduleNode).replace(/\s/g, '');
  file.imports.add(module);
  for (const child of childrenOf(tree, node)) {
    if (child === moduleNode) continue;
    const span = spanOf(tree, child);
    const kind = kindOf(tree, child);
    const to = code.temp();
    if (kind === 'wildcard_import') {
      code.emit({ op: 'import', to, module, name: '*' }, span);
      code.emit({ op: 'store-global', name: `* ${module}`, from: to }, span);
      continue;
    }
    const name = kind === 'aliased_import' ? textOf(tree, childOf(tree, child, 'name')) : textOf(tree, child);
    const local = kind === 'aliased_import' ? textOf(tree, childOf(tree, child, 'alias')) : name;
    if (!/^[\w.]+$/.test(name)) continue;
    code.emit({ op: 'import', to, module, name }, span);
    storeName(context, local, to, span);
  }
}

function lowerDelete(context: Context, node: number): void {
  const { tree } = context.file;
  const { code } = context;
  const [target] = childrenOf(tree, node);
  const targets =
    target === undefined
      ? []
      : kindOf(tree, target) === 'expression_list'
        ? childrenOf(tree, target)
        : [target];
  for (const each of targets) {
    if (kindOf(tree, each) !== 'subscript') continue;
    const object = lowerExpression(context, childOf(tree, each, 'value'));
    const index = lowerExpression(context, childOf(tree, each, 'subscript'));
    code.emit({ op: 'delete-index', object, index }, spanOf(tree, each));
  }
}

/** Operators as the grammar writes them. */
export function binaryOperator(text: string): BinaryOperator {
  if (text === '<>') return '!=';
  if (text === 'is') return '==';
  if (text === 'is not') return '!=';
  if (text === 'not in') return 'not-in';
  return text as BinaryOperator;
}
