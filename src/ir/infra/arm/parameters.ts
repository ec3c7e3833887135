import { unknownOf } from '../make.ts';
import { type InfraValue, type MapValue, valueAt } from '../value.ts';
import { evaluate } from './evaluate.ts';
import type { Program, Scope } from './scope.ts';

/**
 * The scope of a template.
 *
 * @param given what a deployment that nests it gives for its parameters, by names in small letters
 */
export function scopeOf(template: MapValue, program: Program, given: ReadonlyMap<string, InfraValue>): Scope {
  const variables = byName(valueAt(template, 'variables'));
  const parameters = new Map<string, InfraValue>();
  const scope: Scope = { program, parameters, variables, copies: new Map(), open: [], depth: 0 };
  for (const [name, declared] of byName(valueAt(template, 'parameters')))
    parameters.set(name, givenTo(declared, given.get(name)) ?? parameterOf(declared, scope));
  return scope;
}

function givenTo(declared: InfraValue, value: InfraValue | undefined): InfraValue | undefined {
  return value !== undefined && isSecureType(declared) ? { ...value, isSensitive: true } : value;
}

/** What a parameter is when nobody gives it a value. */
function parameterOf(declared: InfraValue, scope: Scope): InfraValue {
  const written = valueAt(declared, 'defaultValue');
  const { place } = declared;
  if (written === undefined)
    return unknownOf('variable', 'The parameter has no default.', { origin: 'variable', place });
  const value = { ...evaluate(written, scope), origin: 'default' as const };
  return isSecureType(declared) ? { ...value, isSensitive: true } : value;
}

/** Whether values of a parameter are nobody's business. */
export function isSecureType(declared: InfraValue): boolean {
  const type = valueAt(declared, 'type');
  return type?.kind === 'text' && /^secure/i.test(type.text);
}

function byName(value: InfraValue | undefined): ReadonlyMap<string, InfraValue> {
  const found = new Map<string, InfraValue>();
  if (value?.kind === 'map')
    for (const [name, entry] of value.entries) found.set(name.toLowerCase(), entry.value);
  return found;
}
