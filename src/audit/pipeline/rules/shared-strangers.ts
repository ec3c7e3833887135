import type { Job, Pipeline, PipelineTree, Step, Trigger, TriggerKind } from '#ir/pipeline/pipeline';

/** What strangers can start, with rights of the repository. */
const open: readonly TriggerKind[] = ['change-of-base', 'after', 'comment', 'issue'];

/** How a pipeline is started by strangers with rights of the repository, by itself or by one that calls it. */
export function strangersStart(pipeline: Pipeline, tree: PipelineTree): readonly Trigger[] {
  const own = pipeline.triggers.filter(({ kind }) => open.includes(kind));
  const isCalled = pipeline.triggers.some(({ kind }) => kind === 'call');
  const callers = isCalled ? callersOf(pipeline, tree) : [];
  return [...own, ...callers.flatMap(({ triggers }) => triggers.filter(({ kind }) => open.includes(kind)))];
}

/** Pipelines of the same tree that call one. */
export function callersOf({ path }: Pipeline, { pipelines }: PipelineTree): readonly Pipeline[] {
  const isThis = (name: string) => name.replace(/^(?:\.|\$)\//, '') === path;
  return pipelines.filter(({ jobs }) => jobs.some(({ use }) => use !== undefined && isThis(use.name)));
}

/**
 * What a condition leaves of the strangers: `none` get through; only such as somebody of the project lets through by a
 * label, a role or an approval (`some`); `all`.
 */
export type Leaves = 'none' | 'some' | 'all';

/** What the conditions of a job and its steps leave of strangers. */
export function leftByConditions(job: Job, steps: readonly Step[]): Leaves {
  const conditions = [job.condition, ...steps.map(({ condition }) => condition)];
  const left = conditions.map((condition) => (condition === undefined ? 'all' : leftBy(condition.text)));
  if (left.includes('none')) return 'none';
  // Whether an environment asks somebody is decided in settings.
  return left.includes('some') || job.environment !== undefined ? 'some' : 'all';
}

/** Every alternative has to hold strangers back. */
function leftBy(condition: string): Leaves {
  const left = condition.split('||').map((one): Leaves => {
    if (keepsOut.some((pattern) => pattern.test(one))) return 'none';
    return asks.some((pattern) => pattern.test(one)) ? 'some' : 'all';
  });
  return left.includes('all') ? 'all' : left.includes('some') ? 'some' : 'none';
}

/** The same repository, or an event that strangers cannot start. */
const keepsOut: readonly RegExp[] = [
  /head\.repo\.full_name\s*==\s*(?:github\.repository|'[^']+'|github\.event\.pull_request\.base\.repo\.full_name)/,
  /(?:github\.repository|base\.repo\.full_name)\s*==\s*github\.event\.pull_request\.head\.repo\.full_name/,
  /head\.repo\.(?:owner\.login|id)\s*==/,
  /head\.repo\.fork\s*(?:==\s*(?:false|'false')|!=\s*(?:true|'true'))|!\s*github\.event\.pull_request\.head\.repo\.fork/,
  /head_repository\.(?:full_name|owner\.login)\s*==/,
  /github\.event_name\s*==\s*'(?:push|schedule|workflow_dispatch|release|create|merge_group|repository_dispatch|pull_request)'/,
  /github\.event_name\s*!=\s*'pull_request_target'/,
  /workflow_run\.event\s*==\s*'(?:push|schedule|workflow_dispatch|release|create|merge_group)'/,
  /workflow_run\.event\s*!=\s*'pull_request(?:_target)?'/,
  /pull_request\.merged(?:\s*==\s*true|\s*&&|\s*$|\s*\}\})/,
];

/** Somebody of the project has to have a hand in it. */
const asks: readonly RegExp[] = [
  /author_association/,
  /\blabels?\b/,
  /github\.(?:actor|triggering_actor)\s*==|sender\.login\s*==|user\.login\s*==/,
  /contains\(\s*fromJSON\([^)]*\)\s*,\s*github\.(?:actor|event\.\w+\.user\.login)/i,
  /permission|is_?member|is_?collaborator|authori[sz]ed|approved|trusted/i,
];
