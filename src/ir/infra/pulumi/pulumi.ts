import type { Gap, Notice } from '#model/gap';
import { readDocuments } from '../document.ts';
import { commentsAround } from '../document-comments.ts';
import type { InfraDocument } from '../document-reading.ts';
import type { InfraPart, TreeFiles } from '../files.ts';
import { unknownOf } from '../make.ts';
import type { Resource } from '../resource.ts';
import { type Entry, type InfraValue, itemsOf, type MapValue, type Place, valueAt } from '../value.ts';
import { snake } from '../vocabulary/names.ts';
import { kindOf, typeOfPulumi } from '../vocabulary/vocabulary.ts';
import { evaluate, type Scope } from './evaluate.ts';

/** Most resources of one program. */
const mostResources = 5_000;

/**
 * Reads programs of Pulumi that are written in YAML. The type of a resource is that of the provider of Terraform which
 * Pulumi's is made of, or Azure's own (`azure-native`); attributes have Pulumi's names.
 */
export function readPulumi({ paths, read }: TreeFiles): InfraPart {
  const gaps: Gap[] = [];
  const notices: Notice[] = [];
  const resources: Resource[] = [];
  const understood: string[] = [];
  for (const path of paths) {
    const text = /\.ya?ml$/i.test(path) ? read(path) : undefined;
    if (text === undefined || !mayBeProgram(text)) continue;
    const { documents, gaps: own, notices: told } = readDocuments(path, text, { isYaml12: true });
    const programs = documents.filter(({ value }) => isProgram(value));
    if (programs.length === 0) continue;
    understood.push(path);
    gaps.push(...own);
    notices.push(...told);
    for (const document of programs) resources.push(...resourcesOf(document, path, gaps));
  }
  return { resources, gaps, notices, paths: understood };
}

/** Whether a text is worth reading: `type: aws:s3:Bucket`. */
function mayBeProgram(text: string): boolean {
  return /^resources\s*:/m.test(text) && /^\s+["']?type["']?\s*:\s*["']?[\w-]+:[\w/.-]+/m.test(text);
}

const token = /^[a-z][\w-]*:[\w/.-]+(?::\w+)?$/;

function isProgram(value: InfraValue): boolean {
  const resources = valueAt(value, 'resources');
  if (resources?.kind !== 'map') return false;
  return [...resources.entries.values()].some((entry) => {
    const type = valueAt(entry.value, 'type');
    return type?.kind === 'text' && token.test(type.text);
  });
}

function resourcesOf(document: InfraDocument, path: string, gaps: Gap[]): readonly Resource[] {
  const written = valueAt(document.value, 'resources');
  if (written?.kind !== 'map') return [];
  const names = [...written.entries.keys()];
  const ids = new Map(names.map((name) => [name, `pulumi:${path}#${document.place.start}:${name}`] as const));
  const scope: Scope = { ids, variables: variablesOf(document.value), open: [], budget: { left: 200_000 } };
  const found: Resource[] = [];
  for (const [name, entry] of written.entries) {
    if (found.length >= mostResources) {
      const detail = `More than ${mostResources} resources; the rest was not looked at.`;
      gaps.push({ analyser: 'infra', path, why: 'budget', detail });
      break;
    }
    const made = resourceOf(name, entry, scope, document, path);
    if (made !== undefined) found.push(made);
  }
  return found;
}

/** Variables, and configuration with what it is by default. */
function variablesOf(program: InfraValue): ReadonlyMap<string, InfraValue> {
  const found = new Map<string, InfraValue>();
  for (const section of ['config', 'configuration'])
    for (const [name, { value, place }] of entriesOf(valueAt(program, section))) {
      const given = value.kind === 'map' ? (valueAt(value, 'value') ?? valueAt(value, 'default')) : value;
      const unknown = unknownOf('variable', 'The configuration has no default.', {
        origin: 'variable',
        place,
      });
      found.set(name, given === undefined ? unknown : { ...given, origin: 'default' });
    }
  for (const [name, { value }] of entriesOf(valueAt(program, 'variables'))) found.set(name, value);
  return found;
}

function entriesOf(value: InfraValue | undefined): Iterable<readonly [string, Entry]> {
  return value?.kind === 'map' ? value.entries : [];
}

function resourceOf(
  name: string,
  { value, place }: Entry,
  scope: Scope,
  document: InfraDocument,
  path: string,
): Resource | undefined {
  const type = valueAt(value, 'type');
  if (type?.kind !== 'text') return undefined;
  const own = typeOfPulumi(type.text) ?? type.text;
  const properties = valueAt(value, 'properties');
  const evaluated = properties === undefined ? undefined : evaluate(properties, scope);
  const attributes: MapValue =
    evaluated?.kind === 'map'
      ? evaluated
      : {
          kind: 'map',
          entries: new Map(),
          origin: 'explicit',
          place,
          ...(evaluated === undefined || evaluated.kind === 'null' ? {} : { isOpen: true }),
        };
  return {
    id: scope.ids.get(name) ?? name,
    address: name,
    root: path,
    format: 'pulumi',
    type: own,
    kind: kindOf(own),
    name,
    isLookup: valueAt(value, 'get') !== undefined,
    provider: { name: type.text.split(':')[0] ?? '' },
    attributes: own.startsWith('Microsoft.') ? attributes : inSnake(attributes),
    place,
    header: headerOf(name, place),
    calls: [],
    comments: commentsAround(document, place),
    dependsOn: dependenciesOf(value, scope),
    number: 'one',
  };
}

/** Names of Terraform, with those that are written kept beside them; keys of the user's own stay. */
function inSnake(map: MapValue): MapValue {
  const entries = new Map<string, Entry>();
  for (const [key, entry] of map.entries) {
    const isOwn =
      /^(?:tags|labels|metadata|variables|environment|annotations)$/i.test(key) ||
      entry.value.data !== undefined;
    entries.set(snake(key), { ...entry, value: isOwn ? entry.value : within(entry.value), written: key });
  }
  return { ...map, entries };
}

function within(value: InfraValue): InfraValue {
  if (value.kind === 'list') return { ...value, items: value.items.map(within) };
  return value.kind === 'map' && !value.entries.has('Statement') ? inSnake(value) : value;
}

function headerOf(name: string, place: Place): Place {
  return {
    ...place,
    endLine: place.line,
    endColumn: place.column + name.length,
    end: place.start + name.length,
  };
}

function dependenciesOf(value: InfraValue, scope: Scope): readonly string[] {
  const written = valueAt(value, 'options', 'dependsOn');
  return [...itemsOf(written), ...(written?.kind === 'text' ? [written] : [])].flatMap((each) => {
    const found = evaluate(each, scope);
    return found.kind === 'reference' ? [found.to] : [];
  });
}
