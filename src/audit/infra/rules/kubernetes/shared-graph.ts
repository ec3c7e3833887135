import type { Resource } from '#ir/infra/resource';
import { folderOf } from '#ir/infra/terraform/paths';
import { valueAt } from '#ir/infra/value';
import type { Views } from '#ir/infra/view';
import { kindsNamed } from '#ir/infra/vocabulary/vocabulary';
import { fails, holds, type Subject, type Verdict } from '../../condition.ts';
import { oncePerGraph } from '../../per-graph.ts';
import { wordOf } from '../../test-value.ts';

const nothing: Verdict = { holds: false, blames: [] };

/** Whether there are workloads in the same program, file or folder: without, what is missing may be anywhere. */
export function hasWorkloads(subject: Subject): Verdict {
  return hasNear(subject, workloads);
}

/** Whether no object near is of a kind that others added: its operator may make the pods that are missing. */
export function hasNoOperator({ resource, views }: Subject): Verdict {
  return idsNear(resource, ofOthers(views)).length > 0 ? nothing : holds;
}

/** Whether there are network policies or namespaces near: files without leave them to somebody else. */
export function hasNetworkPolicies(subject: Subject): Verdict {
  return hasNear(subject, networkPolicies);
}

/** Roles and bindings that Kubernetes makes itself. */
export function isBuiltIn({ view }: Subject): Verdict {
  const name = valueAt(view, 'metadata', 'name');
  const label = valueAt(view, 'metadata', 'labels', 'kubernetes.io/bootstrapping');
  const isOwn = label !== undefined || (name?.kind === 'text' && name.text.startsWith('system:'));
  return isOwn ? holds : nothing;
}

/** Whether no other workload runs as the service account of a workload, the default one left aside. */
export function hasOwnAccount({ resource, view, views, path }: Subject): Verdict {
  const account = valueAt(view, 'pod', 'serviceAccountName');
  const name = account === undefined ? undefined : wordOf(account);
  if (account === undefined || name === undefined || name === 'default') return holds;
  const users = accountUsers(views).get(accountKey(resource, name)) ?? [];
  if (users.every((id) => id === resource.id)) return holds;
  return fails({
    place: account.place,
    path: `${path}pod.serviceAccountName`,
    written: 'serviceAccountName',
    value: account,
  });
}

/** Some ids by a key: of many, two are enough to know that there is another one. */
type SomeIds = Map<string, string[]>;

function note(ids: SomeIds, key: string, id: string): void {
  const known = ids.get(key);
  if (known === undefined) ids.set(key, [id]);
  else if (known.length < 2) known.push(id);
}

/** Workloads by program, namespace and service account. */
const accountUsers = oncePerGraph((views) => {
  const found: SomeIds = new Map();
  for (const each of ofGroup('kubernetes.workload', views)) {
    const name = wordAt(views.of(each), 'pod', 'serviceAccountName');
    if (name !== undefined) note(found, accountKey(each, name), each.id);
  }
  return found;
});

function accountKey(resource: Resource, account: string): string {
  return JSON.stringify([resource.root, namespaceOf(resource), account]);
}

/** Some resources by what makes others near to them (`isNear`). */
interface Neighbours {
  readonly byRoot: SomeIds;
  readonly byFolder: SomeIds;
}

const workloads = oncePerGraph((views) => neighbours(ofGroup('kubernetes.workload', views)));
const networkPolicies = oncePerGraph((views) => neighbours(ofGroup('kubernetes.network-policy', views)));
const ofOthers = oncePerGraph(({ graph }) =>
  neighbours(graph.resources.filter(({ type }) => type.includes('/'))),
);

function neighbours(all: readonly Resource[]): Neighbours {
  const found: Neighbours = { byRoot: new Map(), byFolder: new Map() };
  for (const { id, root, place } of all) {
    note(found.byRoot, root, id);
    note(found.byFolder, folderOf(place.path), id);
  }
  return found;
}

function idsNear({ root, place }: Resource, { byRoot, byFolder }: Neighbours): readonly string[] {
  return [...(byRoot.get(root) ?? []), ...(byFolder.get(folderOf(place.path)) ?? [])];
}

function ofGroup(group: string, { graph }: Views): readonly Resource[] {
  return kindsNamed(group).flatMap((kind) => graph.ofKind(kind));
}

function hasNear({ resource, views }: Subject, group: (views: Views) => Neighbours): Verdict {
  return idsNear(resource, group(views)).some((id) => id !== resource.id) ? holds : nothing;
}

/** Whether two resources are of one program, or stand in one folder. */
export function isNear(a: Resource, b: Resource): boolean {
  return a.root === b.root || folderOf(a.place.path) === folderOf(b.place.path);
}

function namespaceOf({ attributes }: Resource): string | undefined {
  return wordAt(attributes, 'metadata', 'namespace');
}

function wordAt(value: Subject['view'], ...path: readonly string[]): string | undefined {
  const found = valueAt(value, ...path);
  return found === undefined ? undefined : wordOf(found);
}
