import type { Expression } from '#parse/hcl/tree';
import { listOf, mapOf, numberOf, textOf, truthOf, unknownOf } from '../make.ts';
import type { Entry, InfraValue } from '../value.ts';
import { call } from './call.ts';
import { loop, splat, template, textLineOf } from './loops.ts';
import { evaluate, placeIn, type Scope, writtenAt } from './module.ts';
import { binary, conditional, unary } from './operators.ts';
import { failed, keyText } from './steps.ts';
import { traversal } from './traversal.ts';

/** Gives an expression its value: right, or unknown with a reason. */
export function give(expression: Expression, scope: Scope): InfraValue {
  switch (expression.kind) {
    case 'text':
      return textOf(expression.text, { ...writtenAt(expression, scope), ...textLineOf(expression, scope) });
    case 'number':
      return numberOf(Number(expression.text), writtenAt(expression, scope));
    case 'truth':
      return truthOf(expression.value, writtenAt(expression, scope));
    case 'null':
      return { kind: 'null', ...writtenAt(expression, scope) };
    case 'template':
      return template(expression, scope);
    case 'variable':
    case 'attribute':
    case 'index':
      return traversal(expression, scope);
    case 'splat':
      return splat(expression, scope);
    case 'item':
      return (
        scope.item ??
        unknownOf('failed', 'There is nothing to go through here.', writtenAt(expression, scope))
      );
    case 'call':
      return call(expression, scope);
    case 'conditional':
      return conditional(expression, scope);
    case 'binary':
      return binary(expression, scope);
    case 'unary':
      return unary(expression, scope);
    case 'list':
      return listOf(
        expression.items.map((item) => evaluate(item, scope)),
        writtenAt(expression, scope),
      );
    case 'object':
      return object(expression, scope);
    case 'for':
      return loop(expression, scope);
  }
}

function object(expression: Extract<Expression, { kind: 'object' }>, scope: Scope): InfraValue {
  const entries = new Map<string, Entry>();
  let isOpen = false;
  for (const { key, value, ...span } of expression.items) {
    const name = evaluate(key, scope);
    const text = keyText(name);
    const place = placeIn(scope.file, span);
    if (text !== undefined) entries.set(text, { value: evaluate(value, scope), place });
    else if (name.kind === 'unknown' || name.kind === 'reference') isOpen = true;
    else return failed('A key is no text.', place, [name]);
  }
  return mapOf(entries, writtenAt(expression, scope), isOpen ? { isOpen } : {});
}
