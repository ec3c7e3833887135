import { childOf, childrenNamed, kindOf, textOf } from '#parse/syntax/tree';
import { injected } from './annotations.ts';
import { casted } from './calls.ts';
import type { ClassParts } from './class-parts.ts';
import { type Context, loadThis, lowerExpression, lowerStatement, meantType, spanOf } from './context.ts';
import { buildFunction } from './functions.ts';
import { typeOf } from './types.ts';

/** First values of fields and blocks of the class, run when an object is made: a method that the engine calls. */
export function lowerInitialiser(context: Context, members: readonly number[], parts: ClassParts): void {
  const { file } = context;
  const { tree } = file;
  const { shape, number, methods } = parts;
  const region = file.regions.objects.get(shape.body);
  const own = members.filter((member) => isInitialiser(context, member, parts));
  const [first] = own;
  if (region === undefined || first === undefined) return;
  const fn = buildFunction(context, {
    region,
    span: spanOf(tree, first),
    name: `${shape.name}.<fields>`,
    kind: 'method',
    class: number,
    isStatic: false,
    thisKind: 'own',
    parameters: [],
    body: (inner) => {
      for (const member of own) {
        if (kindOf(tree, member) === 'block') lowerStatement(inner, member);
        else initialise(inner, member);
      }
    },
  });
  methods.push({ name: '<fields>', function: fn });
}

function isInitialiser(context: Context, member: number, { shape }: ClassParts): boolean {
  const { tree } = context.file;
  const kind = kindOf(tree, member);
  if (kind === 'block') return true;
  if (kind !== 'field_declaration') return false;
  return childrenNamed(tree, member, 'declarator').some((declarator) => {
    const field = shape.fields.get(textOf(tree, childOf(tree, declarator, 'name')));
    return (
      field?.static === false &&
      (childOf(tree, declarator, 'value') >= 0 || /[$#]\{|@ConfigProperty/.test(textOf(tree, member)))
    );
  });
}

function initialise(context: Context, member: number): void {
  const { code, file } = context;
  const { tree } = file;
  const type = meantType(context, typeOf(tree, childOf(tree, member, 'type')));
  for (const declarator of childrenNamed(tree, member, 'declarator')) {
    const name = textOf(tree, childOf(tree, declarator, 'name'));
    const value = childOf(tree, declarator, 'value');
    const given = value >= 0 ? lowerExpression(context, value) : injected(context, member);
    if (given === undefined) continue;
    const from = value >= 0 ? given : casted(context, given, type, declarator);
    code.emit(
      { op: 'set-field', object: loadThis(context, undefined, declarator), name, from },
      spanOf(tree, declarator),
    );
  }
}
