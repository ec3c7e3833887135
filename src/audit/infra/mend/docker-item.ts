import { type InfraValue, itemsOf, type MapValue, valueAt } from '#ir/infra/value';
import type { Mended } from './writer.ts';

/** An instruction of a Dockerfile that a finding is about. */
export interface DockerItem {
  readonly map: MapValue;
  /** Name of its list in small letters, and where in it. */
  readonly name: string;
  readonly index: number;
  /** All of the file. */
  readonly text: string;
  /** The instruction as it is written. */
  readonly written: string;
  /** The whole Dockerfile. */
  readonly view: MapValue;
}

/** The instruction that `run[2]` is about; undefined where there is none. */
export function dockerItem({ resource, blame, views, textOf }: Mended): DockerItem | undefined {
  const text = textOf(resource.place.path);
  const view = views.of(resource);
  const [, name = '', index = ''] = /^(\w+)\[(\d+)\]/.exec(blame.item ?? blame.path) ?? [];
  const map = itemsOf(view.entries.get(name)?.value)[Number(index)];
  if (text === undefined || map?.kind !== 'map') return undefined;
  const written = text.slice(map.place.start, map.place.end);
  return { map, name, index: Number(index), text, written, view };
}

/** A text of an instruction; undefined where it is none, or not known. */
export function textIn(
  map: InfraValue | undefined,
  ...path: readonly (string | number)[]
): string | undefined {
  const value = valueAt(map, ...path);
  return value?.kind === 'text' ? value.text : undefined;
}

/** The number of the stage that an instruction is part of. */
export function stageOf(map: InfraValue): number {
  const stage = valueAt(map, 'stage');
  return stage?.kind === 'number' ? stage.number : -1;
}

/** Instructions of a name in a stage that are written for those who build the image itself. */
export function inStage(view: MapValue, name: string, stage: number): readonly MapValue[] {
  return itemsOf(view.entries.get(name)?.value).filter(
    (each) => each.kind === 'map' && stageOf(each) === stage && !isOnBuild(each),
  ) as readonly MapValue[];
}

/** Whether it only happens to those who build on the image. */
export function isOnBuild(map: InfraValue): boolean {
  const value = valueAt(map, 'on_build');
  return value?.kind === 'truth' && value.truth;
}
