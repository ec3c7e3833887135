import { childOf, childrenOf, kindOf, textOf } from '#parse/syntax/tree';
import type { Slot } from '../instruction.ts';
import { type Context, lowerExpression, spanOf } from './context.ts';

/** An f-string, or several in a row. */
export function lowerTemplate(context: Context, node: number, to: Slot): Slot {
  const { tree } = context.file;
  const strings = kindOf(tree, node) === 'string' ? [node] : childrenOf(tree, node);
  const parts = strings.flatMap((string) => templateParts(context, string));
  context.code.emit({ op: 'template', to, parts }, spanOf(tree, node));
  return to;
}

function templateParts(context: Context, node: number): Slot[] {
  const { tree } = context.file;
  const parts: Slot[] = [];
  for (const child of childrenOf(tree, node)) {
    const kind = kindOf(tree, child);
    if (kind === 'interpolation') {
      const expression = childOf(tree, child, 'expression');
      const value = expression < 0 ? childrenOf(tree, child)[0] : expression;
      if (value !== undefined) parts.push(shown(context, child, lowerExpression(context, value)));
    } else if (kind === 'string_content') {
      const text = context.code.temp();
      context.code.emit(
        { op: 'constant', to: text, value: textOf(tree, child).replaceAll('{{', '{').replaceAll('}}', '}') },
        spanOf(tree, child),
      );
      parts.push(text);
    }
  }
  return parts;
}

/** `{name!r}` and `{name=}` show a value as `repr` does. */
function shown({ code, file: { tree } }: Context, interpolation: number, value: Slot): Slot {
  if (!/(?:![ra]|=)\s*\}$/.test(textOf(tree, interpolation))) return value;
  const callee = code.temp();
  const to = code.temp();
  const span = spanOf(tree, interpolation);
  code.emit({ op: 'load-global', to: callee, name: 'repr' }, span);
  code.emit({ op: 'call', to, callee, args: [{ value }] }, span);
  return to;
}
