import { childOf, childrenNamed, childrenOf, kindOf, textOf } from '#parse/syntax/tree';
import { onTheWayOut } from '../finally.ts';
import { lowerClass } from './classes.ts';
import { lowerCondition } from './conditions.ts';
import { bodyOf, type Context, lowerExpression, lowerStatements, spanOf, storeName } from './context.ts';
import { lowerDecorated } from './decorators.ts';
import { lowerTry, lowerWith } from './exceptions.ts';
import { lowerFunction } from './functions.ts';
import { lowerImport, lowerImportFrom } from './imports.ts';
import { lowerFor, lowerWhile } from './loops.ts';
import { lowerMatch } from './match.ts';

/** Emits the code of a statement. */
export function statement(context: Context, node: number): void {
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
      for (const { body, within } of onTheWayOut(context)) lowerStatements(within, childrenOf(tree, body));
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
      code.end({ kind: 'throw', assert: true });
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
