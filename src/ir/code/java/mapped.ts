import { childOf, kindOf, textOf } from '#parse/syntax/tree';
import type { Slot } from '../instruction.ts';
import { annotationName, annotationsOf, decoratorsOf } from './annotations.ts';
import { type Context, loadLocal, loadType, spanOf } from './context.ts';
import { partsOf } from './types.ts';

/**
 * The code of a method of a mapper that has none: of MyBatis the statement in its annotation, into which `${}` puts what it names
 * as it is, or the one that the method of a provider makes.
 */
export function lowerMapped(context: Context, member: number): void {
  const annotations = annotationsOf(context, member);
  const statements = annotations.filter((each) =>
    /^(?:Select|Insert|Update|Delete)$/.test(annotationName(context, each)),
  );
  const providers = annotations.filter((each) =>
    /^(?:Select|Insert|Update|Delete)Provider$/.test(annotationName(context, each)),
  );
  const found = statements
    .flatMap((each) => literalsIn(context, each))
    .filter((each) => holds(context, each));
  const parameters = parametersOf(context, member);
  for (const literal of found) printParts(context, literal, parameters);
  for (const provider of providers) callProvider(context, provider, parameters);
}

/** Whether it is worth a function: most statements only bind. */
export function isMapped(context: Pick<Context, 'file'>, member: number): boolean {
  return annotationsOf(context, member).some((each) => {
    const name = annotationName(context, each);
    return (
      /^(?:Select|Insert|Update|Delete)(?:Provider)?$/.test(name) &&
      (name.endsWith('Provider') || textOf(context.file.tree, each).includes('${'))
    );
  });
}

function literalsIn({ file: { tree } }: Context, node: number): number[] {
  const found: number[] = [];
  const queue = [node];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (kindOf(tree, next) === 'string_literal') found.push(next);
    else queue.push(...partsOf(tree, next));
  }
  return found.sort((a, b) => a - b);
}

function holds({ file: { tree } }: Context, literal: number): boolean {
  return textOf(tree, literal).includes('${');
}

interface Given {
  readonly name: string;
  readonly slot: Slot;
  readonly isNamed: boolean;
}

function parametersOf(context: Context, member: number): readonly Given[] {
  const { tree } = context.file;
  const list = childOf(tree, member, 'parameters');
  return (list < 0 ? [] : partsOf(tree, list)).flatMap((node) => {
    const nameNode = childOf(tree, node, 'name');
    if (nameNode < 0) return [];
    const own = textOf(tree, nameNode);
    const named = decoratorsOf(context, node).find(({ name }) => /(?:^|\.)Param$/.test(name))?.text;
    const slot = loadLocal(context, own, spanOf(tree, node));
    return [{ name: named ?? own, slot, isNamed: named !== undefined }];
  });
}

/** `${order}`, `${query.order}`; with one parameter that has no name of its own, any name is a part of it, or itself. */
function printParts(context: Context, literal: number, parameters: readonly Given[]): void {
  const { code, file } = context;
  const { start } = spanOf(file.tree, literal);
  for (const match of textOf(file.tree, literal).matchAll(/\$\{\s*([\w.]+)[^{}]*\}/g)) {
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    const [first = '', ...rest] = (match[1] ?? '').split('.');
    const own = parameters.find(({ name }) => name === first);
    const [only] = parameters;
    const base = own ?? (parameters.length === 1 ? only : undefined);
    if (base === undefined) continue;
    let from = base.slot;
    for (const name of own === undefined ? [first, ...rest] : rest) {
      const to = code.temp();
      code.emit({ op: 'field', to, object: from, name }, span);
      from = to;
    }
    code.emit({ op: 'print', from, context: 'statement', escaped: false }, span);
  }
}

/** `@SelectProvider(type = OrderSql.class, method = "find")`: gets what the mapper gets, or a map of it. */
function callProvider(context: Context, annotation: number, parameters: readonly Given[]): void {
  const { code, file } = context;
  const { tree } = file;
  const list = childOf(tree, annotation, 'arguments');
  const values = new Map(
    (list < 0 ? [] : childrenOf(context, list)).map((part) => [
      textOf(tree, childOf(tree, part, 'key')),
      childOf(tree, part, 'value'),
    ]),
  );
  const type = values.get('type') ?? values.get('value');
  const method = values.get('method');
  if (type === undefined || method === undefined) return;
  const span = spanOf(tree, annotation);
  const named = textOf(tree, type).replace(/\s*\.\s*class$/, '');
  const name = /^"(\w+)"$/.exec(textOf(tree, method))?.[1];
  if (name === undefined || !/^[\w.]+$/.test(named)) return;
  const object = code.temp();
  code.emit({ op: 'new', to: object, callee: loadType(context, named, type), args: [] }, span);
  const call = (args: readonly Slot[]) => {
    const to = code.temp();
    code.emit(
      { op: 'call-method', to, object, name, args: args.map((value) => ({ value })), nameStart: span.start },
      span,
    );
    code.emit({ op: 'print', from: to, context: 'statement', escaped: false }, span);
  };
  const slots = parameters.map(({ slot }) => slot);
  if (slots.length > 1 || parameters[0]?.isNamed === true) call([mapOf(context, parameters, annotation)]);
  if (slots.length !== 1 || parameters[0]?.isNamed !== true) call(slots);
}

function childrenOf({ file: { tree } }: Context, list: number): number[] {
  return partsOf(tree, list).filter((part) => kindOf(tree, part) === 'element_value_pair');
}

function mapOf({ code, file }: Context, parameters: readonly Given[], node: number): Slot {
  const span = spanOf(file.tree, node);
  const entries = parameters.map(({ name, slot }) => {
    const key = code.temp();
    code.emit({ op: 'constant', to: key, value: name }, span);
    return { key, value: slot };
  });
  const to = code.temp();
  code.emit({ op: 'map', to, entries }, span);
  return to;
}
