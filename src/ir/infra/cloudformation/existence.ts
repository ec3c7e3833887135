import type { Place } from '../value.ts';
import { conditionNamed, impliedBy } from './conditions.ts';
import { assuming, type DeclaredResource, evaluated, type Scope, type Stack, scopeOf } from './stack.ts';
import { wordOf } from './texts.ts';

/**
 * What is sure within a resource, and whether there is one: not when its condition does not hold, unless that only
 * comes from a default, which whoever deploys it may change.
 */
export function scopeWithin(
  { value, names }: DeclaredResource,
  stack: Stack,
): { readonly scope: Scope; readonly existence: 'one' | 'none' | 'unknown' } {
  const scope = scopeOf(stack, names);
  const written = value.entries.get('Condition');
  const name = written === undefined ? undefined : wordOf(evaluated(written.value, scope));
  if (written === undefined || name === undefined) return { scope, existence: 'one' };
  const truth = conditionNamed(name, scope, { origin: 'computed', place: written.place });
  const within = assuming(scope, impliedBy(name, true, stack.template));
  if (truth.kind !== 'truth') return { scope: within, existence: 'unknown' };
  if (truth.truth) return { scope: within, existence: 'one' };
  return { scope: within, existence: truth.origin === 'default' ? 'unknown' : 'none' };
}

/** The name of a resource, where it begins. */
export function headerOf(name: string, place: Place): Place {
  const { line, column, start } = place;
  return { ...place, endLine: line, endColumn: column + name.length, end: start + name.length };
}
