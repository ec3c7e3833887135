import type { Slot, Span } from '../instruction.ts';
import type { TypeName } from '../module.ts';
import { type Context, constantValue, loadName } from './context.ts';
import { listType, mapType, numberTypes } from './types.ts';

/** What a variable is that is declared without a value. */
export function zeroValue(context: Context, type: TypeName, span: Span): Slot {
  if (type.name === 'string') return constantValue(context, '', span);
  if (type.name === 'bool') return constantValue(context, false, span);
  if (numberTypes.has(type.name)) return constantValue(context, 0, span);
  if (type.name === mapType) {
    const to = context.code.temp();
    context.code.emit({ op: 'map', to, entries: [] }, span);
    return to;
  }
  if (type.name === listType || !/^[\w.]+$/.test(type.name) || type.name === 'error' || type.name === 'any') {
    return constantValue(context, null, span);
  }
  // Of a struct there is one; of an interface none, which nobody can tell from here.
  const to = context.code.temp();
  context.code.emit({ op: 'new', to, callee: namedType(context, type.name, span), args: [] }, span);
  return to;
}

/** The type of this name as a value. */
export function namedType(context: Context, name: string, span: Span): Slot {
  const [first = '', member] = name.split('.');
  const object = loadName(context, first, span);
  if (member === undefined) return object;
  const to = context.code.temp();
  context.code.emit({ op: 'field', to, object, name: member }, span);
  return to;
}
