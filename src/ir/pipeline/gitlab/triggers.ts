import { type InfraValue, itemsOf, type MapValue } from '#ir/infra/value';
import type { Trigger, TriggerKind } from '../pipeline.ts';
import { stretch } from '../text.ts';
import type { GitlabFile } from './project.ts';

/** `$CI_PIPELINE_SOURCE`. Source: GitLab's "Predefined CI/CD variables reference". */
const kinds: Readonly<Record<string, TriggerKind>> = {
  api: 'manual',
  chat: 'manual',
  external_pull_request_event: 'change',
  merge_request_event: 'change',
  parent_pipeline: 'call',
  pipeline: 'call',
  push: 'push',
  schedule: 'schedule',
  tag: 'tag',
  trigger: 'manual',
  web: 'manual',
};

/** The words of `only:`. */
const ofOnly: Readonly<Record<string, string>> = {
  api: 'api',
  branches: 'push',
  chat: 'chat',
  external_pull_requests: 'external_pull_request_event',
  merge_requests: 'merge_request_event',
  pipelines: 'pipeline',
  pushes: 'push',
  schedules: 'schedule',
  tags: 'tag',
  triggers: 'trigger',
  web: 'web',
};

/** What starts a file: what its `workflow: rules` name, or the rules of its jobs; a push where nobody says. */
export function triggersOf(
  { root, reading }: GitlabFile,
  jobs: readonly MapValue[],
  isStart: boolean,
): readonly Trigger[] {
  const workflow = root.entries.get('workflow')?.value;
  const ofAll = workflow?.kind === 'map' ? ofRules(workflow.entries.get('rules')?.value) : [];
  const found =
    ofAll.length > 0 ? ofAll : jobs.flatMap(ofJob).filter(({ place }) => place.path === reading.path);
  const implied = jobs.length === 0 || jobs.some((job) => ofJob(job).length === 0);
  const isImplied = isStart && ofAll.length === 0 && (found.length === 0 || implied);
  const place = stretch(reading.text, reading.path, 0, 0);
  const all: readonly Trigger[] = isImplied
    ? [...found, { kind: 'push', name: 'push', place, isImplied: true }]
    : found;
  return [...new Map(all.toReversed().map((each) => [each.name, each])).values()].toReversed();
}

function ofJob(job: MapValue): readonly Trigger[] {
  const only = job.entries.get('only')?.value;
  const refs = only?.kind === 'map' ? only.entries.get('refs')?.value : only;
  return [...ofRules(job.entries.get('rules')?.value), ...ofRefs(refs)];
}

function ofRefs(refs: InfraValue | undefined): readonly Trigger[] {
  const items = refs?.kind === 'list' ? refs.items : refs === undefined ? [] : [refs];
  return items.flatMap((item) =>
    item.kind === 'text'
      ? [triggerOf(Object.hasOwn(ofOnly, item.text) ? (ofOnly[item.text] ?? 'push') : 'push', item)]
      : [],
  );
}

function ofRules(rules: InfraValue | undefined): readonly Trigger[] {
  return itemsOf(rules).flatMap((rule) => {
    if (rule.kind === 'list') return ofRules(rule);
    if (rule.kind !== 'map') return [];
    const when = rule.entries.get('when')?.value;
    const condition = rule.entries.get('if')?.value;
    if ((when?.kind === 'text' && when.text === 'never') || condition?.kind !== 'text') return [];
    return namesIn(condition.text).map((name) => triggerOf(name, condition));
  });
}

/** The events that a condition is true for, as far as it says so in plain words. */
function namesIn(condition: string): readonly string[] {
  const names = [...condition.matchAll(/\$CI_PIPELINE_SOURCE\s*(?:==|=~)\s*(["'/][^"'\n]{1,200})/g)].flatMap(
    ([, words = '']) => words.match(/\w+/g) ?? [],
  );
  const found = names.filter((name) => Object.hasOwn(kinds, name));
  if (/\$CI_MERGE_REQUEST_\w+(?!\s*(?:==\s*null|=~|\w))/.test(condition)) found.push('merge_request_event');
  if (/\$CI_COMMIT_TAG\b(?!\s*==\s*null)/.test(condition)) found.push('tag');
  if (/\$CI_COMMIT_(?:BRANCH|REF_NAME)\b(?!\s*==\s*null)/.test(condition) && found.length === 0)
    found.push('push');
  return found;
}

function triggerOf(name: string, value: InfraValue): Trigger {
  return { name, kind: kinds[name] ?? 'other', place: value.place, value };
}
