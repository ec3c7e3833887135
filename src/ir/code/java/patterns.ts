import { childOf, kindOf, textOf } from '#parse/syntax/tree';
import type { Slot } from '../instruction.ts';
import type { TypeName } from '../module.ts';
import { casted } from './calls.ts';
import {
  type Context,
  loadType,
  lowerExpression,
  meantType,
  spanOf,
  storeLocal,
  unknownValue,
} from './context.ts';
import { partsOf, typeOf } from './types.ts';

/** `value instanceof Order order`, `value instanceof Range(int from, int to)`. */
export function lowerInstanceOf(context: Context, node: number): Slot {
  const { tree } = context.file;
  const left = lowerExpression(context, childOf(tree, node, 'left'));
  const pattern = childOf(tree, node, 'pattern');
  if (pattern >= 0) return lowerPattern(context, pattern, left);
  const typeNode = childOf(tree, node, 'right');
  const name = childOf(tree, node, 'name');
  if (typeNode < 0) return unknownValue(context, node);
  return bound(context, left, { type: typeOf(tree, typeNode), name, node });
}

/** Whether a value is as a pattern says; what it names is bound. */
export function lowerPattern(context: Context, node: number, value: Slot): Slot {
  const { tree } = context.file;
  const parts = partsOf(tree, node);
  switch (kindOf(tree, node)) {
    case 'pattern':
      return parts[0] === undefined ? unknownValue(context, node) : lowerPattern(context, parts[0], value);
    case 'type_pattern':
    case 'record_pattern_component': {
      const name = parts.findLast((part) => kindOf(tree, part) === 'identifier') ?? -1;
      const type = parts.find((part) => part !== name && !/annotation$|^modifiers$/.test(kindOf(tree, part)));
      return bound(context, value, {
        type: type === undefined ? { name: 'var' } : typeOf(tree, type),
        name,
        node,
      });
    }
    case 'record_pattern':
      return lowerRecord(context, node, value);
    default:
      return unknownValue(context, node);
  }
}

function bound(
  context: Context,
  value: Slot,
  { type, name, node }: { readonly type: TypeName; readonly name: number; readonly node: number },
): Slot {
  const { code, file } = context;
  const span = spanOf(file.tree, node);
  const meant = meantType(context, type);
  if (name >= 0) {
    const as = meant.name === 'var' ? value : casted(context, value, meant, node, true);
    storeLocal(context, textOf(file.tree, name), as, spanOf(file.tree, name));
  }
  if (meant.name === 'var') return unknownValue(context, node);
  const to = code.temp();
  code.emit(
    { op: 'binary', to, operator: 'instanceof', left: value, right: loadType(context, meant.name, node) },
    span,
  );
  return to;
}

/** The parts of a record by number: which names they have may stand in another file. */
function lowerRecord(context: Context, node: number, value: Slot): Slot {
  const { code, file } = context;
  const { tree } = file;
  const span = spanOf(tree, node);
  const parts = partsOf(tree, node);
  const body = parts.find((part) => kindOf(tree, part) === 'record_pattern_body');
  const typeNode = parts.find((part) => part !== body && kindOf(tree, part) !== 'modifiers');
  const type = typeNode === undefined ? { name: 'Object' } : meantType(context, typeOf(tree, typeNode));
  const object = casted(context, value, type, node, true);
  const shape = file.regions.shapeNamed(type.name, context.region);
  const names = shape?.kind === 'record' ? [...shape.fields.keys()] : [];
  (body === undefined ? [] : partsOf(tree, body)).forEach((part, i) => {
    const component = code.temp();
    const name = names[i];
    if (name !== undefined) code.emit({ op: 'field', to: component, object, name }, span);
    else {
      const index = code.temp();
      code.emit({ op: 'caught', to: index, types: [] }, span);
      code.emit({ op: 'index', to: component, object, index }, span);
    }
    lowerPattern(context, part, component);
  });
  return unknownValue(context, node);
}
