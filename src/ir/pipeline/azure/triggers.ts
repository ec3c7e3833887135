import { type Entry, type InfraValue, type MapValue, type Place, valueAt } from '#ir/infra/value';
import type { Trigger, TriggerKind } from '../pipeline.ts';
import { textOf } from '../text.ts';
import { mapsOf } from './resources.ts';

const keys: readonly (readonly [string, TriggerKind])[] = [
  ['trigger', 'push'],
  ['pr', 'change'],
];

/**
 * What starts a pipeline. Where it says nothing of `trigger` and `pr`, every push and, of a repository at GitHub or
 * Bitbucket, every proposed change does. Source: "YAML schema reference", `trigger`, `pr`, `schedules`, `resources`.
 */
export function triggersOf(root: MapValue, source: string): readonly Trigger[] {
  const first: Place = { ...root.place, end: root.place.start };
  return [
    ...keys.flatMap(([name, kind]) => ofKey(name, kind, root.entries.get(name), { source, first })),
    ...mapsOf(root.entries.get('schedules')?.value, source).map((each): Trigger => {
      return { kind: 'schedule', name: 'schedules', place: each.place, value: each };
    }),
    ...ofResources(root.entries.get('resources')?.value, source),
  ];
}

interface Standing {
  readonly source: string;
  readonly first: Place;
}

function ofKey(
  name: string,
  kind: TriggerKind,
  entry: Entry | undefined,
  { source, first }: Standing,
): readonly Trigger[] {
  if (entry === undefined) return [{ kind, name, place: first, isImplied: true }];
  const { value, place } = entry;
  if (textOf(value, source)?.text.toLowerCase() === 'none') return [];
  const isOfTags = name === 'trigger' && value.kind === 'map' && value.entries.has('tags');
  const isTag = isOfTags && !value.entries.has('branches');
  return [{ kind: isTag ? 'tag' : kind, name, place, value }];
}

const ofKinds: readonly (readonly [string, TriggerKind])[] = [
  ['pipelines', 'after'],
  ['repositories', 'push'],
  ['containers', 'other'],
  ['packages', 'other'],
  ['builds', 'after'],
];

/** Ends of other pipelines, pushes to other repositories, new images; a webhook starts it without being asked to. */
function ofResources(value: InfraValue | undefined, source: string): readonly Trigger[] {
  const said = ofKinds.flatMap(([name, kind]) =>
    mapsOf(valueAt(value, name), source).flatMap((each): readonly Trigger[] => {
      const entry = each.entries.get('trigger');
      if (entry === undefined || textOf(entry.value, source)?.text.toLowerCase() === 'none') return [];
      return [{ kind, name: `resources.${name}`, place: entry.place, value: entry.value }];
    }),
  );
  const hooks = mapsOf(valueAt(value, 'webhooks'), source);
  return [
    ...said,
    ...hooks.map((each): Trigger => {
      return { kind: 'other', name: 'resources.webhooks', place: each.place, value: each };
    }),
  ];
}
