import type { Component } from '#model/component';
import { packageKey } from '#model/package-name';
import type { Placed } from './placed.ts';

/**
 * A manifest wishes for `^1.2.0`, the lock file beside it or above says which version that is: one package, named in two
 * places. Wishes that a locked version answers become places of it; all others stay as they are.
 */
export function foldDeclared(placed: readonly Placed[]): readonly Placed[] {
  const locked = Map.groupBy(
    placed.filter(({ component }) => component.version !== undefined),
    ({ component, file }) => nameIn(component, folderOf(file.path)),
  );
  return placed.flatMap((each) => {
    if (!isWish(each.component)) return [each];
    const found = answering(each, locked);
    return found.length === 0 ? [each] : found.map(({ component }) => asPlaceOf(each, component));
  });
}

/** It names a range at most: what comes from a commit or an address is a package of its own. */
function isWish({ version, registry }: Component): boolean {
  return version === undefined && registry === undefined;
}

/** The nearest lock that has the name: in the folder of the file, or above. Of several versions the project asks for one itself. */
function answering(
  { component, file }: Placed,
  locked: ReadonlyMap<string, readonly Placed[]>,
): readonly Placed[] {
  for (let folder: string | undefined = folderOf(file.path); folder !== undefined; folder = above(folder)) {
    const found = locked.get(nameIn(component, folder)) ?? [];
    const direct = found.filter((each) => each.component.relation === 'direct');
    if (found.length > 0) return direct.length > 0 ? direct : found;
  }
  return [];
}

/** The wish, under the version of its answer. */
function asPlaceOf({ component, file }: Placed, answer: Component): Placed {
  const { version, release, registry } = answer;
  const named = {
    ...component,
    name: answer.name,
    ...(version === undefined ? {} : { version }),
    ...(release === undefined ? {} : { release }),
  };
  return { component: registry === undefined ? named : { ...named, registry }, file, standsFor: [component] };
}

function nameIn({ ecosystem, name }: Component, folder: string): string {
  return `${ecosystem}\0${packageKey(ecosystem, name)}\0${folder}`;
}

function folderOf(path: string): string {
  const end = path.lastIndexOf('/');
  return end < 0 ? '' : path.slice(0, end);
}

function above(folder: string): string | undefined {
  return folder === '' ? undefined : folderOf(folder);
}
