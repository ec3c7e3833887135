import { type InfraValue, valueAt } from '../value.ts';

/** What is asked to find the pod of an object. */
export interface PodOwner {
  readonly apiVersion: string;
  readonly kind: string;
  readonly value: InfraValue;
}

/** Where the template of its pods stands in an object of a kind. */
const templatePaths: ReadonlyMap<string, readonly string[]> = new Map([
  ['PodTemplate', ['template']],
  ['CronJob', ['spec', 'jobTemplate', 'spec', 'template']],
  ['ScaledJob', ['spec', 'jobTargetRef', 'template']],
  ['Revision', []],
  ['Pod', []],
]);

/** Kinds whose pods stand where those of a Deployment do. */
const usualKinds: ReadonlySet<string> = new Set([
  'Deployment',
  'StatefulSet',
  'DaemonSet',
  'ReplicaSet',
  'ReplicationController',
  'Job',
  'Rollout',
  'DeploymentConfig',
  'CloneSet',
]);

/** The path to the template of pods, which has `metadata` and `spec`: of a Pod the object itself. Undefined for objects without pods. */
export function templatePathOf({ kind, value }: PodOwner): readonly string[] | undefined {
  const own = templatePaths.get(kind);
  if (own !== undefined) return own;
  const usual = ['spec', 'template'];
  if (usualKinds.has(kind)) return usual;
  // Objects of operators: whatever has containers where a Deployment has them makes pods of them.
  return valueAt(value, ...usual, 'spec', 'containers')?.kind === 'list' ? usual : undefined;
}

/** The path to the specification of pods. */
export function podPathOf(owner: PodOwner): readonly string[] | undefined {
  const template = templatePathOf(owner);
  return template === undefined ? undefined : [...template, 'spec'];
}
