import { type InfraValue, type MapValue, valueAt } from '#ir/infra/value';
import { present } from '#model/present';
import { imageUse } from '../github/use.ts';
import type { Use } from '../pipeline.ts';
import { type Text, textAt } from '../text.ts';
import { insertedItems } from './inserted.ts';

/** What a pipeline declares to use, by the names that it gives them. */
export interface AzureResources {
  readonly repositories: ReadonlyMap<string, Repository>;
  readonly containers: ReadonlyMap<string, Container>;
}

/** A repository beside the pipeline's own. */
export interface Repository {
  readonly use: Use;
  readonly value: MapValue;
}

/** An image that jobs run in. */
export interface Container {
  readonly image: Text;
  readonly value: MapValue;
}

/** `resources:` of a pipeline. Source: Microsoft's "YAML schema reference", `resources`. */
export function resourcesOf(value: InfraValue | undefined, source: string): AzureResources {
  const repositories = mapsOf(valueAt(value, 'repositories'), source).flatMap((each) => {
    const alias = textAt(each, 'repository', source)?.text;
    const name = textAt(each, 'name', source);
    if (alias === undefined || name === undefined) return [];
    return [[alias, { value: each, use: repositoryUse(each, name, source) }] as const];
  });
  const containers = mapsOf(valueAt(value, 'containers'), source).flatMap((each) => {
    const alias = textAt(each, 'container', source)?.text;
    const image = textAt(each, 'image', source);
    return alias === undefined || image === undefined ? [] : [[alias, { value: each, image }] as const];
  });
  return { repositories: new Map(repositories), containers: new Map(containers) };
}

/** Maps of a list, those that template expressions insert included. */
export function mapsOf(value: InfraValue | undefined, source: string): readonly MapValue[] {
  return insertedItems(value, source).flatMap(({ item }) => (item.kind === 'map' ? [item] : []));
}

const hosts: Readonly<Record<string, string>> = { github: 'github.com/', bitbucket: 'bitbucket.org/' };

/** `ref` is a branch or a tag, as `refs/heads/main`; without one it is the default branch. */
function repositoryUse(map: MapValue, name: Text, source: string): Use {
  const type = textAt(map, 'type', source)?.text.toLowerCase() ?? 'git';
  const ref = textAt(map, 'ref', source);
  return {
    kind: 'include',
    written: name,
    name: `${Object.hasOwn(hosts, type) ? hosts[type] : ''}${name.text}`,
    ...present({ ref: ref?.text, refPlace: ref?.place }),
  };
}

/** Images that no job of this file names: its templates may. */
export function imagesBeside({ containers }: AzureResources, used: ReadonlySet<string>): readonly Use[] {
  return [...containers.values()].flatMap(({ image }) =>
    used.has(image.text) ? [] : [imageUse(image, image.text)],
  );
}
