import type { Gap, Notice } from '#model/gap';
import type { Reference, Resource } from './resource.ts';
import { eachWithin, type Target } from './value.ts';
import { snake } from './vocabulary/names.ts';

/** All resources of a tree and what they say of each other; plain, so that it can be kept and sent. */
export interface InfraGraph {
  readonly resources: readonly Resource[];
  readonly references: readonly Reference[];
  /** What could not be read or followed: what it would have made was not checked. */
  readonly gaps: readonly Gap[];
  /** What the reader should know: values that were not applied, modules that are not here. */
  readonly notices: readonly Notice[];
}

/** A graph with its indexes. */
export interface OpenGraph extends InfraGraph {
  readonly resource: (id: string) => Resource | undefined;
  readonly ofType: (type: string) => readonly Resource[];
  readonly ofKind: (kind: string) => readonly Resource[];
  /** Uses that a resource makes of others. */
  readonly outOf: (id: string) => readonly Reference[];
  /** Uses that others make of a resource. */
  readonly into: (id: string) => readonly Reference[];
  /**
   * Resources of a kind that use this one or are used by it, each once.
   *
   * @param via the attribute, of whichever uses the other, in which that stands, in the words of Terraform: `bucket`
   */
  readonly connected: (id: string, kind: string, via?: string) => readonly Resource[];
}

/** Makes the indexes of a graph. */
export function openGraph(graph: InfraGraph): OpenGraph {
  const byId = new Map(graph.resources.map((each) => [each.id, each]));
  const byType = grouped(graph.resources, ({ type }) => type);
  const byKind = grouped(graph.resources, ({ kind }) => kind);
  const out = grouped(graph.references, ({ from }) => from);
  const into = grouped(graph.references, ({ to }) => to);
  return {
    ...graph,
    resource: (id) => byId.get(id),
    ofType: (type) => byType.get(type) ?? [],
    ofKind: (kind) => byKind.get(kind) ?? [],
    outOf: (id) => out.get(id) ?? [],
    into: (id) => into.get(id) ?? [],
    connected(id, kind, via) {
      const isVia = ({ attribute }: Reference) => via === undefined || isAttribute(attribute, via);
      const used = (out.get(id) ?? []).filter(isVia).map(({ to }) => to);
      const users = (into.get(id) ?? []).filter(isVia).map(({ from }) => from);
      return [...new Set([...used, ...users])]
        .map((each) => byId.get(each))
        .filter((each) => each !== undefined && each.kind === kind && each.id !== id) as Resource[];
    },
  };
}

/** Whether the place of a use (`VpcSecurityGroupIds[0]`) is an attribute (`vpc_security_group_ids`) or within it. */
export function isAttribute(written: string, name: string): boolean {
  const plain = inWords(written.replace(/\[\d*\]/g, ''));
  const wanted = inWords(name);
  return plain === wanted || plain.startsWith(`${wanted}.`);
}

function inWords(path: string): string {
  return path.split('.').map(snake).join('.');
}

/** What resources use of each other, read from their attributes; each use once. */
export function referencesAmong(resources: readonly Resource[]): readonly Reference[] {
  const ids = new Set(resources.map(({ id }) => id));
  return resources.flatMap((resource) => referencesOf(resource).filter(({ to }) => ids.has(to)));
}

function referencesOf({ id, attributes, dependsOn }: Resource): readonly Reference[] {
  const found = new Map<string, Reference>();
  const add = (attribute: string, { to, path }: Target) => {
    if (to !== id) found.set(`${attribute}\0${to}\0${path}`, { from: id, to, attribute, path });
  };
  eachWithin(attributes, '', (value, attribute) => {
    if (value.kind === 'reference') add(attribute, value);
    if (value.kind === 'map' && value.of !== undefined && value.of !== id)
      add(attribute, { to: value.of, path: '' });
    for (const target of value.refers ?? []) add(attribute, target);
  });
  for (const to of dependsOn) add('depends_on', { to, path: '' });
  return [...found.values()];
}

function grouped<T>(all: readonly T[], keyOf: (each: T) => string): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const each of all) {
    const key = keyOf(each);
    const group = found.get(key);
    if (group === undefined) found.set(key, [each]);
    else group.push(each);
  }
  return found;
}
