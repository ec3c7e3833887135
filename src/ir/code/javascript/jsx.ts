import { childOf, childrenOf, kindOf, textOf } from '#parse/syntax/tree';
import type { Argument, MapEntry, Slot } from '../instruction.ts';
import {
  type Context,
  constantValue,
  loadName,
  lowerExpression,
  spanOf,
  withoutComments,
} from './context.ts';
import { cook } from './literals.ts';

/**
 * `<a href={url}>text</a>` is a call: of `%element` with the name, the attributes and the children for what HTML knows,
 * of the component with its properties for what the program declares.
 */
export function lowerElement(context: Context, node: number): Slot {
  const { code } = context;
  const { tree } = context.file;
  const span = spanOf(tree, node);
  const isClosed = kindOf(tree, node) === 'jsx_self_closing_element';
  const opening = isClosed ? node : childOf(tree, node, 'open_tag');
  const nameNode = opening < 0 ? -1 : childOf(tree, opening, 'name');
  const children = isClosed ? [] : childrenOf(tree, node).flatMap((child) => childOf_(context, child));
  const entries = opening < 0 ? [] : attributesOf(context, opening);
  const name = nameNode < 0 ? '' : textOf(tree, nameNode);
  const to = code.temp();
  const isComponent = /^[A-Z]/.test(name) || name.includes('.');
  const list = code.temp();
  code.emit({ op: 'list', to: list, kind: 'list', items: children }, span);
  if (isComponent) {
    const props = code.temp();
    code.emit(
      {
        op: 'map',
        to: props,
        entries: [...entries, { key: constantValue(context, node, 'children'), value: list }],
      },
      span,
    );
    const [first = '', ...rest] = name.split('.');
    let callee = loadName(context, first, span);
    for (const part of rest) {
      const inner = code.temp();
      code.emit({ op: 'field', to: inner, object: callee, name: part }, span);
      callee = inner;
    }
    code.emit({ op: 'call', to, callee, args: [{ value: props }] }, span);
    return to;
  }
  const props = code.temp();
  code.emit({ op: 'map', to: props, entries }, span);
  const callee = code.temp();
  code.emit({ op: 'load-global', to: callee, name: '%element' }, span);
  code.emit(
    {
      op: 'call',
      to,
      callee,
      args: [{ value: constantValue(context, node, name) }, { value: props }, { value: list }],
    },
    span,
  );
  return to;
}

function childOf_(context: Context, child: number): Argument[] {
  const { tree } = context.file;
  const kind = kindOf(tree, child);
  if (kind === 'jsx_text') return [{ value: constantValue(context, child, textOf(tree, child)) }];
  if (kind === 'jsx_expression') {
    const [inner] = withoutComments(context, child);
    return inner === undefined ? [] : [{ value: lowerExpression(context, inner) }];
  }
  return /^jsx_(?:element|self_closing_element|fragment)$/.test(kind)
    ? [{ value: lowerExpression(context, child) }]
    : [];
}

function attributesOf(context: Context, opening: number): MapEntry[] {
  const { tree } = context.file;
  return childrenOf(tree, opening).flatMap((attribute): MapEntry[] => {
    const kind = kindOf(tree, attribute);
    if (kind === 'jsx_expression') {
      const [spread] = childrenOf(tree, attribute);
      const [inner] = spread === undefined ? [] : childrenOf(tree, spread);
      return inner === undefined ? [] : [{ value: lowerExpression(context, inner) }];
    }
    if (kind !== 'jsx_attribute') return [];
    const [nameNode, valueNode] = childrenOf(tree, attribute);
    if (nameNode === undefined) return [];
    const key = constantValue(context, nameNode, textOf(tree, nameNode));
    if (valueNode === undefined) return [{ key, value: constantValue(context, attribute, true) }];
    if (kindOf(tree, valueNode) === 'string')
      return [{ key, value: constantValue(context, valueNode, cook(textOf(tree, valueNode).slice(1, -1))) }];
    const [inner] =
      kindOf(tree, valueNode) === 'jsx_expression' ? withoutComments(context, valueNode) : [valueNode];
    return inner === undefined ? [] : [{ key, value: lowerExpression(context, inner) }];
  });
}
