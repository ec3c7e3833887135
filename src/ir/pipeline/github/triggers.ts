import { type Entry, type InfraValue, valueAt } from '#ir/infra/value';
import { present } from '#model/present';
import type { Input, Trigger, TriggerKind } from '../pipeline.ts';
import { textAt, textOf } from '../text.ts';

/** Source: GitHub's "Events that trigger workflows". */
const kinds: Readonly<Record<string, TriggerKind>> = {
  push: 'push',
  create: 'push',
  release: 'release',
  pull_request: 'change',
  pull_request_review: 'change',
  pull_request_review_comment: 'change',
  merge_group: 'push',
  pull_request_target: 'change-of-base',
  workflow_run: 'after',
  issue_comment: 'comment',
  discussion_comment: 'comment',
  commit_comment: 'comment',
  issues: 'issue',
  discussion: 'issue',
  schedule: 'schedule',
  workflow_dispatch: 'manual',
  repository_dispatch: 'manual',
  workflow_call: 'call',
};

/** What stands under `on`: a name, a list of names, or names with what limits them. */
export function triggersOf(on: Entry | undefined, source: string): readonly Trigger[] {
  const value = on?.value;
  if (on === undefined || value === undefined) return [];
  if (value.kind === 'map')
    return [...value.entries].map(([name, entry]) => ({
      name,
      kind: kindOf(name, entry.value),
      place: entry.place,
      value: entry.value,
    }));
  const names = value.kind === 'list' ? value.items : [value];
  return names.flatMap((each) => {
    const name = textOf(each, source);
    return name === undefined ? [] : [{ name: name.text, kind: kindOf(name.text), place: name.place }];
  });
}

/** A push of nothing but tags is one of tags. */
function kindOf(name: string, value?: InfraValue): TriggerKind {
  const isTag = name === 'push' && value?.kind === 'map' && value.entries.has('tags');
  if (isTag && !value.entries.has('branches')) return 'tag';
  return Object.hasOwn(kinds, name) ? (kinds[name] ?? 'other') : 'other';
}

/** Inputs of a workflow that people start by hand or that others call. */
export function callInputsOf(on: InfraValue | undefined, source: string): readonly Input[] {
  return ['workflow_dispatch', 'workflow_call'].flatMap((trigger) =>
    inputsOf(valueAt(on, trigger, 'inputs'), source),
  );
}

/** Names with their types and what they are if nobody says. */
export function inputsOf(value: InfraValue | undefined, source: string): readonly Input[] {
  if (value?.kind !== 'map') return [];
  return [...value.entries].map(([name, { value: about, place }]) => {
    const map = about.kind === 'map' ? about : undefined;
    const type = map === undefined ? undefined : textAt(map, 'type', source)?.text;
    const otherwise = map === undefined ? undefined : textAt(map, 'default', source);
    return { name, place, ...present({ type, otherwise }) };
  });
}
