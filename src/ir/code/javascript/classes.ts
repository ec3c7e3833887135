import { childOf, childrenOf, kindOf, type SyntaxTree, textOf } from '#parse/syntax/tree';
import { openFunction } from '../builder.ts';
import type { Slot } from '../instruction.ts';
import type { CodeClass, CodeFunction } from '../module.ts';
import { type Context, constantValue, lowerExpression, lowerStatement, spanOf } from './context.ts';
import { lowerFunction, parseType, qualified, setterMark, typeOf } from './functions.ts';
import { keyOf } from './literals.ts';

type Method = CodeClass['methods'][number];

type Field = CodeClass['fields'][number];

/** A class: methods become functions of the module, initialisers of fields run in its constructor. */
export function lowerClass(context: Context, node: number, before: readonly number[] = []): Slot {
  const { file, code } = context;
  const { tree } = file;
  const number = file.classes.push(undefined) - 1;
  const nameNode = childOf(tree, node, 'name');
  const own =
    nameNode >= 0
      ? textOf(tree, nameNode)
      : context.label !== undefined && /^[\w$]+$/.test(context.label)
        ? context.label
        : '<class>';
  const name = qualified(context, own);
  const base = baseOf(tree, node);
  const bases = base < 0 ? [] : [lowerExpression(context, base)];
  const to = code.hidden();
  const made = code.temp();
  code.emit({ op: 'class', to: made, class: number, bases }, spanOf(tree, node));
  code.emit({ op: 'copy', to, from: made }, spanOf(tree, node));
  const body = childOf(tree, node, 'body');
  const members = body < 0 ? [] : childrenOf(tree, body);
  const inside: Context = { ...context, class: number, name };
  const methods: Method[] = [];
  const fields: Field[] = [...parameterProperties(tree, members)];
  let waiting: number[] = [];
  for (const member of members) {
    const kind = kindOf(tree, member);
    if (kind === 'decorator') waiting.push(member);
    else {
      if (kind === 'method_definition') methods.push(lowerMethod(inside, member, number, name, waiting, to));
      else if (/^(?:public_)?field_definition$/.test(kind))
        fields.push(...lowerField(inside, member, to, methods, number, name));
      else if (kind === 'class_static_block') {
        const block = childOf(tree, member, 'body');
        if (block >= 0) lowerStatement(inside, block);
      }
      if (kind !== 'comment') waiting = [];
    }
  }
  initialise(inside, members, number, name, methods);
  file.classes[number] = {
    ...spanOf(tree, node),
    name,
    bases: base < 0 ? [] : [parseType(textOf(tree, base).replace(/\(.*$/s, ''))],
    methods,
    fields,
  };
  return decorated(context, to, [
    ...before,
    ...childrenOf(tree, node).filter((child) => kindOf(tree, child) === 'decorator'),
  ]);
}

function baseOf(tree: SyntaxTree, node: number): number {
  const heritage = childrenOf(tree, node).find((child) => kindOf(tree, child) === 'class_heritage');
  if (heritage === undefined) return -1;
  const clause = childrenOf(tree, heritage).find((child) => kindOf(tree, child) === 'extends_clause');
  if (clause !== undefined) return childOf(tree, clause, 'value');
  const [first] = childrenOf(tree, heritage);
  return first === undefined || kindOf(tree, first) === 'implements_clause' ? -1 : first;
}

function decorated(context: Context, value: Slot, decorators: readonly number[]): Slot {
  const { code } = context;
  const { tree } = context.file;
  for (const decorator of decorators.toReversed()) {
    const [expression] = childrenOf(tree, decorator);
    if (expression === undefined) continue;
    const callee = lowerExpression(context, expression);
    code.emit(
      { op: 'call', to: code.temp(), callee, args: [{ value }], decorator: true },
      spanOf(tree, decorator),
    );
  }
  return value;
}

function lowerMethod(
  context: Context,
  node: number,
  class_: number,
  className: string,
  decorators: readonly number[],
  owner: Slot,
): Method {
  const { code } = context;
  const { tree } = context.file;
  const key = childOf(tree, node, 'name');
  const modifiers = modifiersOf(tree, node);
  const name = `${keyOf(tree, key) ?? textOf(tree, key)}${modifiers.has('set') ? setterMark : ''}`;
  const isStatic = modifiers.has('static');
  const kind: CodeFunction['kind'] = modifiers.has('get')
    ? 'getter'
    : modifiers.has('set')
      ? 'setter'
      : name === 'constructor'
        ? 'constructor'
        : 'method';
  const number = context.file.functions.length;
  const value = lowerFunction(context, node, { kind, class: class_, className, static: isStatic });
  for (const decorator of decorators.toReversed()) {
    const [expression] = childrenOf(tree, decorator);
    if (expression === undefined) continue;
    const callee = lowerExpression(context, expression);
    const args = [{ value: owner }, { value: constantValue(context, key, name) }, { value }];
    code.emit(
      {
        op: 'call',
        to: code.temp(),
        callee,
        args: args.length > 0 ? [{ value }, ...args.slice(0, 2)] : args,
        decorator: true,
      },
      spanOf(tree, decorator),
    );
  }
  return { name, function: number, ...(isStatic ? { static: true as const } : {}) };
}

function modifiersOf(tree: SyntaxTree, node: number): ReadonlySet<string> {
  const found = new Set<string>();
  const end = childOf(tree, node, 'name');
  for (let child = node + 1; child < end; child = tree.behind[child] as number)
    found.add(kindOf(tree, child));
  return found;
}

/** Methods written as fields (`find = async (id) => …`) are methods; other static values are fields of the class. */
function lowerField(
  context: Context,
  node: number,
  owner: Slot,
  methods: Method[],
  class_: number,
  className: string,
): Field[] {
  const { code } = context;
  const { tree } = context.file;
  const key = fieldName(tree, node);
  const name = key < 0 ? undefined : keyOf(tree, key);
  if (name === undefined) return [];
  const value = childOf(tree, node, 'value');
  const type = childOf(tree, node, 'type');
  const isStatic = modifiersBefore(tree, node, key).has('static');
  if (value >= 0 && /^(?:arrow_function|function_expression)$/.test(kindOf(tree, value))) {
    const number = context.file.functions.length;
    lowerFunction({ ...context, label: name }, value, {
      kind: 'method',
      class: class_,
      className,
      static: isStatic,
    });
    methods.push({ name, function: number, ...(isStatic ? { static: true as const } : {}) });
    return [];
  }
  if (isStatic && value >= 0)
    code.emit(
      { op: 'set-field', object: owner, name, from: lowerExpression(context, value) },
      spanOf(tree, node),
    );
  return [
    {
      name,
      ...(type < 0 ? {} : { type: typeOf(tree, type) }),
      ...(isStatic ? { static: true as const } : {}),
    },
  ];
}

function fieldName(tree: SyntaxTree, node: number): number {
  const name = childOf(tree, node, 'name');
  return name >= 0 ? name : childOf(tree, node, 'property');
}

function modifiersBefore(tree: SyntaxTree, node: number, end: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (let child = node + 1; child < end; child = tree.behind[child] as number)
    found.add(kindOf(tree, child));
  return found;
}

/** `constructor(private readonly orders: Orders)` of TypeScript. */
function parameterProperties(tree: SyntaxTree, members: readonly number[]): Field[] {
  return propertiesOf(tree, members).map(({ name, type }) => ({
    name,
    ...(type === undefined ? {} : { type }),
  }));
}

function propertiesOf(tree: SyntaxTree, members: readonly number[]): (Field & { readonly name: string })[] {
  const builder = members.find(
    (member) =>
      kindOf(tree, member) === 'method_definition' &&
      textOf(tree, childOf(tree, member, 'name')) === 'constructor',
  );
  const list = builder === undefined ? -1 : childOf(tree, builder, 'parameters');
  if (list < 0) return [];
  return childrenOf(tree, list).flatMap((parameter) => {
    const kinds = childrenOf(tree, parameter).map((child) => kindOf(tree, child));
    const isProperty =
      kinds.includes('accessibility_modifier') || /^\s*(?:readonly|override)\b/.test(textOf(tree, parameter));
    const pattern = childOf(tree, parameter, 'pattern');
    if (!isProperty || pattern < 0) return [];
    const type = childOf(tree, parameter, 'type');
    return [{ name: textOf(tree, pattern), ...(type < 0 ? {} : { type: typeOf(tree, type) }) }];
  });
}

/** Fields with values are set when an object is made: by a method of their own, that the engine calls like a constructor. */
function initialise(
  context: Context,
  members: readonly number[],
  class_: number,
  className: string,
  methods: Method[],
): void {
  const { tree, functions } = context.file;
  const fields = members.filter((member) => {
    if (!/^(?:public_)?field_definition$/.test(kindOf(tree, member))) return false;
    const value = childOf(tree, member, 'value');
    const key = fieldName(tree, member);
    return (
      value >= 0 &&
      key >= 0 &&
      !modifiersBefore(tree, member, key).has('static') &&
      !/^(?:arrow_function|function_expression)$/.test(kindOf(tree, value))
    );
  });
  const properties = propertiesOf(tree, members);
  const builder = methods.find(({ name }) => name === 'constructor');
  if (properties.length > 0 && builder !== undefined) storeProperties(context, builder.function, properties);
  if (fields.length === 0) return;
  const number = functions.push(undefined) - 1;
  const code = openFunction();
  const inner: Context = {
    ...context,
    code,
    kind: 'method',
    name: `${className}.<fields>`,
    loops: [],
    finallies: [],
    copies: 0,
  };
  const span = spanOf(tree, fields[0] as number);
  const object = code.temp();
  code.emit({ op: 'this', to: object }, span);
  for (const field of fields) {
    const name = keyOf(tree, fieldName(tree, field));
    const from = lowerExpression(inner, childOf(tree, field, 'value'));
    if (name !== undefined) code.emit({ op: 'set-field', object, name, from }, spanOf(tree, field));
  }
  functions[number] = code.build({
    ...span,
    name: inner.name,
    kind: 'method',
    parameters: [],
    cells: [],
    captures: [],
    async: false,
    generator: false,
    thisKind: 'own',
    class: class_,
  });
  methods.push({ name: '<fields>', function: number });
}

/** Puts `this.name = name` before the constructor's own code. */
function storeProperties(
  context: Context,
  number: number,
  properties: readonly { readonly name: string }[],
): void {
  const fn = context.file.functions[number];
  const [entry, ...blocks] = fn?.blocks ?? [];
  if (fn === undefined || entry === undefined) return;
  const span = { start: fn.start, end: fn.start };
  const object = fn.slots;
  const stores = properties.flatMap(({ name }) => {
    const parameter = fn.parameters.find((each) => each.name === name);
    return parameter === undefined
      ? []
      : [{ op: 'set-field' as const, object, name, from: parameter.slot, ...span }];
  });
  const instructions = [{ op: 'this' as const, to: object, ...span }, ...stores, ...entry.instructions];
  context.file.functions[number] = {
    ...fn,
    slots: fn.slots + 1,
    blocks: [{ ...entry, instructions }, ...blocks],
  };
}
