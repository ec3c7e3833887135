import type { PathStep, Told } from '#ir/infra/facts/network/told';
import type { Resource } from '#ir/infra/resource';
import { type BlameStep, fails, holds, type Subject, unsure, type Verdict } from '../../../condition.ts';

/** Data stores that have an address in a network. */
export const networkStores: readonly string[] = [
  'aws.dax.cluster',
  'aws.docdb.cluster',
  'aws.elasticache.cluster',
  'aws.elasticache.group',
  'aws.memorydb.cluster',
  'aws.mq.broker',
  'aws.msk.cluster',
  'aws.neptune.cluster',
  'aws.opensearch.domain',
  'aws.rds.cluster',
  'aws.rds.instances',
  'aws.redshift.cluster',
];

/** What a path means for a rule: it is a finding at the step to change, and nobody knows where a step is not known. */
export function pathVerdict(
  told: Told,
  { resource, place }: Subject,
  says: string,
  changeOf: (steps: readonly PathStep[]) => PathStep | undefined = ([first]) => first,
): Verdict {
  if (told.is === 'no') return holds;
  if (told.is === 'unknown') return unsure({ place: told.place, path: '', written: '', says: told.why });
  return pathFails(told.steps, changeOf(told.steps), resource, says, place);
}

/** A finding at the step to change, with the whole path. */
export function pathFails(
  steps: readonly PathStep[],
  change: PathStep | undefined,
  resource: Resource,
  says: string,
  end: BlameStep['place'],
): Verdict {
  const last: BlameStep = { says: `This is how \`${resource.address}\` is reached.`, place: end };
  return fails({
    place: change?.place ?? end,
    path: 'path',
    written: '',
    says,
    steps: [...steps.map(({ says: each, place }) => ({ says: each, place })), last],
  });
}
