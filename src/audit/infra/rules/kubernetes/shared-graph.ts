import type { Resource } from '#ir/infra/resource';
import { folderOf } from '#ir/infra/terraform/paths';
import { valueAt } from '#ir/infra/value';
import { kindsNamed } from '#ir/infra/vocabulary/vocabulary';
import { fails, holds, type Subject, type Verdict } from '../../condition.ts';
import { wordOf } from '../../test-value.ts';

const nothing: Verdict = { holds: false, blames: [] };

/** Whether there are workloads in the same program, file or folder: without, what is missing may be anywhere. */
export function hasWorkloads(subject: Subject): Verdict {
  return hasNear(subject, 'kubernetes.workload');
}

/** Whether no object near is of a kind that others added: its operator may make the pods that are missing. */
export function hasNoOperator({ resource, views }: Subject): Verdict {
  const isThere = views.graph.resources.some((other) => other.type.includes('/') && isNear(resource, other));
  return isThere ? nothing : holds;
}

/** Whether there are network policies or namespaces near: files without leave them to somebody else. */
export function hasNetworkPolicies(subject: Subject): Verdict {
  return hasNear(subject, 'kubernetes.network-policy');
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
  const namespace = namespaceOf(resource);
  for (const kind of kindsNamed('kubernetes.workload'))
    for (const other of views.graph.ofKind(kind)) {
      if (other.id === resource.id || other.root !== resource.root || namespaceOf(other) !== namespace)
        continue;
      if (wordAt(views.of(other), 'pod', 'serviceAccountName') !== name) continue;
      return fails({
        place: account.place,
        path: `${path}pod.serviceAccountName`,
        written: 'serviceAccountName',
        value: account,
      });
    }
  return holds;
}

function hasNear({ resource, views }: Subject, group: string): Verdict {
  const isThere = kindsNamed(group).some((kind) =>
    views.graph.ofKind(kind).some((other) => other.id !== resource.id && isNear(resource, other)),
  );
  return isThere ? holds : nothing;
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
