import { childOf, childrenNamed, kindOf, type SyntaxTree, textOf } from '#parse/syntax/tree';
import { casted, lowerConstructorCall } from './calls.ts';
import { lowerClass } from './classes.ts';
import { lowerCondition } from './conditions.ts';
import {
  type Context,
  lowerExpression,
  lowerStatement,
  lowerStatements,
  meantType,
  regionOf,
  spanOf,
  storeLocal,
  unwrapped,
} from './context.ts';
import { lowerFinallies, lowerTry } from './exceptions.ts';
import { constantOf } from './literals.ts';
import { lowerDo, lowerFor, lowerForEach, lowerWhile } from './loops.ts';
import { classKindOf } from './shapes.ts';
import { lowerSwitch } from './switches.ts';
import { partsOf, typeOf, withDimensions } from './types.ts';

/** Emits the code of a statement. */
export function statement(context: Context, node: number): void {
  const { code } = context;
  const { tree } = context.file;
  const span = spanOf(tree, node);
  const kind = kindOf(tree, node);
  if (classKindOf(tree, node) !== undefined) {
    lowerClass(context, node);
    return;
  }
  switch (kind) {
    case 'expression_statement':
      for (const child of partsOf(tree, node)) lowerExpression(context, child);
      return;
    case 'local_variable_declaration':
      return lowerDeclaration(context, node);
    case 'block':
    case 'constructor_body':
      return lowerStatements({ ...context, region: regionOf(context, node) }, partsOf(tree, node));
    case 'explicit_constructor_invocation':
      return lowerConstructorCall(context, node);
    case 'if_statement':
      return lowerIf(context, node);
    case 'while_statement':
      return lowerWhile(context, node);
    case 'do_statement':
      return lowerDo(context, node);
    case 'for_statement':
      return lowerFor(context, node);
    case 'enhanced_for_statement':
      return lowerForEach(context, node);
    case 'switch_expression':
      lowerSwitch(context, node);
      return;
    case 'try_statement':
    case 'try_with_resources_statement':
      return lowerTry(context, node);
    case 'synchronized_statement':
      for (const child of partsOf(tree, node))
        if (kindOf(tree, child) === 'block') lowerStatement(context, child);
        else lowerExpression(context, child);
      return;
    case 'labeled_statement':
      return lowerLabelled(context, node);
    case 'return_statement': {
      const [value] = partsOf(tree, node);
      const slot = value === undefined ? undefined : lowerExpression(context, value);
      lowerFinallies(context);
      return code.end({ kind: 'return', ...(slot === undefined ? {} : { value: slot }), ...span });
    }
    case 'throw_statement': {
      const [value] = partsOf(tree, node);
      const slot = value === undefined ? undefined : lowerExpression(context, value);
      return code.end({ kind: 'throw', ...(slot === undefined ? {} : { value: slot }), ...span });
    }
    case 'yield_statement':
      return lowerYield(context, node);
    case 'assert_statement':
      return lowerAssert(context, node);
    case 'break_statement':
    case 'continue_statement':
      return lowerJump(context, node);
    case 'package_declaration':
    case 'import_declaration':
    case 'module_declaration':
      return;
    default:
      for (const child of partsOf(tree, node)) {
        const childKind = kindOf(tree, child);
        if (/_statement$|_declaration$|^block$/.test(childKind)) lowerStatement(context, child);
        else if (/(?:expression|invocation)$/.test(childKind)) lowerExpression(context, child);
      }
  }
}

function lowerDeclaration(context: Context, node: number): void {
  const { tree } = context.file;
  const written = typeOf(tree, childOf(tree, node, 'type'));
  for (const declarator of childrenNamed(tree, node, 'declarator')) {
    const value = childOf(tree, declarator, 'value');
    const name = childOf(tree, declarator, 'name');
    if (value < 0) continue;
    const type = meantType(context, withDimensions(tree, written, declarator));
    const given = lowerExpression(context, value);
    const isKnown = isSure(context, value) && !staysNull(tree, value, textOf(tree, name));
    const from = isKnown ? given : casted(context, given, type, declarator);
    storeLocal(context, textOf(tree, name), from, spanOf(tree, declarator));
  }
}

/** How far behind a declaration it is looked for whether the variable gets another value. */
const farthest = 20_000;

/** `Session session = null;` that nothing assigns to until its block ends: somebody else will, so its type tells what it is. */
function staysNull({ text, starts, ends }: SyntaxTree, value: number, name: string): boolean {
  const start = ends[value] as number;
  if (text.slice(starts[value], start) !== 'null') return false;
  let depth = 0;
  let end = start;
  for (; depth >= 0 && end < text.length && end - start < farthest; end++)
    depth += text[end] === '{' ? 1 : text[end] === '}' ? -1 : 0;
  return depth < 0 && !new RegExp(`\\b${name.replaceAll('$', '\\$')}\\s*=(?!=)`).test(text.slice(start, end));
}

/** What the value is, is plain to see: its declared type adds nothing. */
function isSure(context: Context, value: number): boolean {
  const { tree } = context.file;
  const node = unwrapped(context, value);
  if (constantOf(tree, node) !== undefined) return true;
  return /^(?:object_creation_expression|lambda_expression|array_creation_expression|array_initializer|method_reference|cast_expression)$/.test(
    kindOf(tree, node),
  );
}

function lowerIf(context: Context, node: number): void {
  const { code } = context;
  const { tree } = context.file;
  const yes = code.block();
  const no = code.block();
  const out = code.block();
  lowerCondition(context, childOf(tree, node, 'condition'), yes, no);
  code.enter(yes);
  lowerStatement(context, childOf(tree, node, 'consequence'));
  code.end({ kind: 'goto', to: out });
  code.enter(no);
  lowerStatement(context, childOf(tree, node, 'alternative'));
  code.end({ kind: 'goto', to: out });
  code.enter(out);
}

/** `done: { … break done; … }`: only a jump that names the block leaves it. */
function lowerLabelled(context: Context, node: number): void {
  const { code } = context;
  const { tree } = context.file;
  const [labelNode, body] = partsOf(tree, node);
  if (labelNode === undefined || body === undefined) return;
  const label = textOf(tree, labelNode);
  if (/^(?:while|do|for|enhanced_for)_statement$/.test(kindOf(tree, body)))
    return lowerStatement({ ...context, label }, body);
  const out = code.block();
  lowerStatement({ ...context, loops: [...context.loops, { label, out, named: true }] }, body);
  code.end({ kind: 'goto', to: out });
  code.enter(out);
}

function lowerYield(context: Context, node: number): void {
  const { code, choice } = context;
  const { tree } = context.file;
  const from = lowerExpression(context, partsOf(tree, node)[0] ?? -1);
  if (choice === undefined) return;
  code.emit({ op: 'copy', to: choice.result, from }, spanOf(tree, node));
  code.end({ kind: 'goto', to: choice.out });
}

function lowerAssert(context: Context, node: number): void {
  const { code } = context;
  const { tree } = context.file;
  const [condition, message] = partsOf(tree, node);
  if (condition === undefined) return;
  const yes = code.block();
  const no = code.block();
  lowerCondition(context, condition, yes, no);
  code.enter(no);
  const value = message === undefined ? {} : { value: lowerExpression(context, message) };
  code.end({ kind: 'throw', ...value, assert: true, ...spanOf(tree, node) });
  code.enter(yes);
}

function lowerJump(context: Context, node: number): void {
  const { code, loops } = context;
  const { tree } = context.file;
  const isBreak = kindOf(tree, node) === 'break_statement';
  const [labelNode] = partsOf(tree, node);
  const label = labelNode === undefined ? undefined : textOf(tree, labelNode);
  const target = loops.findLast((loop) => {
    if (label !== undefined) return loop.label === label;
    return loop.named !== true && (isBreak || loop.next !== undefined);
  });
  const to = isBreak ? target?.out : target?.next;
  code.end(to === undefined ? { kind: 'unreachable' } : { kind: 'goto', to });
}
