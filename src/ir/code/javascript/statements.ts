import { childOf, childrenNamed, childrenOf, kindOf, textOf } from '#parse/syntax/tree';
import type { Slot } from '../instruction.ts';
import { lowerClass } from './classes.ts';
import { lowerCondition, lowerExpression } from './expressions.ts';
import { lowerFunction } from './functions.ts';
import { stringValue } from './literals.ts';
import {
  type Context,
  constantValue,
  scopeOf,
  spanOf,
  storeName,
  unknownValue,
  withoutComments,
} from './lower.ts';
import { lowerExport, lowerImport } from './modules.ts';
import { bind } from './patterns.ts';

/** Function declarations are there before the first statement. */
export function declareFunctions(context: Context, nodes: readonly number[]): void {
  const { tree } = context.file;
  for (const node of nodes) {
    const declared = kindOf(tree, node) === 'export_statement' ? childOf(tree, node, 'declaration') : node;
    if (declared < 0 || !/^(?:generator_)?function_declaration$/.test(kindOf(tree, declared))) continue;
    const name = childOf(tree, declared, 'name');
    if (name >= 0)
      storeName(context, textOf(tree, name), lowerFunction(context, declared), spanOf(tree, name));
  }
}

export function lowerStatements(context: Context, nodes: readonly number[]): void {
  for (const node of nodes) lowerStatement(context, node);
}

export function lowerStatement(context: Context, node: number): void {
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
      return body < 0 ? undefined : lowerStatement({ ...context, label }, body);
    }
    case 'return_statement': {
      const [value] = withoutComments(context, node);
      const slot = value === undefined ? undefined : lowerExpression(context, value);
      for (const body of context.finallies.toReversed()) lowerStatement({ ...context, finallies: [] }, body);
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

/** The context of a loop's body. */
function inLoop({ label, ...context }: Context, next: number | undefined, out: number): Context {
  const loop = { out, ...(next === undefined ? {} : { next }), ...(label === undefined ? {} : { label }) };
  return { ...context, loops: [...context.loops, loop] };
}

function lowerWhile(context: Context, node: number): void {
  const { code } = context;
  const { tree } = context.file;
  const next = code.block();
  const body = code.block();
  const out = code.block();
  code.end({ kind: 'goto', to: next });
  code.enter(next);
  lowerCondition(context, childOf(tree, node, 'condition'), body, out);
  code.enter(body);
  lowerStatement(inLoop(context, next, out), childOf(tree, node, 'body'));
  code.end({ kind: 'goto', to: next });
  code.enter(out);
}

function lowerDo(context: Context, node: number): void {
  const { code } = context;
  const { tree } = context.file;
  const body = code.block();
  const next = code.block();
  const out = code.block();
  code.end({ kind: 'goto', to: body });
  code.enter(body);
  lowerStatement(inLoop(context, next, out), childOf(tree, node, 'body'));
  code.end({ kind: 'goto', to: next });
  code.enter(next);
  lowerCondition(context, childOf(tree, node, 'condition'), body, out);
  code.enter(out);
}

function lowerFor(context: Context, node: number): void {
  const { code, file } = context;
  const { tree } = file;
  const inner: Context = { ...context, scope: scopeOf(file, node) };
  const next = code.block();
  const body = code.block();
  const step = code.block();
  const out = code.block();
  for (const initializer of childrenNamed(tree, node, 'initializer')) {
    if (/_declaration$|_statement$/.test(kindOf(tree, initializer))) lowerStatement(inner, initializer);
    else lowerExpression(inner, initializer);
  }
  code.end({ kind: 'goto', to: next });
  code.enter(next);
  const condition = childOf(tree, node, 'condition');
  const test =
    condition < 0 || kindOf(tree, condition) !== 'expression_statement'
      ? condition
      : (withoutComments(context, condition)[0] ?? -1);
  if (test < 0 || kindOf(tree, test) === 'empty_statement') code.end({ kind: 'goto', to: body });
  else lowerCondition(inner, test, body, out);
  code.enter(body);
  lowerStatement(inLoop(inner, step, out), childOf(tree, node, 'body'));
  code.end({ kind: 'goto', to: step });
  code.enter(step);
  const increment = childOf(tree, node, 'increment');
  if (increment >= 0) lowerExpression(inner, increment);
  code.end({ kind: 'goto', to: next });
  code.enter(out);
}

function lowerForIn(context: Context, node: number): void {
  const { code, file } = context;
  const { tree } = file;
  const inner: Context = { ...context, scope: scopeOf(file, node) };
  const object = lowerExpression(context, childOf(tree, node, 'right'));
  const operator = childOf(tree, node, 'operator');
  const left = childOf(tree, node, 'left');
  const next = code.block();
  const body = code.block();
  const out = code.block();
  code.end({ kind: 'goto', to: next });
  code.enter(next);
  code.end({ kind: 'branch', condition: unknownValue(context, left), yes: body, no: out });
  code.enter(body);
  const element = code.temp();
  code.emit(
    {
      op: 'element',
      to: element,
      object,
      of: operator >= 0 && textOf(tree, operator) === 'in' ? 'keys' : 'values',
    },
    spanOf(tree, left),
  );
  bind(inner, left, element);
  lowerStatement(inLoop(inner, next, out), childOf(tree, node, 'body'));
  code.end({ kind: 'goto', to: next });
  code.enter(out);
}

function lowerSwitch(context: Context, node: number): void {
  const { code, file } = context;
  const { tree } = file;
  const subject = lowerExpression(context, childOf(tree, node, 'value'));
  const body = childOf(tree, node, 'body');
  const inner: Context = { ...inLoop(context, undefined, code.block()), scope: scopeOf(file, body) };
  const out = inner.loops.at(-1)?.out as number;
  const cases = childrenOf(tree, body).filter((child) => /^switch_/.test(kindOf(tree, child)));
  const blocks = cases.map(() => code.block());
  let otherwise = out;
  cases.forEach((each, i) => {
    const value = childOf(tree, each, 'value');
    if (value < 0) {
      otherwise = blocks[i] as number;
      return;
    }
    const right = lowerExpression(inner, value);
    const same = code.temp();
    const next = code.block();
    code.emit({ op: 'binary', to: same, operator: '==', left: subject, right }, spanOf(tree, value));
    code.end({ kind: 'branch', condition: same, yes: blocks[i] as number, no: next });
    code.enter(next);
  });
  code.end({ kind: 'goto', to: otherwise });
  cases.forEach((each, i) => {
    code.enter(blocks[i] as number);
    const statements = childrenNamed(tree, each, 'body');
    declareFunctions(inner, statements);
    lowerStatements(inner, statements);
    code.end({ kind: 'goto', to: blocks[i + 1] ?? out });
  });
  code.enter(out);
}

function lowerTry(context: Context, node: number): void {
  const { code, file } = context;
  const { tree } = file;
  const clause = childOf(tree, node, 'handler');
  const finalizer = childOf(tree, node, 'finalizer');
  const finallyBody = finalizer < 0 ? undefined : childOf(tree, finalizer, 'body');
  const inside: Context =
    finallyBody === undefined ? context : { ...context, finallies: [...context.finallies, finallyBody] };
  const out = code.block();
  const caught = code.block();
  const before = code.handler(caught);
  const body = code.block();
  code.end({ kind: 'goto', to: body });
  code.enter(body);
  lowerStatement(inside, childOf(tree, node, 'body'));
  const done = code.block();
  code.end({ kind: 'goto', to: done });
  code.handler(before);
  code.enter(done);
  code.end({ kind: 'goto', to: out });
  code.enter(caught);
  if (clause >= 0) {
    const inner: Context = { ...inside, scope: scopeOf(file, clause) };
    const parameter = childOf(tree, clause, 'parameter');
    if (parameter >= 0) bind(inner, parameter, unknownValue(inner, parameter));
    lowerStatement(inner, childOf(tree, clause, 'body'));
    code.end({ kind: 'goto', to: out });
  } else {
    if (finallyBody !== undefined) lowerStatement(context, finallyBody);
    code.end({ kind: 'throw' });
  }
  code.enter(out);
  if (finallyBody !== undefined) lowerStatement(context, finallyBody);
}

function lowerJump({ code, file, loops }: Context, node: number): void {
  const { tree } = file;
  const labelNode = childOf(tree, node, 'label');
  const label = labelNode < 0 ? undefined : textOf(tree, labelNode);
  const isBreak = kindOf(tree, node) === 'break_statement';
  const target = loops.findLast(
    (loop) => (label === undefined || loop.label === label) && (isBreak || loop.next !== undefined),
  );
  if (target !== undefined) code.end({ kind: 'goto', to: isBreak ? target.out : (target.next as number) });
}
