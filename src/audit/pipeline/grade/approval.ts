import { type InfraValue, itemsOf, valueAt } from '#ir/infra/value';
import type { Job, Pipeline } from '#ir/pipeline/pipeline';
import type { Evidence } from './grade.ts';
import { shownByTools } from './shown.ts';
import type { Delivery } from './study.ts';

/** Where somebody has to agree, by words of the systems. */
export interface Approvals {
  readonly evidence: readonly Evidence[];
  /** Why it cannot be told. */
  readonly unsure?: string;
}

/** Where pipelines wait for somebody: `when: manual`, `type: approval`, environments with reviewers, starts by hand. */
export function approvals(delivery: Delivery): Approvals {
  const { pipelines, study } = delivery;
  const asked = pipelines.flatMap((pipeline) => pipeline.jobs.flatMap((job) => askedBy(pipeline, job)));
  const environments = pipelines.flatMap(({ jobs }) => jobs.flatMap(({ environment }) => environment ?? []));
  const guarded = environments.flatMap(({ text, place }): readonly Evidence[] => {
    const rule = study.settings.environments.find(({ name }) => name === text);
    if (rule === undefined) return [];
    return [
      {
        path: place.path,
        line: place.line,
        says: `the environment ${text} asks its reviewers (${rule.place.path}:${rule.place.line})`,
      },
    ];
  });
  const evidence = [...asked, ...guarded, ...byHand(delivery)];
  const [first] = environments;
  if (evidence.length > 0 || first === undefined) return { evidence };
  const where = `${first.place.path}:${first.place.line}`;
  return {
    evidence,
    unsure: `the environment ${first.text} (${where}) may ask reviewers: that is a setting, and no settings file here shows it`,
  };
}

function askedBy({ system, path }: Pipeline, job: Job): readonly Evidence[] {
  const says = (line: number, how: string): readonly Evidence[] => [
    { path, line, says: `job ${job.id} ${how}` },
  ];
  const at = (key: string) => (job.value.kind === 'map' ? job.value.entries.get(key) : undefined);
  const when = at('when');
  if (system === 'gitlab' && isText(when?.value, 'manual'))
    return says(when?.place.line ?? 1, 'waits for somebody who starts it');
  if (system === 'gitlab') {
    const rule = itemsOf(at('rules')?.value).find((each) => isText(valueAt(each, 'when'), 'manual'));
    if (rule !== undefined) return says(rule.place.line, 'waits for somebody who starts it');
  }
  const type = at('type');
  if (system === 'circleci' && isText(type?.value, 'approval'))
    return says(type?.place.line ?? 1, 'waits for an approval');
  const trigger = at('trigger');
  if (system === 'bitbucket' && isText(trigger?.value, 'manual'))
    return says(trigger?.place.line ?? 1, 'waits for somebody who starts it');
  return [];
}

function isText(value: InfraValue | undefined, text: string): boolean {
  return value?.kind === 'text' && value.text === text;
}

/** A deployment that only somebody starts, or a release that somebody publishes. */
function byHand(delivery: Delivery): readonly Evidence[] {
  const but = 'whoever may write starts it alone; nobody else has to agree';
  const seen = new Set<string>();
  return shownByTools('deploy', delivery).flatMap(({ act: { pipeline, job } }) => {
    const { triggers, path } = pipeline;
    const [first] = triggers;
    if (
      first === undefined ||
      seen.has(path) ||
      !triggers.every(({ kind }) => kind === 'manual' || kind === 'release')
    )
      return [];
    seen.add(path);
    const named = job === undefined ? path : `job ${job.id}`;
    const how = first.kind === 'manual' ? 'somebody starts it by hand' : 'somebody publishes a release';
    return [{ path, line: first.place.line, says: `${named} deploys only when ${how}`, but }];
  });
}
