import { childOf, childrenNamed, childrenOf, kindOf, type SyntaxTree, textOf } from '#parse/syntax/tree';
import { openFunction } from '../builder.ts';
import type { CodeClass, TypeName } from '../module.ts';
import { type Context, spanOf, storeName } from './context.ts';
import { parametersOf, resultsOf } from './functions.ts';
import { identifiersNamed } from './scopes.ts';
import { typeOf } from './types.ts';

/** `type Order struct { … }`, `type Store interface { … }`, `type Names []string`: a class, and a variable that is it. */
export function lowerType(context: Context, spec: number): void {
  const { file, code } = context;
  const { tree } = file;
  const name = textOf(tree, childOf(tree, spec, 'name'));
  const type = childOf(tree, spec, 'type');
  const number = file.classes.push(undefined) - 1;
  const span = spanOf(tree, spec);
  file.classes[number] = { ...span, name, ...shapeOf(context, name, type, number) };
  const to = code.temp();
  code.emit({ op: 'class', to, class: number, bases: [] }, span);
  storeName(context, name, to, span);
}

/** The class of a method's receiver; where another file of the package declares it, a part of it. */
export function classOfReceiver({ file }: Context, name: string, at: number): number {
  const known = file.classes.findIndex((each) => each?.name === name);
  if (known >= 0) return known;
  const span = spanOf(file.tree, at);
  return file.classes.push({ ...span, name, bases: [], methods: [], fields: [], part: true }) - 1;
}

/** Adds a method to the class of its receiver. */
export function addMethod({ file }: Context, number: number, name: string, fn: number): void {
  const known = file.classes[number];
  if (known === undefined) return;
  file.classes[number] = { ...known, methods: [...known.methods, { name, function: fn }] };
}

function shapeOf(
  context: Context,
  name: string,
  type: number,
  number: number,
): Pick<CodeClass, 'bases' | 'methods' | 'fields' | 'interface'> {
  const { tree } = context.file;
  switch (kindOf(tree, type)) {
    case 'struct_type':
      return { methods: [], ...fieldsOf(tree, type) };
    case 'interface_type':
      return { fields: [], interface: true, ...methodsOf(context, name, type, number) };
    default:
      return { bases: [typeOf(tree, type)], methods: [], fields: [] };
  }
}

/** Fields; what is embedded is a base besides, whose members are the struct's own. */
function fieldsOf(tree: SyntaxTree, node: number): Pick<CodeClass, 'bases' | 'fields'> {
  const bases: TypeName[] = [];
  const fields: { name: string; type: TypeName }[] = [];
  const [list] = childrenOf(tree, node);
  for (const child of list === undefined ? [] : childrenOf(tree, list)) {
    if (kindOf(tree, child) !== 'field_declaration') continue;
    const type = typeOf(tree, childOf(tree, child, 'type'));
    const names = identifiersNamed(tree, child);
    if (names.length === 0) bases.push(type);
    const own = names.length > 0 ? names : [type.name.slice(type.name.lastIndexOf('.') + 1)];
    for (const name of own) fields.push({ name, type });
  }
  return { bases, fields };
}

/** Methods that an interface asks for: functions without code. */
function methodsOf(
  context: Context,
  name: string,
  node: number,
  number: number,
): Pick<CodeClass, 'bases' | 'methods'> {
  const { file } = context;
  const { tree } = file;
  const methods: CodeClass['methods'][number][] = [];
  const bases: TypeName[] = [];
  for (const child of childrenOf(tree, node)) {
    const kind = kindOf(tree, child);
    if (kind === 'type_elem') {
      const [only, ...others] = childrenOf(tree, child);
      if (only !== undefined && others.length === 0) bases.push(typeOf(tree, only));
    } else if (kind === 'method_elem') {
      const own = textOf(tree, childrenNamed(tree, child, 'name')[0] ?? child);
      methods.push({ name: own, function: addAbstract(context, `${name}.${own}`, child, number) });
    }
  }
  return { bases, methods };
}

function addAbstract({ file }: Context, name: string, node: number, number: number): number {
  const { tree } = file;
  const code = openFunction();
  const { types } = resultsOf(tree, childOf(tree, node, 'result'));
  code.end({ kind: 'return' });
  const span = spanOf(tree, node);
  return (
    file.functions.push(
      code.build({
        ...span,
        name,
        kind: 'method',
        parameters: parametersOf(tree, childOf(tree, node, 'parameters')).map((parameter) => ({
          ...parameter,
          id: `${parameter.name}#parameter`,
        })),
        cells: [],
        captures: [],
        async: false,
        generator: false,
        thisKind: 'own',
        class: number,
        abstract: true,
        ...(types[0] === undefined ? {} : { returns: types.length === 1 ? types[0] : tupleOf(types) }),
      }),
    ) - 1
  );
}

/** Several results. */
function tupleOf(types: readonly TypeName[]): TypeName {
  return { name: '(,)', of: types };
}
