import { childOf, childrenOf, kindOf, textOf } from '#parse/syntax/tree';
import type { Slot } from '../instruction.ts';
import type { TypeName } from '../module.ts';
import { addMethod, classOfReceiver, lowerType } from './classes.ts';
import {
  behind,
  type Context,
  constantValue,
  lowerExpression,
  spanOf,
  storeName,
  unknownValue,
} from './context.ts';
import { lowerFunction, parametersOf } from './functions.ts';
import { cookString } from './literals.ts';
import { identifiersNamed, specsOf } from './scopes.ts';
import { plainTypes, typeOf } from './types.ts';
import { zeroValue } from './zero.ts';

/** `import "net/http"`: under the last part of its path, an alias, or all its names. */
export function lowerImports(context: Context, node: number): void {
  const { file, code } = context;
  const { tree } = file;
  for (const child of childrenOf(tree, node)) {
    if (kindOf(tree, child) === 'import_spec_list') lowerImports(context, child);
    if (kindOf(tree, child) !== 'import_spec') continue;
    const path = cookString(textOf(tree, childOf(tree, child, 'path')));
    const alias = childOf(tree, child, 'name');
    const span = spanOf(tree, child);
    file.imports.add(path);
    const to = code.temp();
    code.emit({ op: 'import', to, module: path }, span);
    const kind = alias < 0 ? '' : kindOf(tree, alias);
    if (kind === 'blank_identifier') continue;
    const names = kind === 'dot' ? [`* ${path}`] : alias < 0 ? packageNames(path) : [textOf(tree, alias)];
    for (const name of names) code.emit({ op: 'store-global', name, from: to }, span);
  }
}

/** Names that a package may have, by its path: `yaml` of `gopkg.in/yaml.v3`, `sqlite3` of `…/go-sqlite3`. */
function packageNames(path: string): readonly string[] {
  const parts = path.split('/').filter((part) => part !== '');
  while (parts.length > 1 && /^v\d+$/.test(parts.at(-1) ?? '')) parts.pop();
  const last = (parts.at(-1) ?? path).replace(/\.v\d+$/, '');
  const plain = last.replace(/^go[-.]|[-.]go$/g, '');
  return [...new Set([last, plain, plain.replaceAll('-', ''), plain.replaceAll('-', '_')])].filter((name) =>
    /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name),
  );
}

/** A function of the package; `init` runs when it is loaded. */
export function lowerFunctionDeclaration(context: Context, node: number): void {
  const { file, code } = context;
  const { tree } = file;
  const name = textOf(tree, childOf(tree, node, 'name'));
  const span = spanOf(tree, node);
  const number = lowerFunction(context, node, { own: name, kind: 'function' });
  const to = code.temp();
  code.emit({ op: 'function', to, function: number }, span);
  if (name === 'init') code.emit({ op: 'call', to: code.temp(), callee: to, args: [] }, span);
  else if (name !== '_') code.emit({ op: 'store-global', name, from: to }, span);
}

/** A method: part of the class of its receiver. */
export function lowerMethodDeclaration(context: Context, node: number): void {
  const { tree } = context.file;
  const name = textOf(tree, childOf(tree, node, 'name'));
  const type = receiverType(context, node);
  const number = classOfReceiver(context, type, node);
  const fn = lowerFunction(context, node, { own: `${type}.${name}`, kind: 'method', class: number });
  addMethod(context, number, name, fn);
}

function receiverType({ file: { tree } }: Context, node: number): string {
  const list = childOf(tree, node, 'receiver');
  const declared = parametersOf(tree, list)[0]?.type?.name;
  return declared ?? '';
}

/** `const ( … )`: what is left out is as in the line above, with the next `iota`. */
export function lowerConstants(context: Context, node: number): void {
  const { tree } = context.file;
  const after = behind(context, node);
  let values: readonly number[] = [];
  let type: TypeName | undefined;
  specsOf(tree, node).forEach((spec, iota) => {
    const list = childOf(tree, spec, 'value');
    if (list >= 0) {
      values = childrenOf(tree, list);
      const written = childOf(tree, spec, 'type');
      type = written < 0 ? undefined : typeOf(tree, written);
    }
    const here = { ...context, iota };
    const slots = values.map((value) => lowerExpression(here, value));
    identifiersNamed(tree, spec).forEach((name, i) => {
      const from = slots[i];
      if (from !== undefined) storeName(after, name, typed(context, from, type, spec), spanOf(tree, spec));
    });
  });
}

/** `var x T`, `var x, y = f()`. */
export function lowerVariables(context: Context, node: number): void {
  const { tree } = context.file;
  const after = behind(context, node);
  for (const spec of specsOf(tree, node)) {
    const span = spanOf(tree, spec);
    const names = identifiersNamed(tree, spec);
    const written = childOf(tree, spec, 'type');
    const type = written < 0 ? undefined : typeOf(tree, written);
    const list = childOf(tree, spec, 'value');
    const slots =
      list < 0
        ? names.map(() => (type === undefined ? unknownValue(context, span) : zeroValue(context, type, span)))
        : valuesOf(context, childrenOf(tree, list), names.length);
    names.forEach((name, i) => {
      const from = slots[i] ?? constantValue(context, null, span);
      storeName(after, name, list < 0 && isMade(type) ? from : typed(context, from, type, spec), span);
    });
  }
}

function isMade(type: TypeName | undefined): boolean {
  return type === undefined || type.name === 'error';
}

/** What a declared type says where nothing is known better. */
function typed(context: Context, from: Slot, type: TypeName | undefined, node: number): Slot {
  if (type === undefined || plainTypes.has(type.name) || type.name === 'error') return from;
  const to = context.code.temp();
  context.code.emit({ op: 'cast', to, from, type }, spanOf(context.file.tree, node));
  return to;
}

/** Declares types, of the package or of a function. */
export function lowerTypes(context: Context, node: number): void {
  const after = behind(context, node);
  for (const spec of specsOf(context.file.tree, node)) lowerType(after, spec);
}

/** As many values as there are names: `a, b := f()`, `value, ok := m[key]`. */
export function valuesOf(context: Context, nodes: readonly number[], count: number): readonly Slot[] {
  const { code, file } = context;
  const { tree } = file;
  const right = nodes.filter((node) => kindOf(tree, node) !== 'comment');
  const [only] = right;
  if (only === undefined || right.length > 1 || count < 2)
    return right.map((node) => held(context, lowerExpression(context, node), node, right.length));
  const span = spanOf(tree, only);
  const kind = kindOf(tree, only);
  if (kind === 'index_expression') {
    const object = lowerExpression(context, childOf(tree, only, 'operand'));
    const index = lowerExpression(context, childOf(tree, only, 'index'));
    const to = code.temp();
    const isKey = code.temp();
    code.emit({ op: 'index', to, object, index }, span);
    code.emit({ op: 'binary', to: isKey, operator: 'in', left: index, right: object }, span);
    return [to, isKey];
  }
  const from = lowerExpression(context, only);
  if (kind !== 'call_expression' && kind !== 'type_conversion_expression')
    return [from, unknownValue(context, span)];
  return Array.from({ length: count }, (_, number) => {
    const to = code.temp();
    code.emit(
      { op: 'result', to, from, number, ...(number === count - 1 ? { last: true as const } : {}) },
      span,
    );
    return to;
  });
}

/** `a, b = b, a`: all values are there before the first is stored. */
function held({ code, file }: Context, from: Slot, node: number, count: number): Slot {
  if (count < 2 || kindOf(file.tree, node) !== 'identifier') return from;
  const to = code.temp();
  code.emit({ op: 'copy', to, from }, spanOf(file.tree, node));
  return to;
}
