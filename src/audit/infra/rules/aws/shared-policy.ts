import { type Policy, type PolicyStatement, readPolicy } from '#ir/infra/iam/policy';
import type { Resource } from '#ir/infra/resource';
import type { InfraValue, Place } from '#ir/infra/value';
import {
  type Blame,
  type CheckCondition,
  fails,
  holds,
  type Subject,
  unsure,
  type Verdict,
} from '../../condition.ts';
import { lookUp } from '../../look-up.ts';

/** Where policies of identities stand in views of them. */
export const identityPolicies: readonly string[] = [
  'policy',
  'json',
  'inline_policy',
  'inline_policy.policy',
  'inline_policy.policy_document',
];

/** What is wrong with a statement. */
export interface Flaw {
  /** The part of the statement that somebody has to look at. */
  readonly part: 'Action' | 'Resource' | 'Principal' | 'Condition' | '';
  readonly place: Place;
  /** A sentence of this statement. */
  readonly says?: string;
  readonly value?: InfraValue;
}

/** A policy of a resource, and the attribute that it stands in. */
export interface PolicyAt {
  readonly policy: Policy;
  readonly written: string;
}

/** Policies at paths of a view, and values there of which nobody knows what they say. */
export function policiesAt(
  subject: Pick<Subject, 'view' | 'place' | 'path'>,
  paths: readonly string[],
): { readonly policies: readonly PolicyAt[]; readonly unknown: readonly Blame[] } {
  const policies: PolicyAt[] = [];
  const unknown: Blame[] = [];
  for (const at of paths)
    for (const { value, place, path, written } of lookUp(subject, at.split('.'))) {
      if (value === undefined) continue;
      const policy = readPolicy(value);
      if (policy !== undefined) policies.push({ policy, written });
      else if (value.kind === 'unknown' || value.kind === 'reference')
        unknown.push({ place, path, written, value });
      if (policy?.isOpen) unknown.push({ place, path, written, value });
    }
  return { policies, unknown };
}

/**
 * Holds when no statement of the policies at some paths is flawed; each that is, is a finding of its own. `flawOf` says
 * `unknown` of those of which nobody knows.
 */
export function noStatement(
  paths: readonly string[],
  flawOf: (statement: PolicyStatement, subject: Subject, policy: Policy) => Flaw | 'unknown' | undefined,
): CheckCondition {
  return { check: (subject) => statementsVerdict(subject, paths, flawOf) };
}

function statementsVerdict(
  subject: Subject,
  paths: readonly string[],
  flawOf: (statement: PolicyStatement, subject: Subject, policy: Policy) => Flaw | 'unknown' | undefined,
): Verdict {
  const { policies, unknown } = policiesAt(subject, paths);
  const failed: Blame[] = [];
  const unclear: Blame[] = [...unknown];
  for (const { policy, written } of policies)
    for (const [i, statement] of policy.statements.entries()) {
      const flaw = flawOf(statement, subject, policy);
      if (flaw === undefined) continue;
      // The same statement of a document is one finding, whoever uses it.
      const path = `Statement[${i}]`;
      if (flaw === 'unknown') unclear.push({ place: statement.place, path, written });
      else failed.push(blameOf(flaw, statement, path, written));
    }
  if (failed.length > 0) return fails(...failed);
  return unclear.length > 0 ? unsure(...unclear) : holds;
}

function blameOf(
  { part, place, says, value }: Flaw,
  statement: PolicyStatement,
  path: string,
  written: string,
): Blame {
  return {
    place,
    path: part === '' ? path : `${path}.${part}`,
    written: part === '' ? written : `${part}`,
    item: statementItem(statement),
    ...(says === undefined ? {} : { says }),
    ...(value === undefined ? {} : { value }),
  };
}

/** Names a statement among all of a resource, whichever part of it is looked at. */
export function statementItem({ place }: PolicyStatement): string {
  return `${place.path}:${place.line}:${place.column}`;
}

/** Policies of a role, user or group: inline, of its satellites, and attached to it. */
export function policiesOfIdentity(subject: Subject): readonly Policy[] {
  const { resource, views } = subject;
  const own = policiesAt(subject, identityPolicies).policies;
  const near = attachersOf(subject);
  const managed = [resource, ...near].flatMap((each) =>
    views.graph.outOf(each.id).flatMap(({ to }) => views.graph.resource(to) ?? []),
  );
  const others = [...near, ...managed.filter(({ kind }) => kind === 'aws.iam.policy')];
  const found = [...new Set(others)].flatMap((each) =>
    each.kind === 'aws.iam.policy-document'
      ? []
      : policiesAt({ view: views.of(each), place: each.header, path: '' }, ['policy']).policies,
  );
  return [...own, ...found].map(({ policy }) => policy);
}

const attachers: ReadonlySet<string> = new Set([
  'aws.iam.role-policy',
  'aws.iam.user-policy',
  'aws.iam.group-policy',
  'aws.iam.inline-policy',
  'aws.iam.policy',
  'aws.iam.role-attachment',
  'aws.iam.user-attachment',
  'aws.iam.group-attachment',
  'aws.iam.policy-attachment',
]);

/** Resources that give an identity a policy: those that name it as the one they are attached to. */
function attachersOf({ resource, views }: Subject): readonly Resource[] {
  const users = views.graph
    .into(resource.id)
    .filter(({ attribute }) =>
      /^(?:roles?|users?|groups?|(?:Role|User|Group)(?:Name|s))(?:\[|$)/.test(attribute),
    )
    .flatMap(({ from }) => views.graph.resource(from) ?? []);
  return [...new Set(users)].filter(({ kind }) => attachers.has(kind));
}

/** Names of policies that AWS or others manage and that are attached to an identity, as texts that are known. */
export function managedPoliciesOf(
  subject: Subject,
): readonly { readonly text: string; readonly place: Place }[] {
  const { views } = subject;
  const own = lookUp(subject, ['managed_policy_arns']);
  const attached = attachersOf(subject).flatMap((each) =>
    lookUp({ view: views.of(each), place: each.header, path: '' }, ['policy_arn']),
  );
  return [...own, ...attached].flatMap(({ value, place }) =>
    value?.kind === 'text' ? [{ text: value.text, place }] : [],
  );
}
