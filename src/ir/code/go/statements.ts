import { childOf, childrenOf, kindOf, textOf } from '#parse/syntax/tree';
import { lowerAssignment, lowerSend, lowerShort, lowerStep } from './assignments.ts';
import { lowerCondition } from './conditions.ts';
import { type Context, lowerExpression, lowerStatement, lowerStatements, spanOf, within } from './context.ts';
import { lowerConstants, lowerTypes, lowerVariables } from './declarations.ts';
import { defersLiteral, lowerLiteral, lowerReturned } from './functions.ts';
import { lowerFor } from './loops.ts';
import { statementsOf } from './scopes.ts';
import { lowerSelect, lowerSwitch, lowerTypeSwitch } from './switches.ts';

/** Emits the code of a statement. */
export function statement(context: Context, node: number): void {
  const { file, code } = context;
  const { tree } = file;
  const kind = kindOf(tree, node);
  const { label: _, ...plain } = context;
  const own = kind === 'for_statement' || /switch|select/.test(kind) ? context : plain;
  switch (kind) {
    case 'short_var_declaration':
      return lowerShort(own, node);
    case 'assignment_statement':
      return lowerAssignment(own, node);
    case 'inc_statement':
    case 'dec_statement':
      return lowerStep(own, node);
    case 'send_statement':
      return lowerSend(own, node);
    case 'var_declaration':
      return lowerVariables(own, node);
    case 'const_declaration':
      return lowerConstants(own, node);
    case 'type_declaration':
      return lowerTypes(own, node);
    case 'expression_statement':
    case 'go_statement':
      for (const child of childrenOf(tree, node))
        if (kindOf(tree, child) !== 'comment') lowerExpression(own, child);
      return;
    case 'defer_statement':
      return lowerDefer(own, node);
    case 'block':
      lowerStatements(within(own, node), statementsOf(tree, node));
      return;
    case 'if_statement':
      return lowerIf(own, node);
    case 'for_statement':
      return lowerFor(own, node);
    case 'expression_switch_statement':
      return lowerSwitch(own, node);
    case 'type_switch_statement':
      return lowerTypeSwitch(own, node);
    case 'select_statement':
      return lowerSelect(own, node);
    case 'return_statement':
      return lowerReturn(own, node);
    case 'labeled_statement':
      return lowerLabeled(own, node);
    case 'break_statement':
    case 'continue_statement':
      return lowerJump(own, node, kind === 'break_statement');
    case 'goto_statement':
      code.end({ kind: 'goto', to: labelled(own, textOf(tree, childrenOf(tree, node)[0] ?? node)) });
      code.enter(code.block());
      return;
    default:
      return;
  }
}

function lowerIf(context: Context, node: number): void {
  const { code, file } = context;
  const { tree } = file;
  const initializer = childOf(tree, node, 'initializer');
  const opened = within(context, node);
  const inner = initializer < 0 ? opened : lowerStatement(opened, initializer);
  const yes = code.block();
  const no = code.block();
  const out = code.block();
  lowerCondition(inner, childOf(tree, node, 'condition'), yes, no);
  code.enter(yes);
  const consequence = childOf(tree, node, 'consequence');
  if (consequence >= 0) lowerStatement(inner, consequence);
  code.end({ kind: 'goto', to: out });
  code.enter(no);
  const alternative = childOf(tree, node, 'alternative');
  if (alternative >= 0) lowerStatement(inner, alternative);
  code.end({ kind: 'goto', to: out });
  code.enter(out);
}

function lowerReturn(context: Context, node: number): void {
  const { code, file } = context;
  const [list] = childrenOf(file.tree, node).filter((child) => kindOf(file.tree, child) !== 'comment');
  const values =
    list === undefined
      ? []
      : childrenOf(file.tree, list).filter((child) => kindOf(file.tree, child) !== 'comment');
  const span = spanOf(file.tree, node);
  lowerReturned(
    context,
    values.map((value) => lowerExpression(context, value)),
    span,
  );
  code.enter(code.block());
}

/** What is deferred and sees variables runs at the end; any other call has its arguments now. */
function lowerDefer(context: Context, node: number): void {
  const { tree } = context.file;
  const [call] = childrenOf(tree, node);
  if (call === undefined) return;
  const { exit } = context.results;
  const args = childOf(tree, call, 'arguments');
  if (exit === undefined || !defersLiteral(tree, node) || childrenOf(tree, args).length > 0) {
    lowerExpression(context, call);
    return;
  }
  const made = lowerLiteral(context, childOf(tree, call, 'function'));
  const callee = context.code.hidden();
  const span = spanOf(tree, call);
  context.code.emit({ op: 'copy', to: callee, from: made }, span);
  exit.deferred.push({ callee, span });
}

function lowerLabeled(context: Context, node: number): void {
  const { code, file } = context;
  const label = textOf(file.tree, childOf(file.tree, node, 'label'));
  const block = labelled(context, label);
  code.end({ kind: 'goto', to: block });
  code.enter(block);
  lowerStatements({ ...context, label }, childrenOf(file.tree, node).slice(1));
}

function labelled({ code, labels }: Context, label: string): number {
  let block = labels.get(label);
  if (block === undefined) {
    block = code.block();
    labels.set(label, block);
  }
  return block;
}

function lowerJump({ code, file, targets }: Context, node: number, isBreak: boolean): void {
  const [named] = childrenOf(file.tree, node);
  const label = named === undefined ? undefined : textOf(file.tree, named);
  const target = targets.findLast(
    (each) => (label === undefined || each.label === label) && (isBreak || each.next !== undefined),
  );
  const to = isBreak ? target?.out : target?.next;
  code.end(to === undefined ? { kind: 'unreachable' } : { kind: 'goto', to });
  code.enter(code.block());
}
