import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { largestPlan } from '#ir/infra/claims';
import { factsOf } from '#ir/infra/facts/facts';
import type { InfraGraph } from '#ir/infra/graph';
import { readInfra } from '#ir/infra/read';
import type { Resource } from '#ir/infra/resource';
import { eachWithin, type InfraValue, type Place } from '#ir/infra/value';
import { compareText } from '#model/location';
import { visible, visibleLines } from '#report/inert/visible';
import { showFacts } from './debug-infra-facts.ts';

/** Largest file that is read, but for plans. */
const most = 8 * 1024 * 1024;

/**
 * The resources of a folder or plan, as text that is safe to print; undefined when there is no infrastructure code.
 *
 * @param variableFiles files of variables to apply, relative to the folder
 */
export async function showInfra(
  path: string,
  shape: string,
  variableFiles: readonly string[],
): Promise<string | undefined> {
  const graph = await graphOf(path, variableFiles);
  if (graph === undefined) return undefined;
  if (shape === 'json')
    return `${visibleLines(JSON.stringify({ ...graph, facts: factsOf(graph) }, plain, 2))}\n`;
  const lines =
    shape === 'facts'
      ? showFacts(factsOf(graph))
      : [...(shape === 'summary' ? [] : graph.resources.flatMap(showResource)), ...showRest(graph)];
  return lines.map((line) => `${visible(line)}\n`).join('');
}

async function graphOf(path: string, variableFiles: readonly string[]): Promise<InfraGraph | undefined> {
  if (!(await stat(path)).isDirectory()) {
    const { size } = await stat(path);
    if (size > largestPlan) return undefined;
    const text = readFileSync(path, 'utf8');
    const graph = readInfra({ paths: [basename(path)], read: () => text });
    return graph.paths.length === 0 ? undefined : graph;
  }
  const paths = await filesBelow(path);
  const known = new Set(paths);
  // A link leads anywhere: only what is a file itself is read.
  const read = (name: string) => (known.has(name) ? readBounded(join(path, name)) : undefined);
  const graph = readInfra({ paths, read }, { variableFiles });
  return graph.resources.length + graph.gaps.length === 0 ? undefined : graph;
}

function readBounded(path: string): string | undefined {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(64 * 1024);
    const chunks: Buffer[] = [];
    let size = 0;
    for (let read = readSync(file, bytes); read > 0; read = readSync(file, bytes)) {
      size += read;
      if (size > most) return undefined;
      chunks.push(Buffer.from(bytes.subarray(0, read)));
    }
    return Buffer.concat(chunks).toString('utf8');
  } finally {
    closeSync(file);
  }
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((each) => each.isFile())
    .map((each) => relative(folder, join(each.parentPath, each.name)).replaceAll('\\', '/'))
    .filter((name) => !/(?:^|\/)(?:\.git|node_modules)\//.test(name))
    .sort(compareText);
}

function showResource(resource: Resource): readonly string[] {
  const { address, kind, type, place, number, attributes, root, isLookup, calls } = resource;
  const where = root === '' || place.path.startsWith(root) ? '' : `, of ${root}`;
  const through = calls.map((call) => `, through ${placeText(call)}`).join('');
  const how = number === 'unknown' ? ', nobody knows how many' : '';
  const what = isLookup ? 'looked up' : kind === type ? 'made' : kind;
  const lines = [`${address} (${what}${how}) ${placeText(place)}${where}${through}`];
  for (const [name, { value }] of attributes.entries) lines.push(...showValue(name, value, 1));
  if (attributes.isOpen) lines.push('  … more may be set that is not known');
  return lines;
}

function showValue(name: string, value: InfraValue, depth: number): readonly string[] {
  const indent = '  '.repeat(depth);
  const note = noteOf(value);
  if (isSecret(name, value)) return [`${indent}${name} = (not shown)${note}`];
  if (value.data !== undefined)
    return [`${indent}${name} = the text of${note}`, ...showValue('json', value.data, depth + 1)];
  if (value.kind === 'list') {
    const more = value.isOpen ? [`${indent}  … more that is not known`] : [];
    return [
      `${indent}${name} = ${value.items.length === 0 ? 'none' : ''}${value.isBlocks ? 'blocks' : 'list'}${note}`,
      ...value.items.flatMap((item, i) => showValue(`[${i}]`, item, depth + 1)),
      ...more,
    ];
  }
  if (value.kind === 'map') {
    if (value.of !== undefined) return [`${indent}${name} -> ${value.of}${note}`];
    const more = value.isOpen ? [`${indent}  … more that is not known`] : [];
    return [
      `${indent}${name} = map${note}`,
      ...[...value.entries].flatMap(([key, entry]) => showValue(key, entry.value, depth + 1)),
      ...more,
    ];
  }
  return [`${indent}${name} ${plainText(value)}${note}`];
}

function plainText(value: InfraValue): string {
  switch (value.kind) {
    case 'text':
      return `= ${value.text.length > 100 ? `(a text of ${value.text.length} characters)` : JSON.stringify(value.text)}`;
    case 'number':
      return `= ${value.number}`;
    case 'truth':
      return `= ${value.truth}`;
    case 'reference':
      return `-> ${value.to}${value.path === '' ? '' : ` ${value.path}`}`;
    case 'unknown':
      return `? ${value.why}: ${value.detail}`;
    default:
      return '= null';
  }
}

/** Where a value came from when it is not written where it stands. */
function noteOf({ origin, place, via }: InfraValue): string {
  if (origin === 'explicit' && via === undefined) return '';
  return ` (${origin}, ${placeText(place)})`;
}

const secretName =
  /pass(?:word|wd|phrase)?$|secret|token|credential|private_key|access_key|api_?key|connection_string|user_data|master_user|auth/i;

function isSecret(name: string, value: InfraValue): boolean {
  const isText = value.kind === 'text' || (value.kind === 'unknown' && value.parts !== undefined);
  return value.isSensitive === true || (isText && secretName.test(name));
}

function placeText({ path, line }: Place): string {
  return `${path}:${line}`;
}

function showRest({ resources, references, gaps, notices }: InfraGraph): readonly string[] {
  const counts = new Map<string, number>();
  for (const { attributes } of resources) {
    eachWithin(attributes, '', (value) => {
      const key = value.kind === 'unknown' ? `unknown (${value.why})` : value.kind;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    });
  }
  return [
    '',
    `${resources.length} resources, ${references.length} references`,
    ...[...counts].sort(([a], [b]) => compareText(a, b)).map(([kind, count]) => `  ${kind}: ${count}`),
    ...gaps.map(({ path, detail }) => `not checked: ${path}: ${detail}`),
    ...notices.map(({ path = '', message }) => `note: ${path}: ${message}`),
  ];
}

/** Maps as objects, and what is nobody's business as nothing. */
function plain(key: string, value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries(value);
  if (typeof value === 'object' && value !== null && Reflect.get(value, 'isSensitive') === true)
    return { kind: 'not shown', place: Reflect.get(value, 'place') };
  const inner: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, 'value') : undefined;
  const isText =
    typeof inner === 'object' &&
    inner !== null &&
    ['text', 'unknown'].includes(String(Reflect.get(inner, 'kind')));
  if (isText && secretName.test(key))
    return { value: { kind: 'not shown' }, place: Reflect.get(value as object, 'place') };
  return value;
}
