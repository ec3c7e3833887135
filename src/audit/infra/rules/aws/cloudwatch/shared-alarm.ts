import type { Resource } from '#ir/infra/resource';
import type { MapValue } from '#ir/infra/value';
import type { Views } from '#ir/infra/view';
import { type CheckCondition, fails, holds, type Subject, unsure, type Verdict } from '../../../condition.ts';
import { lookUp } from '../../../look-up.ts';
import { oncePerGraph } from '../../../per-graph.ts';

/** Fields of what CloudTrail writes: filters on them watch an account, all others watch a program. */
const trailFields = /\$\.(?:eventName|eventSource|eventType|errorCode|userIdentity)\b/;

/**
 * Holds when a filter on the trail of the account has all words of a pattern, and an alarm on what it counts. It is asked
 * of the first such filter of a program: who has none sets up no alarms of this kind there.
 */
export function alarmOn(words: readonly RegExp[]): CheckCondition {
  return { check: (subject) => verdictOn(subject, words) };
}

function verdictOn({ resource, views, place }: Subject, words: readonly RegExp[]): Verdict {
  const { filters, onTrail } = programsOf(views).get(programKey(resource)) ?? { filters: [], onTrail: [] };
  if (onTrail[0]?.id !== resource.id) return holds;
  const meant = onTrail.filter((filter) => {
    const pattern = patternOf(views.of(filter)) ?? '';
    return words.every((word) => word.test(pattern));
  });
  if (meant.some((filter) => hasAlarm(filter, views))) return holds;
  if (filters.some((filter) => patternOf(views.of(filter)) === undefined)) return unsure();
  const says =
    meant.length > 0
      ? 'what its filter counts has no alarm.'
      : 'no filter on the trail that has an alarm looks for it.';
  return fails({ place, path: '', written: '', says });
}

/** Filters of each program, and those of them that are on the trail of the account. */
const programsOf = oncePerGraph((views) => {
  const all = Map.groupBy(views.graph.ofKind('aws.cloudwatch.metric-filter'), programKey);
  return new Map(
    [...all].map(([key, filters]) => {
      const onTrail = filters.filter((filter) => trailFields.test(patternOf(views.of(filter)) ?? ''));
      return [key, { filters, onTrail }];
    }),
  );
});

function programKey({ root, format }: Resource): string {
  return `${format} ${root}`;
}

function patternOf(view: MapValue): string | undefined {
  const value = view.entries.get('pattern')?.value;
  return value?.kind === 'text' ? value.text : undefined;
}

function hasAlarm(filter: Resource, views: Views): boolean {
  if (views.graph.connected(filter.id, 'aws.cloudwatch.alarm').length > 0) return true;
  const names = new Set(
    namesIn(filter, views, ['metric_transformation', 'name']).concat(
      namesIn(filter, views, ['metric_transformation', 'metric_name']),
    ),
  );
  return views.graph
    .ofKind('aws.cloudwatch.alarm')
    .some(
      (alarm) =>
        alarm.root === filter.root && namesIn(alarm, views, ['metric_name']).some((name) => names.has(name)),
    );
}

function namesIn(resource: Resource, views: Views, steps: readonly string[]): string[] {
  const subject = { view: views.of(resource), place: resource.header, path: '' };
  return lookUp(subject, steps).flatMap(({ value }) => (value?.kind === 'text' ? [value.text] : []));
}
