import { takenFrom, unknownOf } from '../make.ts';
import type { Carried, InfraValue, Place } from '../value.ts';
import { parameterNamed } from './parameters.ts';
import { idIn, type Scope } from './stack.ts';
import { textFrom } from './texts.ts';

/** Names that AWS gives a value when it deploys. */
const pseudo: ReadonlySet<string> = new Set([
  'AccountId',
  'NotificationARNs',
  'Partition',
  'Region',
  'StackId',
  'StackName',
  'URLSuffix',
]);

/** What `Ref` gives; undefined for what is left out. */
export function refTo(name: string, scope: Scope, place: Place): InfraValue | undefined {
  const own = scope.names.get(name);
  if (own !== undefined) return own;
  if (name === 'AWS::NoValue') return undefined;
  const carried: Carried = { origin: 'computed', place };
  if (name.startsWith('AWS::') && pseudo.has(name.slice(5)))
    return unknownOf('variable', `${name} is known when it is deployed.`, carried);
  const parameter = parameterNamed(name, scope.stack, place);
  if (parameter !== undefined) return parameter;
  return resourceRef(name, '', scope, carried);
}

/** What `Fn::GetAtt` gives. */
export function attributeOf(name: string, path: string, scope: Scope, place: Place): InfraValue {
  const carried: Carried = { origin: 'computed', place };
  const output = /^Outputs\.(.+)$/.exec(path)?.[1];
  const given = output === undefined ? undefined : scope.stack.program.outputOf(name, output, scope);
  if (given !== undefined) return takenFrom(given, { to: idIn(scope.stack, name), path });
  return resourceRef(name, path, scope, carried);
}

/** What is not declared is taken for a resource all the same: nothing else could be meant. */
function resourceRef(name: string, path: string, scope: Scope, carried: Carried): InfraValue {
  return { kind: 'reference', to: idIn(scope.stack, name), path, ...carried };
}

/** A text with `${Name}`, `${Name.Attribute}` and `${!Literal}` in it. */
export function substituted(
  text: InfraValue & { readonly kind: 'text' },
  variables: ReadonlyMap<string, InfraValue>,
  scope: Scope,
): InfraValue {
  const pieces = text.text.split(/\$\{([^${}]*)\}/);
  if (pieces.length === 1) return text;
  const { place, origin } = text;
  const literal = (each: string): readonly InfraValue[] =>
    each === '' ? [] : [{ kind: 'text', text: each, origin, place }];
  const parts = pieces.flatMap((piece, i) => {
    if (i % 2 === 0) return literal(piece);
    if (piece.startsWith('!')) return literal(`\${${piece.slice(1)}}`);
    const name = piece.trim();
    return variables.get(name) ?? named(name, scope, place) ?? literal('');
  });
  return textFrom(parts, place, text.textLine);
}

function named(name: string, scope: Scope, place: Place): InfraValue | undefined {
  const point = name.indexOf('.');
  if (point < 0) return refTo(name, scope, place);
  return attributeOf(name.slice(0, point), name.slice(point + 1), scope, place);
}
