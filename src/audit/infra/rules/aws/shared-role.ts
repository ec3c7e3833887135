import type { Resource } from '#ir/infra/resource';
import { type CheckCondition, fails, holds, type Subject, type Verdict } from '../../condition.ts';
import { managedPoliciesOf, policiesOfIdentity } from './shared-policy.ts';
import { isAdministrator } from './shared-statement.ts';

/** Holds when the role that an attribute names may not do everything, as far as it is made here. */
export function notAdministrator(via: string): CheckCondition {
  return { check: (subject) => roleVerdict(subject, via) };
}

function roleVerdict(subject: Subject, via: string): Verdict {
  const { resource, views } = subject;
  for (const role of views.graph.connected(resource.id, 'aws.iam.role', via)) {
    if (!isAdministratorRole(subject, role)) continue;
    const entry = subject.view.entries.get(via);
    return fails({
      place: entry?.place ?? subject.place,
      path: via,
      written: entry?.written ?? via,
      says: `\`${role.address}\` may do everything.`,
    });
  }
  return holds;
}

/** Whether a role may do everything, by a policy that is written here or by the one of AWS. */
export function isAdministratorRole(subject: Subject, role: Resource): boolean {
  const own = { ...subject, resource: role, view: subject.views.of(role), place: role.header, path: '' };
  if (policiesOfIdentity(own).some(({ statements }) => statements.some(isAdministrator))) return true;
  return managedPoliciesOf(own).some(({ text }) => /\/AdministratorAccess$/.test(text));
}
