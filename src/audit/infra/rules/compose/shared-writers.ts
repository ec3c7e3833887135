import type { Resource } from '#ir/infra/resource';
import { type InfraValue, itemsOf, valueAt } from '#ir/infra/value';
import { fails, holds, type Subject, type Verdict } from '../../condition.ts';
import { oncePerGraph } from '../../per-graph.ts';

/** Whether no other service of the same file may write to what a mount is of. */
export function isOnlyWriter({ view, resource, views, place, path }: Subject): Verdict {
  const source = textOf(view.entries.get('source')?.value);
  if (source === undefined) return holds;
  const writers = writersOf(views).get(keyOf(resource, source)) ?? [];
  const others = writers.slice(0, mostNamed + 1).filter(({ id }) => id !== resource.id);
  if (others.length === 0) return holds;
  const names = others.slice(0, mostNamed).map(({ name }) => `\`${name}\``);
  return fails({ place, path, written: 'source', says: `also ${names.join(', ')}.` });
}

const mostNamed = 5;

/** Services by their file and what they may write to. */
const writersOf = oncePerGraph((views) => {
  const found = new Map<string, Resource[]>();
  for (const service of views.graph.ofKind('compose.service')) {
    const sources = itemsOf(valueAt(views.of(service), 'volumes')).map(writtenBy);
    for (const source of new Set(sources)) {
      if (source === undefined) continue;
      const key = keyOf(service, source);
      const writers = found.get(key);
      if (writers === undefined) found.set(key, [service]);
      else writers.push(service);
    }
  }
  return found;
});

function keyOf({ root }: Resource, source: string): string {
  return `${root}\0${source}`;
}

function writtenBy(mount: InfraValue): string | undefined {
  const readOnly = valueAt(mount, 'read_only');
  return readOnly?.kind === 'truth' && readOnly.truth ? undefined : textOf(valueAt(mount, 'source'));
}

function textOf(value: InfraValue | undefined): string | undefined {
  return value?.kind === 'text' ? value.text : undefined;
}
