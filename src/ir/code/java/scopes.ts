import { childOf, childrenNamed, kindOf, type SyntaxTree, textOf } from '#parse/syntax/tree';
import type { TypeName } from '../module.ts';
import { blockScope, functionScope, moduleScope, type Scope } from '../scope.ts';
import { type ClassShape, classKindOf, modifiersOf, shapeOf, variablesOf } from './shapes.ts';
import { partsOf, typeOf, withDimensions } from './types.ts';

/** A region with names of its own: a file, a class, a function, a block. Classes stand between functions. */
export interface Region {
  readonly parent: Region | undefined;
  readonly scope: Scope;
  /** Types of the variables that it declares, as written; of `var` the node of its first value. */
  readonly names: Map<string, LocalType>;
  /** Type parameters of a method. */
  readonly variables?: ReadonlyMap<string, TypeName>;
  readonly shape?: ClassShape;
  /** Classes that are declared in it, by name. */
  readonly types: Map<string, string>;
  /** It begins a function: of this class, and with an object of it. */
  readonly method?: { readonly of: ClassShape; readonly isStatic: boolean };
  /** Functions inside need the object of this one. */
  sharesThis?: boolean;
}

/** What is known of the type of a local variable. */
export interface LocalType {
  readonly type?: TypeName;
  readonly value?: number;
  /** What a loop over the value gives. */
  readonly element?: true;
}

/** All regions of a file by the node that opens them. */
export interface Regions {
  readonly at: ReadonlyMap<number, Region>;
  /** By the body of the class: what runs when an object is made, and when the class is. */
  readonly objects: ReadonlyMap<number, Region>;
  readonly statics: ReadonlyMap<number, Region>;
  readonly shapes: ReadonlyMap<number, ClassShape>;
  readonly shapeNamed: (name: string, region: Region) => ClassShape | undefined;
}

const blocks: ReadonlySet<string> = new Set([
  'block',
  'constructor_body',
  'for_statement',
  'enhanced_for_statement',
  'catch_clause',
  'try_with_resources_statement',
  'switch_block_statement_group',
  'switch_rule',
]);

const typeKinds: ReadonlySet<string> = new Set([
  'type_arguments',
  'type_parameters',
  'superclass',
  'super_interfaces',
  'throws',
  'package_declaration',
  'import_declaration',
  'permits',
  'module_declaration',
]);

/** The name under which functions inside find the object of a class around them. */
export function hiddenThis({ node }: ClassShape): string {
  return `this of ${node}`;
}

/** Goes through a file once, to know where each name lives before code is made of it. */
export function readRegions(tree: SyntaxTree): Regions {
  const at = new Map<number, Region>();
  const objects = new Map<number, Region>();
  const statics = new Map<number, Region>();
  const shapes = new Map<number, ClassShape>();
  const byName = new Map<string, ClassShape>();
  const uses: (() => void)[] = [];
  const file: Region = { parent: undefined, scope: moduleScope(), names: new Map(), types: new Map() };
  at.set(0, file);
  const top = partsOf(tree, 0);
  declareTypes(top, file, undefined);
  for (const node of top) visit(node, file);
  for (const use of uses) use();
  return { at, objects, statics, shapes, shapeNamed };

  function visit(node: number, region: Region): void {
    const kind = kindOf(tree, node);
    if (typeKinds.has(kind)) return;
    if (classKindOf(tree, node) !== undefined) return readClass(node, region);
    switch (kind) {
      case 'lambda_expression':
        return readLambda(node, region);
      case 'object_creation_expression':
        return readCreation(node, region);
      case 'local_variable_declaration':
        declareVariables(node, region);
        break;
      case 'resource':
      case 'type_pattern':
      case 'record_pattern_component':
        declarePattern(node, region);
        break;
      case 'instanceof_expression': {
        const name = childOf(tree, node, 'name');
        const type = childOf(tree, node, 'right');
        if (name >= 0) declare(region, textOf(tree, name), type < 0 ? {} : { type: typeOf(tree, type) });
        break;
      }
      case 'identifier':
        return use(node, region);
      case 'method_invocation':
        if (childOf(tree, node, 'object') < 0) useMethod(textOf(tree, childOf(tree, node, 'name')), region);
        break;
      case 'field_access':
      case 'method_reference':
        qualifiedThis(node, region);
        break;
      default:
        if (blocks.has(kind)) return readBlock(node, kind, region);
    }
    const name = childOf(tree, node, 'name');
    const field = kind === 'field_access' ? childOf(tree, node, 'field') : -1;
    for (const child of partsOf(tree, node)) if (child !== name && child !== field) visit(child, region);
  }

  function readBlock(node: number, kind: string, around: Region): void {
    const region = blockIn(around);
    at.set(node, region);
    if (kind === 'enhanced_for_statement') {
      const type = typeOf(tree, childOf(tree, node, 'type'));
      const value = childOf(tree, node, 'value');
      declare(
        region,
        textOf(tree, childOf(tree, node, 'name')),
        type.name === 'var' ? { value, element: true } : { type },
      );
    } else if (kind === 'catch_clause') {
      const parameter = partsOf(tree, node).find((child) => kindOf(tree, child) === 'catch_formal_parameter');
      const type = partsOf(tree, parameter ?? node).find((child) => kindOf(tree, child) === 'catch_type');
      const name = parameter === undefined ? -1 : childOf(tree, parameter, 'name');
      if (name >= 0)
        declare(region, textOf(tree, name), type === undefined ? {} : { type: typeOf(tree, type) });
    }
    const children = partsOf(tree, node);
    declareTypes(children, region, undefined);
    const name = childOf(tree, node, 'name');
    for (const child of children) if (child !== name) visit(child, region);
  }

  function blockIn(around: Region): Region {
    return { parent: around, scope: blockScope(around.scope), names: new Map(), types: new Map() };
  }

  function readClass(node: number, around: Region): void {
    const shape = shapes.get(node);
    if (shape === undefined) return;
    const modifiers = partsOf(tree, node).find((child) => kindOf(tree, child) === 'modifiers');
    if (modifiers !== undefined) visit(modifiers, around);
    readBody(shape, around);
  }

  function readBody(shape: ClassShape, around: Region): void {
    const region: Region = {
      parent: around,
      scope: around.scope,
      names: new Map(),
      types: shape.types,
      shape,
    };
    at.set(shape.node, region);
    if (shape.body < 0) return;
    const forObjects = functionIn(region, { of: shape, isStatic: false });
    const forStatics: Region = { ...blockIn(region), method: { of: shape, isStatic: true } };
    objects.set(shape.body, forObjects);
    statics.set(shape.body, forStatics);
    const members = shape.kind === 'enum' ? enumMembers(shape.body) : partsOf(tree, shape.body);
    declareTypes(members, region, shape);
    for (const member of members) readMember(member, shape, { region, forObjects, forStatics });
  }

  function enumMembers(body: number): number[] {
    return partsOf(tree, body).flatMap((child) =>
      kindOf(tree, child) === 'enum_body_declarations' ? partsOf(tree, child) : [child],
    );
  }

  function readMember(
    member: number,
    shape: ClassShape,
    { region, forObjects, forStatics }: { region: Region; forObjects: Region; forStatics: Region },
  ): void {
    const kind = kindOf(tree, member);
    switch (kind) {
      case 'method_declaration':
      case 'constructor_declaration':
      case 'compact_constructor_declaration':
        return readMethod(member, shape, region);
      case 'field_declaration':
      case 'constant_declaration': {
        const isStatic =
          kind === 'constant_declaration' ||
          shape.kind === 'interface' ||
          modifiersOf(tree, member).has('static');
        for (const declarator of childrenNamed(tree, member, 'declarator')) {
          const value = childOf(tree, declarator, 'value');
          if (value >= 0) visit(value, isStatic ? forStatics : forObjects);
        }
        return;
      }
      case 'block':
        return visit(member, forObjects);
      case 'static_initializer':
        return visit(member, forStatics);
      case 'enum_constant':
        return readConstant(member, shape, forStatics);
      default:
        if (classKindOf(tree, member) !== undefined) readClass(member, region);
    }
  }

  /** A constant of an enumeration may have a body: a class of its own. */
  function readConstant(node: number, outer: ClassShape, region: Region): void {
    const list = childOf(tree, node, 'arguments');
    const body = childOf(tree, node, 'body');
    if (list >= 0) visit(list, region);
    if (body < 0) return;
    const name = `${outer.name}.${textOf(tree, childOf(tree, node, 'name'))}`;
    anonymous(node, body, name, region, outer);
  }

  function readMethod(node: number, shape: ClassShape, around: Region): void {
    const isStatic = modifiersOf(tree, node).has('static');
    const region: Region = {
      ...functionIn(around, { of: shape, isStatic }),
      variables: variablesOf(tree, node),
    };
    at.set(node, region);
    const list = childOf(
      tree,
      kindOf(tree, node) === 'compact_constructor_declaration' ? shape.node : node,
      'parameters',
    );
    if (list >= 0) declareParameters(list, region);
    const body = childOf(tree, node, 'body');
    if (body >= 0) visit(body, region);
  }

  function functionIn(around: Region, method: NonNullable<Region['method']>): Region {
    return { parent: around, scope: functionScope(around.scope), names: new Map(), types: new Map(), method };
  }

  function readLambda(node: number, around: Region): void {
    const region: Region = {
      parent: around,
      scope: functionScope(around.scope),
      names: new Map(),
      types: new Map(),
    };
    at.set(node, region);
    const list = childOf(tree, node, 'parameters');
    if (kindOf(tree, list) === 'identifier') declare(region, textOf(tree, list), {});
    else if (kindOf(tree, list) === 'inferred_parameters')
      for (const child of partsOf(tree, list)) declare(region, textOf(tree, child), {});
    else if (list >= 0) declareParameters(list, region);
    const body = childOf(tree, node, 'body');
    if (body >= 0) visit(body, region);
  }

  /** `new Thread() { … }`: a class of its own. */
  function readCreation(node: number, region: Region): void {
    const parts = partsOf(tree, node);
    const body = parts.find((child) => kindOf(tree, child) === 'class_body');
    const type = childOf(tree, node, 'type');
    for (const child of parts) if (child !== body && child !== type) visit(child, region);
    const made = type < 0 ? undefined : shapeNamed(typeOf(tree, type).name, region);
    if (made?.outer !== undefined && !made.isStatic && made.isMember) needThis(made.outer, region);
    if (made?.isMember === false) uses.push(() => region.scope.use(made.name));
    if (body === undefined) return;
    const outer = shapeAround(region);
    const base = type < 0 ? '' : typeOf(tree, type).name.replace(/^.*\./, '');
    anonymous(node, body, `${outer === undefined ? '' : `${outer.name}.`}<${base}>`, region, outer);
  }

  function anonymous(
    node: number,
    body: number,
    name: string,
    region: Region,
    outer: ClassShape | undefined,
  ): void {
    const inStatic = methodAround(region)?.method?.isStatic !== false;
    const shape = shapeOf(tree, {
      node,
      body,
      kind: 'class',
      name,
      outer,
      isMember: false,
      hasBases: true,
      inStatic,
    });
    shapes.set(node, shape);
    readBody(shape, region);
  }

  function declareTypes(nodes: readonly number[], region: Region, outer: ClassShape | undefined): void {
    for (const node of nodes) {
      const kind = classKindOf(tree, node);
      const nameNode = kind === undefined ? -1 : childOf(tree, node, 'name');
      if (kind === undefined || nameNode < 0) continue;
      const isMember = outer !== undefined || region === file;
      const around = outer ?? shapeAround(region);
      const name = `${around === undefined ? '' : `${around.name}.`}${textOf(tree, nameNode)}`;
      const hasBases = partsOf(tree, node).some((child) =>
        /^(?:superclass|super_interfaces|extends_interfaces)$/.test(kindOf(tree, child)),
      );
      const inStatic = !isMember && methodAround(region)?.method?.isStatic !== false;
      const shape = shapeOf(tree, {
        node,
        body: childOf(tree, node, 'body'),
        kind,
        name,
        outer: around,
        isMember,
        hasBases,
        inStatic,
      });
      shapes.set(node, shape);
      byName.set(name, shape);
      region.types.set(textOf(tree, nameNode), name);
      // A class in a function is a variable of it.
      if (!isMember) region.scope.declare(name);
    }
  }

  function declareVariables(node: number, region: Region): void {
    const type = typeOf(tree, childOf(tree, node, 'type'));
    for (const declarator of childrenNamed(tree, node, 'declarator')) {
      const value = childOf(tree, declarator, 'value');
      const own = withDimensions(tree, type, declarator);
      declare(
        region,
        textOf(tree, childOf(tree, declarator, 'name')),
        own.name === 'var' && value >= 0 ? { value } : { type: own },
      );
    }
  }

  function declareParameters(list: number, region: Region): void {
    for (const child of partsOf(tree, list)) {
      const declarator = partsOf(tree, child).find((each) => kindOf(tree, each) === 'variable_declarator');
      const name = childOf(tree, declarator ?? child, 'name');
      if (name < 0) continue;
      const type = typeOfParameter(tree, child);
      declare(region, textOf(tree, name), type === undefined ? {} : { type });
    }
  }

  function declarePattern(node: number, region: Region): void {
    const parts = partsOf(tree, node);
    const named = childOf(tree, node, 'name');
    const name = named >= 0 ? named : parts.findLast((child) => kindOf(tree, child) === 'identifier');
    if (name === undefined || (kindOf(tree, node) === 'resource' && named < 0)) return;
    const typed = childOf(tree, node, 'type');
    const type =
      typed >= 0 ? typed : (parts.find((child) => child !== name && /type/.test(kindOf(tree, child))) ?? -1);
    const written: TypeName = type < 0 ? { name: 'var' } : typeOf(tree, type);
    const value = childOf(tree, node, 'value');
    declare(
      region,
      textOf(tree, name),
      written.name !== 'var' ? { type: written } : value >= 0 ? { value } : {},
    );
  }

  function declare(region: Region, name: string, type: LocalType): void {
    region.scope.declare(name);
    region.names.set(name, type);
  }

  function use(node: number, region: Region): void {
    const name = textOf(tree, node);
    uses.push(() => {
      for (let each: Region | undefined = region; each !== undefined; each = each.parent) {
        if (each.shape?.fields.has(name)) return needNow(each.shape, region);
        if (each.names.has(name)) return region.scope.use(name);
        if (each.types.has(name) && !each.shape) return region.scope.use(each.types.get(name) ?? name);
      }
    });
  }

  function useMethod(name: string, region: Region): void {
    uses.push(() => {
      for (let each: Region | undefined = region; each !== undefined; each = each.parent)
        if (each.shape?.methods.has(name)) return needNow(each.shape, region);
    });
  }

  /** `Orders.this`. */
  function qualifiedThis(node: number, region: Region): void {
    const field = childOf(tree, node, 'field');
    const object = childOf(tree, node, 'object');
    if (field < 0 || kindOf(tree, field) !== 'this' || object < 0) return;
    const shape = shapeNamed(textOf(tree, object), region);
    if (shape !== undefined) needThis(shape, region);
  }

  function needThis(shape: ClassShape, region: Region): void {
    uses.push(() => needNow(shape, region));
  }

  /** Makes the object of a class around known in the functions of classes that are declared in its functions. */
  function needNow(wanted: ClassShape, region: Region): void {
    let isInner = false;
    for (let each: Region | undefined = region; each !== undefined; each = each.parent) {
      const { method } = each;
      if (method !== undefined) {
        if (isInner && !method.isStatic) shareThis(each, method.of, region);
        if (method.of === wanted) return;
        isInner = true;
      }
      if (each.shape === wanted) return;
    }
  }

  function shareThis(from: Region, shape: ClassShape, region: Region): void {
    const name = hiddenThis(shape);
    if (!from.names.has(name)) {
      from.scope.declare(name);
      from.names.set(name, {});
      from.sharesThis = true;
    }
    region.scope.use(name);
  }

  function shapeNamed(name: string, region: Region): ClassShape | undefined {
    for (let each: Region | undefined = region; each !== undefined; each = each.parent) {
      const qualified = each.types.get(name) ?? (each.shape?.name === name ? name : undefined);
      if (qualified !== undefined) return byName.get(qualified);
    }
    return undefined;
  }
}

/** The nearest class around a region. */
export function shapeAround(region: Region | undefined): ClassShape | undefined {
  for (let each = region; each !== undefined; each = each.parent)
    if (each.shape !== undefined) return each.shape;
  return undefined;
}

/** The nearest region that begins a method. */
export function methodAround(region: Region | undefined): Region | undefined {
  for (let each = region; each !== undefined; each = each.parent) if (each.method !== undefined) return each;
  return undefined;
}

/** The type of a parameter as written; undefined where a lambda leaves it out. */
export function typeOfParameter(tree: SyntaxTree, node: number): TypeName | undefined {
  const named = childOf(tree, node, 'type');
  if (named >= 0) return withDimensions(tree, typeOf(tree, named), node);
  const own = partsOf(tree, node).find((child) => /type/.test(kindOf(tree, child)));
  return own === undefined ? undefined : typeOf(tree, own);
}
