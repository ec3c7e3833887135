import { childOf, kindOf } from '#parse/syntax/tree';
import { openFunction } from '../builder.ts';
import type { TypeName } from '../module.ts';
import { annotationName, annotationsOf } from './annotations.ts';
import { type ClassParts, recordComponents } from './class-parts.ts';
import { type Context, loadThis, lowerStatement, meantType, outerField, spanOf } from './context.ts';
import { buildFunction } from './functions.ts';
import { type ClassShape, membersOf, modifiersOf } from './shapes.ts';
import { partsOf } from './types.ts';

interface OwnField {
  readonly name: string;
  readonly type: TypeName;
  readonly isFinal: boolean;
  /** It gets its value where it is declared. */
  readonly isSet: boolean;
  readonly annotations: ReadonlySet<string>;
}

/** The constructor that the compiler or Lombok writes: of a record, of all fields, of those that are required. */
export function constructorOf(context: Context, parts: ClassParts): void {
  const { shape, methods } = parts;
  const { tree } = context.file;
  if (shape.kind === 'record') {
    const compact = membersOf(tree, shape.body).find(
      (each) => kindOf(tree, each) === 'compact_constructor_declaration',
    );
    const fields = recordComponents(context, shape).map(({ name, type }) => ({ name, type }));
    if (
      methods.some(
        ({ name, function: fn }) =>
          name === 'constructor' && context.file.functions[fn]?.parameters.length === fields.length,
      )
    )
      return;
    return compact === undefined
      ? writeConstructor(context, parts, fields)
      : compactConstructor(context, parts, compact);
  }
  if (methods.some(({ name }) => name === 'constructor')) return;
  const fields = ownFields(context, shape);
  const told = annotationNames(context, shape);
  const isAll =
    told.has('AllArgsConstructor') ||
    ((told.has('Builder') || told.has('Value')) && !told.has('NoArgsConstructor'));
  const isRequired = told.has('RequiredArgsConstructor') || told.has('Data');
  if (!isAll && !isRequired) return;
  const wanted = isAll
    ? fields.filter(({ isFinal, isSet }) => !(isFinal && isSet))
    : fields.filter(({ isFinal, isSet, annotations }) => !isSet && (isFinal || annotations.has('NonNull')));
  if (wanted.length > 0) writeConstructor(context, parts, wanted);
}

function annotationNames(context: Context, { node }: ClassShape): ReadonlySet<string> {
  return new Set(
    annotationsOf(context, node).map((each) => annotationName(context, each).replace(/^.*\./, '')),
  );
}

function ownFields(context: Context, shape: ClassShape): OwnField[] {
  const { tree } = context.file;
  return membersOf(tree, shape.body).flatMap((member) => {
    if (kindOf(tree, member) !== 'field_declaration') return [];
    const modifiers = modifiersOf(tree, member);
    const annotations = new Set(annotationsOf(context, member).map((each) => annotationName(context, each)));
    return partsOf(tree, member).flatMap((declarator): OwnField[] => {
      if (kindOf(tree, declarator) !== 'variable_declarator' || modifiers.has('static')) return [];
      const nameNode = childOf(tree, declarator, 'name');
      const name = tree.text.slice(tree.starts[nameNode], tree.ends[nameNode]);
      const type = shape.fields.get(name)?.type ?? { name: 'Object' };
      const isSet = childOf(tree, declarator, 'value') >= 0;
      return [{ name, type, isFinal: modifiers.has('final'), isSet, annotations }];
    });
  });
}

type Named = Pick<OwnField, 'name' | 'type'>;

/** A constructor that puts each argument into the field of its name. */
function writeConstructor(context: Context, parts: ClassParts, fields: readonly Named[]): void {
  write(context, parts, {
    name: 'constructor',
    parameters: fields,
    body: ({ code, span }) => {
      const object = code.temp();
      code.emit({ op: 'this', to: object }, span);
      for (const { name } of fields)
        code.emit({ op: 'set-field', object, name, from: code.variable(`${name}#`, name) }, span);
    },
  });
}

interface Written {
  readonly name: string;
  readonly parameters: readonly Named[];
  readonly isStatic?: true;
  readonly returns?: TypeName;
  readonly body: (at: {
    code: ReturnType<typeof openFunction>;
    span: { start: number; end: number };
  }) => void;
}

function write(
  context: Context,
  { shape, number, methods }: ClassParts,
  { name, parameters, isStatic, returns, body }: Written,
): void {
  const { file } = context;
  const { start } = spanOf(file.tree, shape.node);
  const span = { start, end: start };
  const fn = file.functions.push(undefined) - 1;
  const code = openFunction();
  for (const each of parameters) code.variable(`${each.name}#`, each.name);
  body({ code, span });
  const isConstructor = name === 'constructor';
  file.functions[fn] = code.build({
    ...spanOf(file.tree, shape.node),
    name: `${shape.name}.${isConstructor ? '<init>' : name}`,
    kind: isConstructor ? 'constructor' : 'method',
    parameters: parameters.map((each) => ({
      id: `${each.name}#`,
      name: each.name,
      kind: 'positional' as const,
      optional: false,
      type: meantType(context, each.type),
    })),
    cells: [],
    captures: [],
    async: false,
    generator: false,
    thisKind: 'own',
    class: number,
    ...(isStatic ? { static: true as const } : {}),
    ...(returns === undefined ? {} : { returns }),
  });
  methods.push({
    name: isConstructor ? name : `${name}()`,
    function: fn,
    ...(isStatic ? { static: true as const } : {}),
  });
}

/** `record Range(int from, int to) { Range { … } }`: the parameters may change before they become fields. */
function compactConstructor(context: Context, parts: ClassParts, member: number): void {
  const { file } = context;
  const { tree } = file;
  const { shape, number, methods } = parts;
  const region = file.regions.at.get(member);
  if (region === undefined) return;
  const components = recordComponents(context, shape);
  const fn = buildFunction(context, {
    region,
    span: spanOf(tree, member),
    name: `${shape.name}.<init>`,
    kind: 'constructor',
    class: number,
    isStatic: false,
    thisKind: 'own',
    parameters: components.map(({ node }) => node),
    body: (inner) => {
      lowerStatement(inner, childOf(tree, member, 'body'));
      const end = spanOf(tree, member).end;
      const object = loadThis(inner, undefined, member);
      for (const { name } of components) {
        const from = inner.code.variable(bindingOf(inner, name), name);
        inner.code.emit({ op: 'set-field', object, name, from }, { start: end - 1, end });
      }
    },
  });
  methods.push({ name: 'constructor', function: fn });
}

function bindingOf({ region }: Context, name: string): string {
  const binding = region.scope.find(name);
  return binding.kind === 'variable' ? binding.id : `${name}#parameter`;
}

/** `getName()`, `setName(name)` of Lombok, `name()` of a record. */
export function accessorsOf(context: Context, parts: ClassParts): void {
  const { shape, methods } = parts;
  const has = (name: string) => methods.some((each) => each.name === `${name}()`);
  for (const { name, type } of recordComponents(context, shape))
    if (!has(name)) writeGetter(context, parts, name, { name, type });
  const told = annotationNames(context, shape);
  const isData = told.has('Data') || told.has('Value');
  for (const field of ownFields(context, shape)) {
    const { name, type, annotations } = field;
    const isTruth = type.name === 'boolean';
    const bare = isTruth && /^is[A-Z]/.test(name) ? name.slice(2) : name;
    const capital = bare.charAt(0).toUpperCase() + bare.slice(1);
    const getter = `${isTruth ? 'is' : 'get'}${capital}`;
    if ((isData || told.has('Getter') || annotations.has('Getter')) && !has(getter))
      writeGetter(context, parts, getter, field);
    const isSettable =
      !field.isFinal && (told.has('Data') || told.has('Setter') || annotations.has('Setter'));
    if (isSettable && !has(`set${capital}`)) writeSetter(context, parts, `set${capital}`, field);
  }
}

function writeGetter(context: Context, parts: ClassParts, name: string, field: Named): void {
  write(context, parts, {
    name,
    parameters: [],
    returns: meantType(context, field.type),
    body: ({ code, span }) => {
      const object = code.temp();
      const value = code.temp();
      code.emit({ op: 'this', to: object }, span);
      code.emit({ op: 'field', to: value, object, name: field.name }, span);
      code.end({ kind: 'return', value, ...span });
    },
  });
}

/** Gives back the object, as `@Accessors(chain = true)` and builders do. */
function writeSetter(context: Context, parts: ClassParts, name: string, field: Named): void {
  write(context, parts, {
    name,
    parameters: [field],
    returns: { name: parts.shape.name },
    body: ({ code, span }) => {
      const object = code.temp();
      code.emit({ op: 'this', to: object }, span);
      code.emit(
        { op: 'set-field', object, name: field.name, from: code.variable(`${field.name}#`, field.name) },
        span,
      );
      code.end({ kind: 'return', value: object, ...span });
    },
  });
}

/** `@Builder` of Lombok: the object itself stands for what builds it. */
export function builderOf(context: Context, parts: ClassParts): void {
  const { shape, methods } = parts;
  const told = annotationNames(context, shape);
  if (!told.has('Builder') && !told.has('SuperBuilder')) return;
  const has = (name: string) => methods.some((each) => each.name === `${name}()`);
  for (const field of ownFields(context, shape))
    if (!has(field.name)) writeSetter(context, parts, field.name, field);
  if (!has('build'))
    write(context, parts, {
      name: 'build',
      parameters: [],
      returns: { name: shape.name },
      body: ({ code, span }) => {
        const value = code.temp();
        code.emit({ op: 'this', to: value }, span);
        code.end({ kind: 'return', value, ...span });
      },
    });
  for (const name of ['builder', 'toBuilder']) {
    if (has(name) || shape.fields.has(outerField)) continue;
    write(context, parts, {
      name,
      parameters: [],
      returns: { name: shape.name },
      ...(name === 'builder' ? { isStatic: true as const } : {}),
      body: ({ code, span }) => {
        const value = code.temp();
        if (name === 'builder') {
          const callee = code.temp();
          code.emit({ op: 'load-global', to: callee, name: shape.name }, span);
          code.emit({ op: 'new', to: value, callee, args: [] }, span);
        } else code.emit({ op: 'this', to: value }, span);
        code.end({ kind: 'return', value, ...span });
      },
    });
  }
}
