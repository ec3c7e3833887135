import type { InfraValue } from '#ir/infra/value';
import type { Trigger, TriggerKind, Use } from '../pipeline.ts';
import { partOf } from '../reading.ts';
import { type Text, textOf } from '../text.ts';

const prefix = 'pipelinesascode.tekton.dev/';

/** What Pipelines as Code starts a run by. Source: its documentation, "Creating PipelineRuns: matching". */
export function annotatedTriggers(annotations: InfraValue | undefined, source: string): readonly Trigger[] {
  const of = (name: string) => annotation(annotations, name, source);
  const events = of('on-event');
  const expression = of('on-cel-expression');
  const comment = of('on-comment');
  return [
    ...(events === undefined ? [] : wordsOf(events).map((word) => triggerOf(word, events))),
    ...(expression === undefined ? [] : eventsWithin(expression)),
    ...(comment === undefined
      ? []
      : [{ kind: 'comment', name: 'on-comment', place: comment.place } satisfies Trigger]),
  ];
}

const kinds: Readonly<Record<string, TriggerKind>> = {
  push: 'push',
  pull_request: 'change',
  pull_request_labeled: 'change',
  pull_request_closed: 'change',
  incoming: 'other',
};

function triggerOf(name: string, { place }: Text): Trigger {
  return { name, kind: (Object.hasOwn(kinds, name) ? kinds[name] : undefined) ?? 'other', place };
}

/** `event == "pull_request"`, `"pull_request".matches(event)`: what it compares with. */
function eventsWithin(expression: Text): readonly Trigger[] {
  const found = expression.text.matchAll(/\bevent(?:_type)?\s*(?:==|in)\s*(?:\[[^\]]*\]|["'](\w+)["'])/g);
  const names = [...found].flatMap(([whole]) =>
    [...whole.matchAll(/["'](\w+)["']/g)].map(([, name = '']) => name),
  );
  return [...new Set(names)].map((name) => triggerOf(name, expression));
}

/** Tasks and pipelines that it takes from the hub, from an address or from the tree: `task`, `task-1`, `pipeline`. */
export function annotatedUses(annotations: InfraValue | undefined, source: string): readonly Use[] {
  if (annotations?.kind !== 'map') return [];
  return [...annotations.entries].flatMap(([key, { value }]) => {
    const written = /^pipelinesascode\.tekton\.dev\/(?:task(?:-\d+)?|pipeline)$/.test(key)
      ? textOf(value, source)
      : undefined;
    return written === undefined ? [] : wordsOf(written).map((word) => remoteUse(word, written));
  });
}

function remoteUse(word: string, whole: Text): Use {
  const start =
    whole.place.start + Math.max(0, whole.source.slice(whole.place.start, whole.place.end).indexOf(word));
  const written = partOf(whole, start, start + word.length);
  if (/^https?:\/\//.test(word)) return { kind: 'include', written, name: word };
  if (/\.ya?ml$/.test(word)) return { kind: 'local', written, name: word };
  const [name = word, ref] = word.replace(/^\w+:\/\//, '').split(':');
  return { kind: 'component', written, name, ...(ref === undefined ? {} : { ref }) };
}

function annotation(annotations: InfraValue | undefined, name: string, source: string): Text | undefined {
  if (annotations?.kind !== 'map') return undefined;
  return textOf(annotations.entries.get(`${prefix}${name}`)?.value, source);
}

/** `[push, pull_request]` as a text. */
function wordsOf({ text }: Text): readonly string[] {
  return text
    .replace(/^\s*\[|\]\s*$/g, '')
    .split(',')
    .map((word) => word.trim().replace(/^["']|["']$/g, ''))
    .filter((word) => word !== '');
}
