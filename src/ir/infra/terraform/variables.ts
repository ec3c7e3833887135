import { readHclExpression } from '#parse/hcl/read';
import { unknownOf, usedAt } from '../make.ts';
import type { InfraValue, Place } from '../value.ts';
import { converted } from './convert.ts';
import { attributeOf } from './expand.ts';
import { type Declared, evaluate, type ModuleInstance, nearest, type Scope } from './module.ts';

/** The value of a variable of a module: what the caller or a file of variables gives, else its default. */
export function variableValue(name: string, scope: Scope, place: Place): InfraValue {
  const { module } = scope;
  const { variables } = module.memory;
  const declared = nearest(module.source.variables.get(name), scope.file);
  const key = declared === undefined ? name : `${name}\0${declared.file.path}`;
  if (!variables.has(key)) {
    variables.set(key, undefined);
    variables.set(key, made(name, declared, module, place));
  }
  const value = variables.get(key);
  if (value === undefined)
    return unknownOf('cycle', `The variable ${name} needs itself.`, { origin: 'computed', place });
  return value.kind === 'unknown' ? { ...value, place } : usedAt(value, place);
}

function made(
  name: string,
  declared: Declared | undefined,
  module: ModuleInstance,
  place: Place,
): InfraValue {
  const input = module.inputs(name);
  if (declared === undefined) {
    if (module.source.isBroken)
      return unknownOf('syntax', `The variable ${name} may be declared where the files could not be read.`, {
        origin: 'computed',
        place,
      });
    return unknownOf('undeclared', `The variable ${name} is not declared.`, { origin: 'computed', place });
  }
  const scope: Scope = { module, file: declared.file, names: new Map(), origin: 'default' };
  const type = typeOf(declared);
  const shaped = (value: InfraValue) =>
    type === undefined ? value : converted(value, type, (expression) => evaluate(expression, scope));
  const chosen = chosenOf(name, declared, input, scope, place);
  const value = shaped(chosen);
  return isTrue(declared, 'sensitive') ? { ...value, isSensitive: true } : value;
}

function chosenOf(
  name: string,
  declared: Declared,
  input: InfraValue | undefined,
  scope: Scope,
  place: Place,
): InfraValue {
  const found = attributeOf(declared, 'default');
  const isNullable = !isFalse(declared, 'nullable');
  if (input !== undefined && (input.kind !== 'null' || isNullable || found === undefined))
    return input.origin === 'explicit' ? { ...input, origin: 'variable' } : input;
  if (found !== undefined) return evaluate(found.attribute.value, { ...scope, file: found.file });
  const isBroken = [declared, ...declared.overrides].some(({ block }) => block.body.isBroken);
  if (isBroken)
    return unknownOf('syntax', `The variable ${name} could not be read.`, { origin: 'computed', place });
  return unknownOf('variable', `The variable ${name} has no value here.`, { origin: 'variable', place });
}

function typeOf(declared: Declared) {
  const written = attributeOf(declared, 'type')?.attribute.value;
  // Texts are how JSON and old Terraform write types.
  return written?.kind === 'text' ? readHclExpression(written.text) : written;
}

function isTrue(declared: Declared, name: string): boolean {
  const value = attributeOf(declared, name)?.attribute.value;
  return value?.kind === 'truth' && value.value;
}

function isFalse(declared: Declared, name: string): boolean {
  const value = attributeOf(declared, name)?.attribute.value;
  return value?.kind === 'truth' && !value.value;
}

/** A local value of a module. */
export function localValue(name: string, scope: Scope, place: Place): InfraValue {
  const { module } = scope;
  const local = nearest(module.source.locals.get(name), scope.file);
  const carried = { origin: 'computed', place } as const;
  if (local === undefined) {
    const why = module.source.isBroken ? 'syntax' : 'undeclared';
    return unknownOf(why, `The local ${name} is not declared.`, carried);
  }
  const { locals } = module.memory;
  if (!locals.has(local)) {
    locals.set(local, undefined);
    locals.set(local, evaluate(local.value, { module, file: local.file, names: new Map() }));
  }
  const value = locals.get(local);
  return value === undefined
    ? unknownOf('cycle', `The local ${name} needs itself.`, carried)
    : usedAt(value, place);
}

/** An output of a module, as its caller sees it. */
export function outputValue(name: string, module: ModuleInstance, place: Place): InfraValue {
  const { outputs } = module.memory;
  const [declared] = module.source.outputs.get(name) ?? [];
  const found = declared === undefined ? undefined : attributeOf(declared, 'value');
  const carried = { origin: 'computed', place } as const;
  if (declared === undefined || found === undefined) {
    if (module.source.outline !== undefined)
      return unknownOf('module', `${module.path} is not here, and may have an output ${name}.`, carried);
    const why = module.source.isBroken ? 'syntax' : 'failed';
    return unknownOf(why, `${module.path} has no output ${name}.`, carried);
  }
  if (!outputs.has(name)) {
    outputs.set(name, undefined);
    const value = evaluate(found.attribute.value, { module, file: found.file, names: new Map() });
    outputs.set(name, isTrue(declared, 'sensitive') ? { ...value, isSensitive: true } : value);
  }
  const value = outputs.get(name);
  return value === undefined
    ? unknownOf('cycle', `The output ${name} of ${module.path} needs itself.`, carried)
    : usedAt(value, place);
}
