import type { Entry } from '#ir/infra/value';
import type { Access, Permissions } from '../pipeline.ts';

const accesses: readonly string[] = ['none', 'read', 'write'];

/**
 * What the token may do: `read-all`, `write-all`, or scopes, all others then being `none`. Undefined where nothing is said
 * or what is said is no permission. Source: GitHub's "Workflow syntax", `permissions`.
 */
export function permissionsOf(entry: Entry | undefined): Permissions | undefined {
  if (entry === undefined) return undefined;
  const { value, place } = entry;
  if (value.kind === 'text') {
    if (value.text === 'read-all') return { kind: 'all', access: 'read', place };
    return value.text === 'write-all' ? { kind: 'all', access: 'write', place } : undefined;
  }
  // `permissions:` with nothing behind it is an error at GitHub and gives nothing.
  if (value.kind === 'null') return { kind: 'scopes', scopes: new Map(), place };
  if (value.kind !== 'map') return undefined;
  const scopes = [...value.entries].flatMap(([name, { value: given, place: at }]) => {
    const access = given.kind === 'text' ? given.text : '';
    return accesses.includes(access) ? [[name, { access: access as Access, place: at }] as const] : [];
  });
  return { kind: 'scopes', scopes: new Map(scopes), place };
}
