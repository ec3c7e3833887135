import { compareText } from '#model/location';
import { samePath } from './access-path.ts';
import type { Ref, Value } from './value.ts';

/** Whether two references act alike. Most are compared as they are: a name for each costs more. */
export function sameRef(a: Ref, b: Ref): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind) return false;
  if (a.kind === 'external') return a.path === (b as typeof a).path;
  if (a.kind === 'instance') return a.type === (b as typeof a).type;
  if (a.kind === 'object') return a.site === (b as typeof a).site;
  if (a.kind === 'module') return a.module === (b as typeof a).module;
  if (a.kind === 'parameter') {
    const { index, path, holds } = b as typeof a;
    if (a.index !== index || !samePath(a.path, path)) return false;
    return a.holds === holds || refId(a) === refId(b);
  }
  if (a.kind === 'function') {
    const other = b as typeof a;
    if (a.module !== other.module || a.function !== other.function) return false;
    return (a.cells === other.cells && a.self === other.self) || refId(a) === refId(b);
  }
  const other = b as typeof a;
  if (a.module !== other.module || a.class !== other.class) return false;
  return (a.kind === 'typed' && a.cells === (b as typeof a).cells) || refId(a) === refId(b);
}

const refIds = new WeakMap<Ref, string>();

/** Names a reference: two with one name act alike. */
export function refId(ref: Ref): string {
  let id = refIds.get(ref);
  if (id === undefined) {
    id = makeRefId(ref);
    refIds.set(ref, id);
  }
  return id;
}

function makeRefId(ref: Ref): string {
  switch (ref.kind) {
    case 'external':
      return `x:${ref.path}`;
    case 'instance':
      return `i:${ref.type}`;
    case 'function':
      return `f:${ref.module}:${ref.function}:${ref.cells.map(idOfRefs).join(',')}:${ref.self ? idOfRefs(ref.self) : ''}${ref.bound === undefined ? '' : `:${ref.bound.map(idOfBound).join(',')}`}`;
    case 'class':
      return `c:${ref.module}:${ref.class}:${ref.self ? idOfRefs(ref.self) : ''}`;
    case 'typed':
      return `t:${ref.module}:${ref.class}${ref.cells === undefined ? '' : `:${ref.cells.map(idOfRefs).join(',')}`}`;
    case 'module':
      return `m:${ref.module}`;
    case 'object':
      return `o:${ref.site}`;
    case 'parameter':
      return `p:${ref.index}:${ref.path.join('.')}${ref.holds === undefined ? '' : `{${[...ref.holds].map(([name, refs]) => `${name}=${refs.map(refId).join('+')}`).join(',')}}`}`;
  }
}

/** Each once and in one order: objects of one class, made at many places, are one to the function that gets them. */
export function unlike(refs: readonly Ref[]): readonly Ref[] {
  if (refs.length < 2) return refs;
  const byId = new Map(refs.map((ref) => [refId(ref), ref]));
  return [...byId].sort(([a], [b]) => compareText(a, b)).map(([, ref]) => ref);
}

function idOfBound(value: Value): string {
  const from = value.taints.map(({ origin, mask }) => `${origin.id}/${mask}`);
  return `${idOfRefs(value)}|${JSON.stringify(value.constants)}|${from.join('+')}`;
}

function idOfRefs(value: Value): string {
  return value.refs.map(refId).join('+');
}
