import { type InfraValue, itemsOf, type MapValue } from '#ir/infra/value';
import { present } from '#model/present';
import type { Use } from '../pipeline.ts';
import { type Text, textAt, textOf, textsOf } from '../text.ts';
import { versionOf } from '../version.ts';

/** What a file includes: all of it as uses, and the files of its own tree as they are written. */
export interface Included {
  readonly uses: readonly Use[];
  readonly local: readonly Text[];
}

/** `include:` of a file or of a `trigger`. Source: GitLab's "CI/CD YAML syntax reference", `include`. */
export function includesOf(value: InfraValue | undefined, source: string): Included {
  const items = value?.kind === 'list' ? value.items : value === undefined ? [] : [value];
  const uses = items.flatMap((item) => usesOf(item, source));
  return { uses, local: uses.filter(({ kind }) => kind === 'local').map(({ written }) => written) };
}

function usesOf(item: InfraValue, source: string): readonly Use[] {
  const written = textOf(item, source);
  if (written !== undefined) return [/^https?:/i.test(written.text) ? remote(written) : local(written)];
  return item.kind === 'map'
    ? usesOfMap(item, source)
    : itemsOf(item).flatMap((each) => usesOf(each, source));
}

function usesOfMap(map: MapValue, source: string): readonly Use[] {
  const at = (key: string) => textAt(map, key, source);
  const [own, address, template, component, project] = [
    at('local'),
    at('remote'),
    at('template'),
    at('component'),
    at('project'),
  ];
  if (own !== undefined) return [local(own)];
  if (address !== undefined) return [remote(address, at('integrity'))];
  if (template !== undefined) return [{ kind: 'template', written: template, name: template.text }];
  if (component !== undefined) return [{ kind: 'component', written: component, ...versionOf(component) }];
  return project === undefined ? [] : ofProject(project, map, source);
}

function ofProject(project: Text, map: MapValue, source: string): readonly Use[] {
  const ref = textAt(map, 'ref', source);
  const files = textsOf(map.entries.get('file')?.value, source);
  const version = present({ ref: ref?.text, refPlace: ref?.place });
  const use: Use = { kind: 'include', written: project, name: project.text, ...version };
  return files.length === 0 ? [use] : files.map((file) => ({ ...use, within: file.text }));
}

function local(written: Text): Use {
  return { kind: 'local', written, name: written.text };
}

/** A hash of what is fetched is a version that cannot move. */
function remote(written: Text, integrity?: Text): Use {
  const version = present({ ref: integrity?.text, refPlace: integrity?.place });
  return { kind: 'include', written, name: written.text, ...version };
}
