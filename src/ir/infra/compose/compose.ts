import { carriedAt, textAt } from '../dockerfile/fields.ts';
import type { Variables } from '../dockerfile/variables.ts';
import { commentsAround } from '../document-comments.ts';
import type { InfraPart, TreeFiles } from '../files.ts';
import type { Resource } from '../resource.ts';
import { type Entry, type InfraValue, type MapValue, type Target, valueAt } from '../value.ts';
import { openComposeFiles } from './files.ts';
import { variablesBeside, withVariables } from './interpolate.ts';
import { joined, type Project, projectsOf } from './project.ts';
import { imageParts, shapes } from './shapes.ts';

const mostServices = 5_000;

/** What a file of Compose has besides services. */
const sections: Readonly<Record<string, string>> = {
  networks: 'compose.network',
  volumes: 'compose.volume',
  secrets: 'compose.secret',
  configs: 'compose.config',
};

/**
 * Reads every file of Compose of a tree with its override: a resource for each service, network, volume, secret and
 * configuration. Settings that can be written in several ways are told in one (`shapes.ts`); `image_parts` tells what the
 * name of an image is made of. Services refer to the Dockerfiles that they are built from.
 */
export function readCompose(files: TreeFiles): InfraPart {
  const compose = openComposeFiles(files);
  const resources: Resource[] = [];
  for (const project of projectsOf(compose)) {
    if (resources.length > mostServices) break;
    resources.push(...resourcesOf(project, files));
  }
  return { resources, gaps: compose.gaps, notices: compose.notices, paths: compose.paths };
}

function resourcesOf(project: Project, files: TreeFiles): readonly Resource[] {
  const variables = variablesBeside(project.folder, files);
  const services = [...project.services].flatMap(([name, entry]) =>
    serviceOf(name, entry, project, variables, files),
  );
  const others = Object.entries(sections).flatMap(([section, type]) => {
    const all = valueAt(project.top, section);
    if (all?.kind !== 'map') return [];
    return [...all.entries].map(([name, entry]) => {
      const given = withVariables(entry.value, variables);
      const attributes = given.kind === 'map' ? given : emptyAt(entry, given.kind !== 'null');
      return resourceOf(project, `${section}.${name}`, name, type, entry, attributes, []);
    });
  });
  return [...services, ...others];
}

function emptyAt({ place }: Entry, isOpen: boolean): MapValue {
  return { kind: 'map', entries: new Map(), ...carriedAt(place), ...(isOpen ? { isOpen } : {}) };
}

function serviceOf(
  name: string,
  entry: Entry,
  project: Project,
  variables: Variables,
  files: TreeFiles,
): readonly Resource[] {
  const given = withVariables(entry.value, variables);
  if (given.kind !== 'map') return [];
  const entries = new Map<string, Entry>();
  for (const [key, each] of given.entries) {
    const shape = Object.hasOwn(shapes, key) ? shapes[key] : undefined;
    entries.set(key, shape === undefined ? each : { ...each, value: shape(each.value) });
  }
  connect(entries, project, files);
  const image = entries.get('image');
  if (image !== undefined)
    entries.set('image_parts', { ...image, value: imageParts(image.value), written: 'image' });
  // Without image and build it is a part of a service whose rest is told in another file.
  const isPart = !entries.has('image') && !entries.has('build');
  const attributes: MapValue = { ...given, entries, ...(isPart || given.isOpen ? { isOpen: true } : {}) };
  const dependsOn = dependenciesOf(valueAt(given, 'depends_on')).map((each) =>
    idOf(project, `services.${each}`),
  );
  return [resourceOf(project, `services.${name}`, name, 'compose.service', entry, attributes, dependsOn)];
}

function dependenciesOf(value: InfraValue | undefined): readonly string[] {
  if (value?.kind === 'map') return [...value.entries.keys()];
  return value?.kind === 'list'
    ? value.items.flatMap((each) => (each.kind === 'text' ? [each.text] : []))
    : [];
}

/** Lets values refer to what they name: networks, volumes, and the Dockerfile of a build. */
function connect(entries: Map<string, Entry>, project: Project, files: TreeFiles): void {
  const link = (key: string, field: string, section: string) => {
    const entry = entries.get(key);
    if (entry?.value.kind !== 'list') return;
    const items = entry.value.items.map((item) =>
      linked(item, field, (text) => idOf(project, `${section}.${text}`)),
    );
    entries.set(key, { ...entry, value: { ...entry.value, items } });
  };
  link('networks', 'name', 'networks');
  link('volumes', 'source', 'volumes');
  link('secrets', 'source', 'secrets');
  link('configs', 'source', 'configs');
  const build = entries.get('build');
  const path = build === undefined ? undefined : dockerfileOf(build.value, project, files);
  if (build === undefined || path === undefined || build.value.kind !== 'map') return;
  const file = textAt(path, build.place);
  const refers: readonly Target[] = [{ to: `dockerfile:${path}`, path: '' }];
  const inner = new Map(build.value.entries).set('file', { value: { ...file, refers }, place: build.place });
  entries.set('build', { ...build, value: { ...build.value, entries: inner } });
}

function linked(item: InfraValue, field: string, idOfName: (text: string) => string): InfraValue {
  const value = item.kind === 'map' ? item.entries.get(field) : undefined;
  if (item.kind !== 'map' || value?.value.kind !== 'text') return item;
  const refers: readonly Target[] = [{ to: idOfName(value.value.text), path: '' }];
  const entries = new Map(item.entries).set(field, { ...value, value: { ...value.value, refers } });
  return { ...item, entries };
}

/** The path of the Dockerfile of a build, where it is in the tree. */
function dockerfileOf(build: InfraValue, { folder }: Project, { paths }: TreeFiles): string | undefined {
  const context = valueAt(build, 'context');
  const named = valueAt(build, 'dockerfile');
  if (context !== undefined && context.kind !== 'text') return undefined;
  if (named !== undefined && named.kind !== 'text') return undefined;
  const base = joined(folder, context?.text ?? '.');
  const path = joined(base === '' ? '' : `${base}/`, named?.text ?? 'Dockerfile');
  return paths.includes(path) ? path : undefined;
}

function idOf({ file }: Project, address: string): string {
  return `compose:${file.path}:${address}`;
}

function resourceOf(
  project: Project,
  address: string,
  name: string,
  type: string,
  { place, value }: Entry,
  attributes: MapValue,
  dependsOn: readonly string[],
): Resource {
  const header = { ...place, endLine: place.line, endColumn: place.column + name.length };
  return {
    id: idOf(project, address),
    address,
    root: project.file.path,
    format: 'compose',
    type,
    kind: type,
    name,
    isLookup: false,
    provider: { name: 'docker' },
    attributes,
    place: place.path === value.place.path ? { ...place, end: Math.max(place.end, value.place.end) } : place,
    header,
    calls: [],
    comments: place.path === project.file.path ? commentsAround(project.file.document, place) : [],
    dependsOn,
    number: 'one',
  };
}
