import { childOf, childrenOf, kindOf, type SyntaxTree, textOf } from '#parse/syntax/tree';
import type { Argument, Slot } from '../instruction.ts';
import { itemsOf } from './collections.ts';
import { type Context, constantValue, lowerExpression, spanOf, withoutComments } from './context.ts';
import { constantOf } from './literals.ts';

/** Emits a call, of a method or a function; an optional one may give nothing. */
export function lowerCall(context: Context, node: number): Slot {
  const { code } = context;
  const { tree } = context.file;
  const written = childOf(tree, node, 'function');
  if (kindOf(tree, written) !== 'await_expression') return lowerCalled(context, node, written);
  // `await pool.query<Row>(sql)`: the grammar takes `await pool.query` for what is called.
  const [inner] = childrenOf(tree, written);
  const from = lowerCalled(context, node, inner ?? written);
  const to = code.temp();
  code.emit({ op: 'await', to, from }, spanOf(tree, node));
  return to;
}

function lowerCalled(context: Context, node: number, callee: number): Slot {
  const { code } = context;
  const { tree } = context.file;
  const span = spanOf(tree, node);
  const list = childOf(tree, node, 'arguments');
  if (kindOf(tree, list) === 'template_string') return lowerTagged(context, node, callee, list);
  const calleeKind = kindOf(tree, callee);
  const imported = importedModule(tree, callee, list);
  if (imported !== undefined && context.scope.find('require').kind === 'global') {
    const to = code.temp();
    context.file.imports.add(imported);
    code.emit(
      { op: 'import', to, module: imported, ...(calleeKind === 'import' ? { name: '*' } : {}) },
      span,
    );
    return to;
  }
  if (calleeKind === 'member_expression') {
    const name = childOf(tree, callee, 'property');
    const objectNode = childOf(tree, callee, 'object');
    const object = lowerExpression(context, objectNode);
    const to = code.temp();
    code.emit(
      {
        op: 'call-method',
        to,
        object,
        name: textOf(tree, name),
        args: argumentsOf(context, list),
        nameStart: tree.starts[name] as number,
      },
      span,
    );
    return to;
  }
  const value = calleeKind === 'import' ? loadImport(context, callee) : lowerExpression(context, callee);
  const to = code.temp();
  code.emit({ op: 'call', to, callee: value, args: argumentsOf(context, list) }, span);
  return to;
}

/** What `import(name)` calls where nobody knows the name. */
function loadImport({ code, file }: Context, callee: number): Slot {
  const to = code.temp();
  code.emit({ op: 'load-global', to, name: 'import' }, spanOf(file.tree, callee));
  return to;
}

/** `require('fs')`, `import('./x')` with a constant. */
function importedModule(tree: SyntaxTree, callee: number, list: number): string | undefined {
  const isImport =
    kindOf(tree, callee) === 'import' ||
    (kindOf(tree, callee) === 'identifier' && textOf(tree, callee) === 'require');
  if (!isImport || list < 0) return undefined;
  const [first] = childrenOf(tree, list);
  const value = first === undefined ? undefined : constantOf(tree, first)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** `` sql`SELECT ${id}` ``: the function gets the texts as a list and each value by itself. */
function lowerTagged(context: Context, node: number, callee: number, template: number): Slot {
  const { code } = context;
  const { tree } = context.file;
  const span = spanOf(tree, node);
  const tag = lowerExpression(context, callee);
  const texts: Argument[] = [];
  const values: Argument[] = [];
  for (const part of childrenOf(tree, template)) {
    if (kindOf(tree, part) !== 'template_substitution') {
      texts.push({ value: constantValue(context, part, textOf(tree, part)) });
      continue;
    }
    const [inner] = withoutComments(context, part);
    if (inner !== undefined) values.push({ value: lowerExpression(context, inner) });
  }
  const list = code.temp();
  code.emit({ op: 'list', to: list, kind: 'list', items: texts }, spanOf(tree, template));
  const to = code.temp();
  const args = [{ value: list }, ...values];
  if (kindOf(tree, callee) !== 'member_expression') {
    code.emit({ op: 'call', to, callee: tag, args }, span);
    return to;
  }
  const name = childOf(tree, callee, 'property');
  const object = lowerExpression(context, childOf(tree, callee, 'object'));
  code.emit(
    { op: 'call-method', to, object, name: textOf(tree, name), args, nameStart: tree.starts[name] as number },
    span,
  );
  return to;
}

/** Emits the arguments of a call and says which are spread. */
export function argumentsOf(context: Context, list: number): Argument[] {
  return list < 0 ? [] : itemsOf(context, list);
}
