import { childOf, childrenOf, kindOf, textOf } from '#parse/syntax/tree';
import { onTheWayOut } from '../finally.ts';
import type { Slot } from '../instruction.ts';
import { lowerSwitch, lowerTry } from './choices.ts';
import { lowerClass } from './classes.ts';
import { lowerCondition } from './conditions.ts';
import {
  type Context,
  constantValue,
  lowerExpression,
  lowerStatement,
  lowerStatements,
  scopeOf,
  spanOf,
  storeName,
  withoutComments,
} from './context.ts';
import { declareFunctions } from './functions.ts';
import { stringValue } from './literals.ts';
import { lowerDo, lowerFor, lowerForIn, lowerWhile } from './loops.ts';
import { lowerExport, lowerImport } from './modules.ts';
import { bind } from './patterns.ts';

/** Emits the code of a statement. */
export function statement(context: Context, node: number): void {
  const { file, code } = context;
  const { tree } = file;
  const span = spanOf(tree, node);
  switch (kindOf(tree, node)) {
    case 'expression_statement':
      for (const child of withoutComments(context, node)) lowerExpression(context, child);
      return;
    case 'variable_declaration':
    case 'lexical_declaration':
      return lowerDeclaration(context, node);
    case 'function_declaration':
    case 'generator_function_declaration':
    case 'comment':
    case 'empty_statement':
    case 'interface_declaration':
    case 'type_alias_declaration':
    case 'function_signature':
    case 'ambient_declaration':
    case 'debugger_statement':
      return;
    case 'class_declaration':
    case 'abstract_class_declaration': {
      const name = childOf(tree, node, 'name');
      const value = lowerClass(context, node);
      return name < 0 ? undefined : storeName(context, textOf(tree, name), value, span);
    }
    case 'enum_declaration':
      return lowerEnum(context, node);
    case 'statement_block': {
      const inner: Context = { ...context, scope: scopeOf(file, node) };
      const statements = childrenOf(tree, node);
      declareFunctions(inner, statements);
      return lowerStatements(inner, statements);
    }
    case 'if_statement':
      return lowerIf(context, node);
    case 'while_statement':
      return lowerWhile(context, node);
    case 'do_statement':
      return lowerDo(context, node);
    case 'for_statement':
      return lowerFor(context, node);
    case 'for_in_statement':
      return lowerForIn(context, node);
    case 'switch_statement':
      return lowerSwitch(context, node);
    case 'try_statement':
      return lowerTry(context, node);
    case 'labeled_statement': {
      const body = childOf(tree, node, 'body');
      const label = textOf(tree, childOf(tree, node, 'label'));
      if (body < 0) return;
      if (kindOf(tree, body) === 'statement_block') return lowerLabelled(context, body, label);
      return lowerStatement({ ...context, label }, body);
    }
    case 'return_statement': {
      const [value] = withoutComments(context, node);
      const slot = value === undefined ? undefined : lowerExpression(context, value);
      for (const { body, within } of onTheWayOut(context)) lowerStatement(within, body);
      return code.end({ kind: 'return', ...(slot === undefined ? {} : { value: slot }), ...span });
    }
    case 'throw_statement': {
      const [value] = withoutComments(context, node);
      const slot = value === undefined ? undefined : lowerExpression(context, value);
      return code.end({ kind: 'throw', ...(slot === undefined ? {} : { value: slot }), ...span });
    }
    case 'break_statement':
    case 'continue_statement':
      return lowerJump(context, node);
    case 'import_statement':
      return lowerImport(context, node);
    case 'export_statement':
      return lowerExport(context, node);
    case 'internal_module':
    case 'module': {
      const body = childOf(tree, node, 'body');
      return body < 0 ? undefined : lowerStatement(context, body);
    }
    default:
      for (const child of childrenOf(tree, node)) {
        const kind = kindOf(tree, child);
        if (/_statement$|_declaration$/.test(kind)) lowerStatement(context, child);
        else if (/expression$|^identifier$|^template_string$/.test(kind)) lowerExpression(context, child);
      }
  }
}

function lowerDeclaration(context: Context, node: number): void {
  const { tree } = context.file;
  for (const declarator of childrenOf(tree, node)) {
    if (kindOf(tree, declarator) !== 'variable_declarator') continue;
    const value = childOf(tree, declarator, 'value');
    const name = childOf(tree, declarator, 'name');
    if (value < 0) {
      if (kindOf(tree, node) === 'lexical_declaration')
        bind(context, name, constantValue(context, declarator, undefined));
      continue;
    }
    bind(context, name, lowerExpression({ ...context, label: textOf(tree, name) }, value));
  }
}

function lowerEnum(context: Context, node: number): void {
  const { code } = context;
  const { tree } = context.file;
  const entries: { key: Slot; value: Slot }[] = [];
  let next = 0;
  for (const member of childrenOf(tree, childOf(tree, node, 'body'))) {
    const isAssigned = kindOf(tree, member) === 'enum_assignment';
    const name = isAssigned ? childOf(tree, member, 'name') : member;
    const key = constantValue(context, name, stringValue(tree, name) ?? textOf(tree, name));
    const value = isAssigned
      ? lowerExpression(context, childOf(tree, member, 'value'))
      : constantValue(context, member, next);
    next++;
    entries.push({ key, value });
  }
  const to = code.temp();
  code.emit({ op: 'map', to, entries }, spanOf(tree, node));
  storeName(context, textOf(tree, childOf(tree, node, 'name')), to, spanOf(tree, node));
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
  const alternative = childOf(tree, node, 'alternative');
  if (alternative >= 0) lowerStatements(context, childrenOf(tree, alternative));
  code.end({ kind: 'goto', to: out });
  code.enter(out);
}

/** `done: { … break done; … }`: only a jump that names the block leaves it. */
function lowerLabelled(context: Context, body: number, label: string): void {
  const { code } = context;
  const out = code.block();
  lowerStatement({ ...context, loops: [...context.loops, { label, out, named: true }] }, body);
  code.end({ kind: 'goto', to: out });
  code.enter(out);
}

function lowerJump({ code, file, loops }: Context, node: number): void {
  const { tree } = file;
  const labelNode = childOf(tree, node, 'label');
  const label = labelNode < 0 ? undefined : textOf(tree, labelNode);
  const isBreak = kindOf(tree, node) === 'break_statement';
  const target = loops.findLast(
    (loop) =>
      (label === undefined ? loop.named !== true : loop.label === label) &&
      (isBreak || loop.next !== undefined),
  );
  if (target !== undefined) code.end({ kind: 'goto', to: isBreak ? target.out : (target.next as number) });
}
