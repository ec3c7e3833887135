import { childOf, childrenNamed, kindOf, type SyntaxTree, textOf } from '#parse/syntax/tree';
import type { ConstantValue } from '../instruction.ts';
import type { TypeName } from '../module.ts';
import { staysAsDeclared } from './assigned.ts';
import { constantOf } from './literals.ts';
import { partsOf, typeOf, withDimensions } from './types.ts';

/** The kinds of classes that a file can declare. */
export type ClassKind = 'class' | 'interface' | 'enum' | 'record' | 'annotation';

/** What a field is declared to be. */
export interface FieldShape {
  readonly type: TypeName;
  readonly static: boolean;
  /** Its value where that is a literal and never another. */
  readonly constant?: { readonly value: ConstantValue };
}

/** What a class declares, known before any code of it is lowered. */
export interface ClassShape {
  readonly node: number;
  /** The body, where its members stand; -1 for none. */
  readonly body: number;
  readonly kind: ClassKind;
  /** Within its file: `Orders.Line`. */
  readonly name: string;
  readonly outer: ClassShape | undefined;
  /** A member of a class or of the file; others are declared in a function. */
  readonly isMember: boolean;
  /** It has no object of the class around it. */
  readonly isStatic: boolean;
  readonly fields: ReadonlyMap<string, FieldShape>;
  readonly methods: ReadonlyMap<string, { readonly static: boolean; readonly returns?: TypeName }>;
  /** Names of the classes that it declares, by their simple names. */
  readonly types: Map<string, string>;
  /** Type parameters and their bounds. */
  readonly variables: ReadonlyMap<string, TypeName>;
  readonly hasBases: boolean;
}

const kinds: Readonly<Record<string, ClassKind>> = {
  class_declaration: 'class',
  interface_declaration: 'interface',
  enum_declaration: 'enum',
  record_declaration: 'record',
  annotation_type_declaration: 'annotation',
};

/** The kind of class that a node declares; undefined for another node. */
export function classKindOf(tree: SyntaxTree, node: number): ClassKind | undefined {
  return kinds[kindOf(tree, node)];
}

/** Words before a declaration: `public`, `static`. */
export function modifiersOf(tree: SyntaxTree, node: number): ReadonlySet<string> {
  const modifiers = partsOf(tree, node).find((child) => kindOf(tree, child) === 'modifiers');
  const found = new Set<string>();
  if (modifiers === undefined) return found;
  const end = tree.behind[modifiers] as number;
  for (let child = modifiers + 1; child < end; child = tree.behind[child] as number)
    found.add(kindOf(tree, child));
  return found;
}

/** Members in the order of the text; of an enumeration without its constants. */
export function membersOf(tree: SyntaxTree, body: number): number[] {
  if (body < 0) return [];
  return partsOf(tree, body).flatMap((child) =>
    kindOf(tree, child) === 'enum_body_declarations' ? partsOf(tree, child) : [child],
  );
}

/** A class as it stands in the tree. */
export interface Declared {
  readonly node: number;
  readonly body: number;
  readonly kind: ClassKind;
  readonly name: string;
  readonly outer: ClassShape | undefined;
  readonly isMember: boolean;
  readonly hasBases: boolean;
  /** Declared in a function that has no object. */
  readonly inStatic?: boolean;
}

/** Reads what a class declares. */
export function shapeOf(tree: SyntaxTree, declared: Declared): ClassShape {
  const { node, body, kind, name, outer, isMember } = declared;
  const fields = new Map<string, FieldShape>();
  const methods = new Map<string, { readonly static: boolean; readonly returns?: TypeName }>();
  const types = new Map<string, string>();
  if (kind === 'record')
    for (const { name: own, type } of componentsOf(tree, node)) fields.set(own, { type, static: false });
  for (const member of membersOf(tree, body)) {
    const memberKind = kindOf(tree, member);
    if (memberKind === 'enum_constant')
      fields.set(textOf(tree, childOf(tree, member, 'name')), { type: { name }, static: true });
    else if (memberKind === 'field_declaration' || memberKind === 'constant_declaration')
      for (const [own, field] of fieldsOf(tree, member, { node, kind })) fields.set(own, field);
    else if (memberKind === 'method_declaration') {
      const own = textOf(tree, childOf(tree, member, 'name'));
      const returns = childOf(tree, member, 'type');
      if (!methods.has(own))
        methods.set(own, {
          static: modifiersOf(tree, member).has('static'),
          ...(returns < 0 ? {} : { returns: typeOf(tree, returns) }),
        });
    } else if (classKindOf(tree, member) !== undefined) {
      const own = textOf(tree, childOf(tree, member, 'name'));
      types.set(own, `${name}.${own}`);
    }
  }
  return {
    node,
    body,
    kind,
    name,
    outer,
    isMember,
    isStatic:
      kind !== 'class' ||
      (isMember
        ? outer === undefined || outer.kind === 'interface' || modifiersOf(tree, node).has('static')
        : declared.inStatic === true),
    fields,
    methods,
    types,
    variables: typeVariablesOf(tree, node),
    hasBases: declared.hasBases,
  };
}

/** The fields that one declaration names. */
function fieldsOf(
  tree: SyntaxTree,
  member: number,
  { node, kind }: Pick<Declared, 'node' | 'kind'>,
): [string, FieldShape][] {
  const modifiers = modifiersOf(tree, member);
  const isConstant = kind === 'interface' || kind === 'annotation';
  const type = typeOf(tree, childOf(tree, member, 'type'));
  return childrenNamed(tree, member, 'declarator').map((declarator) => {
    const value = childOf(tree, declarator, 'value');
    const name = textOf(tree, childOf(tree, declarator, 'name'));
    const stays =
      value >= 0 &&
      (isConstant ||
        modifiers.has('final') ||
        (modifiers.has('private') && staysAsDeclared(tree, { owner: node, member, value, name })));
    const constant = stays ? constantOf(tree, value) : undefined;
    return [
      name,
      {
        type: withDimensions(tree, type, declarator),
        static: isConstant || modifiers.has('static'),
        ...(constant === undefined ? {} : { constant }),
      },
    ];
  });
}

/** What a record is made of, in order. */
export function componentsOf(
  tree: SyntaxTree,
  node: number,
): readonly { readonly name: string; readonly type: TypeName; readonly node: number }[] {
  const list = childOf(tree, node, 'parameters');
  return (list < 0 ? [] : partsOf(tree, list)).flatMap((child) => {
    const declarator = partsOf(tree, child).find((each) => kindOf(tree, each) === 'variable_declarator');
    const name = childOf(tree, declarator ?? child, 'name');
    const type = childOf(tree, child, 'type');
    if (name < 0) return [];
    const own: TypeName = type < 0 ? { name: 'Object' } : typeOf(tree, type);
    return [{ name: textOf(tree, name), type: own, node: child }];
  });
}

function typeVariablesOf(tree: SyntaxTree, node: number): ReadonlyMap<string, TypeName> {
  const list = childOf(tree, node, 'type_parameters');
  return new Map(
    (list < 0 ? [] : partsOf(tree, list)).flatMap((parameter) => {
      const parts = partsOf(tree, parameter).filter((child) => !/annotation$/.test(kindOf(tree, child)));
      const [name, bound] = parts;
      const upper = bound === undefined ? undefined : partsOf(tree, bound)[0];
      if (name === undefined) return [];
      return [[textOf(tree, name), upper === undefined ? { name: 'Object' } : typeOf(tree, upper)] as const];
    }),
  );
}

/** The type parameters of a method. */
export const variablesOf = typeVariablesOf;
