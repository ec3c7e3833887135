import type { Gap, Notice } from '#model/gap';
import { readTemplate } from '../cloudformation/cloudformation.ts';
import { readTag } from '../cloudformation/tags.ts';
import { templateOf } from '../cloudformation/template.ts';
import { wordOf } from '../cloudformation/texts.ts';
import { readDocuments } from '../document.ts';
import type { InfraDocument } from '../document-reading.ts';
import type { InfraPart, TreeFiles } from '../files.ts';
import type { Resource } from '../resource.ts';
import { type Entry, type InfraValue, itemsOf, type MapValue, valueAt } from '../value.ts';
import { apiResources } from './apis.ts';
import { functionResources } from './functions.ts';
import { firstAt, logicalPart, type Read, type WrittenFunction } from './made.ts';
import { roleResources } from './roles.ts';
import { openService, resolved } from './variables.ts';

/**
 * Reads the services of the Serverless Framework of a tree: functions, roles and APIs as the resources of AWS that they
 * become, and the templates of CloudFormation that are part of them. Logical ids are those that the framework gives.
 */
export function readServerless(files: TreeFiles): InfraPart {
  const resources: Resource[] = [];
  const gaps: Gap[] = [];
  const notices: Notice[] = [];
  const paths: string[] = [];
  for (const path of files.paths) {
    const text = /\.(?:ya?ml|json)$/i.test(path) ? files.read(path) : undefined;
    if (text === undefined || !mayBeService(path, text)) continue;
    const read = readDocuments(path, text, { tag: readTag });
    const [document] = read.documents;
    if (document === undefined ? !/(?:^|\/)serverless\.\w+$/.test(path) : !isService(document.value))
      continue;
    paths.push(path);
    gaps.push(...read.gaps);
    notices.push(...read.notices);
    if (document !== undefined) resources.push(...readService(path, document, files, gaps, notices));
  }
  return { resources, gaps, notices, paths };
}

/** Services that are written in JSON are told by their name, those in YAML by the keys of the outermost level. */
function mayBeService(path: string, text: string): boolean {
  if (path.endsWith('.json')) return /(?:^|\/)serverless\.json$/.test(path);
  return (
    /^["']?provider["']?[ \t]*:/m.test(text) &&
    /^["']?service["']?[ \t]*:/m.test(text) &&
    /^["']?(?:functions|resources|frameworkVersion)["']?[ \t]*:/m.test(text)
  );
}

function isService(value: InfraValue): value is MapValue {
  if (value.kind !== 'map') return false;
  const has = (key: string) => value.entries.has(key);
  const isOther = has('apiVersion') || has('openapi') || has('swagger') || has('AWSTemplateFormatVersion');
  return (
    !isOther &&
    has('service') &&
    has('provider') &&
    (has('functions') || has('resources') || has('frameworkVersion'))
  );
}

function readService(
  path: string,
  document: InfraDocument,
  files: TreeFiles,
  gaps: Gap[],
  notices: Notice[],
): readonly Resource[] {
  if (document.value.kind !== 'map') return [];
  const service = openService(path, document.value, files, gaps);
  const value = resolved(document.value, service);
  if (value.kind !== 'map') return [];
  const provider = providerOf(value);
  const cloud = wordOf(valueAt(provider, 'name'));
  if (cloud !== undefined && cloud !== 'aws') {
    const detail = `The service is for ${cloud}; only those for aws are read.`;
    gaps.push({ analyser: 'infra', path, why: 'not-compared', detail });
    return [];
  }
  const read: Read = {
    value,
    provider,
    name: firstAt(value, 'service.name') ?? valueAt(value, 'service'),
    stage: valueAt(provider, 'stage') ?? {
      kind: 'text',
      text: 'dev',
      origin: 'default',
      place: provider.place,
    },
  };
  const tell = (detail: string) => gaps.push({ analyser: 'infra', path, why: 'not-checked-out', detail });
  const template = templateFrom(read, tell);
  return readTemplate(templateOf(path, path, document, template), new Map(), 'serverless', gaps, notices);
}

/** `provider: aws` is short for a map with that name. */
function providerOf(value: MapValue): MapValue {
  const written = valueAt(value, 'provider');
  if (written?.kind === 'map') return written;
  const place = value.entries.get('provider')?.place ?? value.place;
  const entries = new Map<string, Entry>();
  if (written !== undefined) entries.set('name', { value: written, place });
  return { kind: 'map', entries, origin: 'explicit', place };
}

/** The template of all that a service makes. What is written as a resource holds over what the framework makes. */
function templateFrom(read: Read, tell: (detail: string) => void): MapValue {
  const functions = functionsOf(valueAt(read.value, 'functions'), tell);
  const resources = new Map<string, Entry>([
    ...functions.flatMap((fn) => functionResources(fn, read)),
    ...roleResources(functions, read),
    ...apiResources(functions, read),
  ]);
  const sections = new Map<string, Map<string, Entry>>([['Resources', resources]]);
  const written = valueAt(read.value, 'resources');
  for (const part of written?.kind === 'list' ? written.items : written === undefined ? [] : [written])
    addSections(part, sections, tell);
  const { place } = read.value;
  const entries = new Map<string, Entry>();
  for (const [name, section] of sections)
    entries.set(name, { value: { kind: 'map', entries: section, origin: 'explicit', place }, place });
  return { kind: 'map', entries, origin: 'explicit', place };
}

function functionsOf(
  written: InfraValue | undefined,
  tell: (detail: string) => void,
): readonly WrittenFunction[] {
  const maps = written?.kind === 'list' ? written.items : written === undefined ? [] : [written];
  return maps.flatMap((map) => {
    if (map.kind !== 'map') {
      if (map.kind !== 'null') tell(`Line ${map.place.line}: functions that are not here were not checked.`);
      return [];
    }
    return [...map.entries].flatMap(([name, { value, place }]): readonly WrittenFunction[] => {
      if (value.kind === 'map') return [{ name, prefix: logicalPart(name), value, place }];
      tell(`Line ${place.line}: what the function ${name} is was not checked, as it is not here.`);
      return [];
    });
  });
}

function addSections(
  part: InfraValue,
  sections: Map<string, Map<string, Entry>>,
  tell: (detail: string) => void,
): void {
  if (part.kind !== 'map') {
    if (part.kind !== 'null') tell(`Line ${part.place.line}: resources that are not here were not checked.`);
    return;
  }
  for (const [name, { value, place }] of part.entries) {
    const into = sections.get(name) ?? new Map<string, Entry>();
    sections.set(name, into);
    for (const map of value.kind === 'list' ? itemsOf(value) : [value])
      if (map.kind === 'map') for (const [key, entry] of map.entries) join(into, key, entry);
      else if (name === 'Resources' && map.kind !== 'null')
        tell(`Line ${place.line}: resources that are not here were not checked.`);
  }
  // `extensions` change what the framework makes.
  const extensions = sections.get('extensions');
  if (extensions !== undefined) extend(sections.get('Resources'), extensions);
}

function extend(resources: Map<string, Entry> | undefined, extensions: ReadonlyMap<string, Entry>): void {
  for (const [id, entry] of extensions) if (resources?.has(id)) join(resources, id, entry);
}

/** Maps of one name are one; where both say something, the later holds. */
function join(into: Map<string, Entry>, key: string, entry: Entry): void {
  const before = into.get(key);
  into.set(key, before === undefined ? entry : { ...before, value: merged(before.value, entry.value) });
}

function merged(general: InfraValue, own: InfraValue): InfraValue {
  if (general.kind !== 'map' || own.kind !== 'map') return own;
  const entries = new Map(general.entries);
  for (const [key, entry] of own.entries) {
    const before = entries.get(key);
    entries.set(key, before === undefined ? entry : { ...entry, value: merged(before.value, entry.value) });
  }
  return { ...general, entries };
}
