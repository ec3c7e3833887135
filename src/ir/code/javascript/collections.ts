import { childOf, childrenOf, kindOf, textOf } from '#parse/syntax/tree';
import type { Argument, MapEntry, Slot } from '../instruction.ts';
import {
  type Context,
  constantValue,
  loadName,
  lowerExpression,
  spanOf,
  unknownValue,
  withoutComments,
} from './context.ts';
import { lowerFunction, setterMark } from './functions.ts';
import { keyOf } from './literals.ts';

/** Emits the items of an array or argument list, spread ones marked. */
export function itemsOf(context: Context, node: number): Argument[] {
  const { tree } = context.file;
  return withoutComments(context, node).map((child) => {
    if (kindOf(tree, child) !== 'spread_element') return { value: lowerExpression(context, child) };
    const [inner] = withoutComments(context, child);
    return {
      value: inner === undefined ? unknownValue(context, child) : lowerExpression(context, inner),
      spread: 'list' as const,
    };
  });
}

/** Emits an object literal with its methods and spread objects. */
export function lowerObject(context: Context, node: number): Slot {
  const { code } = context;
  const { tree } = context.file;
  const entries: MapEntry[] = [];
  for (const part of withoutComments(context, node)) {
    switch (kindOf(tree, part)) {
      case 'pair': {
        const keyNode = childOf(tree, part, 'key');
        const name = keyOf(tree, keyNode);
        const [computed] = name === undefined ? childrenOf(tree, keyNode) : [];
        const key =
          computed === undefined ? constantValue(context, keyNode, name) : lowerExpression(context, computed);
        entries.push({
          key,
          value: lowerExpression({ ...context, label: name ?? '' }, childOf(tree, part, 'value')),
        });
        break;
      }
      case 'shorthand_property_identifier': {
        const name = textOf(tree, part);
        entries.push({
          key: constantValue(context, part, name),
          value: loadName(context, name, spanOf(tree, part)),
        });
        break;
      }
      case 'method_definition': {
        const keyNode = childOf(tree, part, 'name');
        const modifier = textOf(tree, part).match(/^(?:get|set)(?=\s+[\w$'"[])/)?.[0];
        const name = keyOf(tree, keyNode) ?? '';
        entries.push({
          key: constantValue(context, keyNode, modifier === 'set' ? `${name}${setterMark}` : name),
          value: lowerFunction(context, part, undefined, modifier === 'get' ? 'getter' : undefined),
        });
        break;
      }
      case 'spread_element': {
        const [inner] = withoutComments(context, part);
        if (inner !== undefined) entries.push({ value: lowerExpression(context, inner) });
        break;
      }
      default:
        break;
    }
  }
  const to = code.temp();
  code.emit({ op: 'map', to, entries }, spanOf(tree, node));
  return to;
}
