import type { Gap } from '#model/gap';
import { readTag } from '../cloudformation/tags.ts';
import { textFrom, wordOf } from '../cloudformation/texts.ts';
import { readDocuments } from '../document.ts';
import type { TreeFiles } from '../files.ts';
import { unknownOf, usedAt } from '../make.ts';
import { folderOf, pathFrom } from '../terraform/paths.ts';
import { type Carried, type Entry, type InfraValue, isUnknown, type MapValue, type Place } from '../value.ts';
import { plainScalar } from '../yaml-scalar.ts';
import { type Piece, piecesOf } from './variable-text.ts';

/** A service while its variables are put into effect. */
export interface Service {
  readonly path: string;
  readonly value: MapValue;
  readonly files: TreeFiles;
  readonly gaps: Gap[];
  /** Values by what they are written as; undefined while they are being made. */
  readonly made: Map<InfraValue, InfraValue | undefined>;
  readonly fileValues: Map<string, InfraValue | undefined>;
  steps: number;
}

/** Variables and values that one service may ask for. */
const mostSteps = 500_000;

/** A service whose variables nobody has looked at. */
export function openService(path: string, value: MapValue, files: TreeFiles, gaps: Gap[]): Service {
  return { path, value, files, gaps, made: new Map(), fileValues: new Map(), steps: 0 };
}

/** A value with its variables put into effect, as far as they are known. */
export function resolved(value: InfraValue, service: Service): InfraValue {
  if (value.kind === 'text') return value.text.includes('${') ? remembered(value, service) : value;
  return value.kind === 'list' || value.kind === 'map' ? remembered(value, service) : value;
}

/** What is used in many places is made once; what needs itself is unknown. */
function remembered(value: InfraValue, service: Service): InfraValue {
  const { made } = service;
  const carried: Carried = { origin: 'computed', place: value.place };
  if (made.has(value)) return made.get(value) ?? unknownOf('cycle', 'The variable needs itself.', carried);
  if (++service.steps > mostSteps) {
    const detail = `The service has more than ${mostSteps} variables and values; the rest was not looked at.`;
    if (service.gaps.every((gap) => gap.detail !== detail))
      service.gaps.push({ analyser: 'infra', path: service.path, why: 'budget', detail });
    return unknownOf('budget', detail, carried);
  }
  made.set(value, undefined);
  const result = freshly(value, service);
  made.set(value, result);
  return result;
}

function freshly(value: InfraValue, service: Service): InfraValue {
  if (value.kind === 'text') return textOf(piecesOf(value.text), value, service);
  if (value.kind === 'list') return { ...value, items: value.items.map((item) => resolved(item, service)) };
  if (value.kind !== 'map') return value;
  const entries = new Map<string, Entry>();
  for (const [key, entry] of value.entries)
    entries.set(key, { ...entry, value: resolved(entry.value, service) });
  return { ...value, entries };
}

function textOf(pieces: readonly Piece[], written: InfraValue, service: Service): InfraValue {
  const values = pieces.map((piece): InfraValue => {
    if (piece.kind === 'variable') return firstOf(piece.candidates, written, service);
    const { place, origin } = written;
    return { kind: 'text', text: piece.text, origin, place };
  });
  const [only] = values;
  if (values.length === 1 && only !== undefined)
    return pieces[0]?.kind === 'text' ? { ...written, ...only } : usedAt(only, written.place);
  return textFrom(values, written.place, written.textLine);
}

/** The first candidate that is something; a later one is what holds when nobody says otherwise. */
function firstOf(
  candidates: readonly (readonly Piece[])[],
  written: InfraValue,
  service: Service,
): InfraValue {
  let last: InfraValue | undefined;
  let isDefault = false;
  for (const candidate of candidates) {
    const value = candidateValue(candidate, written, service);
    last = value;
    if (value.kind !== 'unknown') return isDefault ? { ...value, origin: 'default' } : value;
    // What is looked up when it is deployed is most likely there.
    if (value.why !== 'variable' && value.why !== 'undeclared' && value.why !== 'file') return value;
    if (value.why === 'variable') isDefault = true;
  }
  return (
    last ?? unknownOf('failed', 'The variable names nothing.', { origin: 'computed', place: written.place })
  );
}

function candidateValue(pieces: readonly Piece[], written: InfraValue, service: Service): InfraValue {
  const name = textOf(pieces, { ...written, kind: 'text', text: '' }, service);
  const isVariable = pieces.length === 1 && pieces[0]?.kind === 'variable';
  const text = wordOf(name);
  if (isVariable || text === undefined) return name;
  return named(text, written.place, service);
}

/** What a name means: `self:custom.stage`, a text in quotes, a number. */
function named(name: string, place: Place, service: Service): InfraValue {
  const carried: Carried = { origin: 'explicit', place };
  const quoted = /^(["'])([\s\S]*)\1$/.exec(name)?.[2];
  if (quoted !== undefined) return { kind: 'text', text: quoted, ...carried };
  const [, source, argument = '', address = ''] =
    /^([A-Za-z][\w-]*)(?:\(([\s\S]*?)\))?(?::([\s\S]*))?$/.exec(name) ?? [];
  const isPlain = source === undefined || (!name.includes(':') && !name.includes('('));
  if (isPlain) return plainScalar(name, carried, true);
  const unknown = (why: 'variable' | 'computed' | 'function', detail: string) =>
    unknownOf(why, detail, { ...carried, origin: 'computed' });
  switch (source) {
    case 'self':
      return ofService(address, place, service);
    case 'sls':
      if (address === 'stage') return ofService('provider.stage', place, service);
      return unknown('computed', `${name} is known when it is deployed.`);
    case 'param':
      return ofParameters(address, place, service);
    case 'file':
      return ofFile(argument, address, place, service);
    case 'opt':
    case 'env':
      return unknown('variable', `${source}:${address} is not given.`);
    case 'strToBool':
      return asTruth(argument, place, service);
    default:
      return unknown('computed', `${source} is looked up when it is deployed.`);
  }
}

/** What holds when a service does not say it. */
const defaults: ReadonlyMap<string, string> = new Map([
  ['provider.stage', 'dev'],
  ['provider.region', 'us-east-1'],
]);

function ofService(address: string, place: Place, service: Service): InfraValue {
  const found = walk(service.value, address, service);
  if (found !== undefined) return found;
  const text = defaults.get(address);
  if (text !== undefined) return { kind: 'text', text, origin: 'default', place };
  return unknownOf('undeclared', `self:${address} is not there.`, { origin: 'computed', place });
}

/** `param:x`: of the stage, or of all stages. */
function ofParameters(address: string, place: Place, service: Service): InfraValue {
  const stage = wordOf(ofService('provider.stage', place, service)) ?? 'default';
  const found = [stage, 'default'].flatMap(
    (each) => walk(service.value, `params.${each}.${address}`, service) ?? [],
  );
  return found[0] ?? unknownOf('variable', `param:${address} is not given.`, { origin: 'computed', place });
}

/** The value below keys; on the way variables are put into effect. */
function walk(value: InfraValue, address: string, service: Service): InfraValue | undefined {
  let found = value;
  for (const step of address.split('.').filter((each) => each !== '')) {
    if (found.kind === 'text') found = resolved(found, service);
    if (isUnknown(found)) return found;
    const next =
      found.kind === 'map'
        ? found.entries.get(step)?.value
        : found.kind === 'list'
          ? found.items[Number(step)]
          : undefined;
    if (next === undefined) return undefined;
    found = next;
  }
  return resolved(found, service);
}

function ofFile(argument: string, address: string, place: Place, service: Service): InfraValue {
  const carried: Carried = { origin: 'computed', place };
  const path = pathFrom(folderOf(service.path), argument.trim());
  if (path === undefined) return unknownOf('file', 'The file lies outside of what is scanned.', carried);
  if (/\.[cm]?[jt]s$/.test(path))
    return unknownOf('function', `${path} is a program, which is not run.`, carried);
  const value = fileValue(path, service);
  if (value === undefined) return unknownOf('file', `${path} is not here, or cannot be read.`, carried);
  const found = walk(value, address, service);
  return found ?? unknownOf('undeclared', `${path} does not have ${address}.`, carried);
}

function fileValue(path: string, { files, fileValues, gaps }: Service): InfraValue | undefined {
  if (fileValues.has(path)) return fileValues.get(path);
  const text = files.read(path);
  let value: InfraValue | undefined;
  if (text !== undefined && /\.(?:ya?ml|json)$/i.test(path)) {
    const read = readDocuments(path, text, { tag: readTag });
    gaps.push(...read.gaps);
    value = read.documents[0]?.value;
  } else if (text !== undefined) {
    const place: Place = { path, line: 1, column: 1, endLine: 1, endColumn: 1, start: 0, end: text.length };
    value = { kind: 'text', text, origin: 'explicit', place, textLine: 1 };
  }
  fileValues.set(path, value);
  return value;
}

function asTruth(argument: string, place: Place, service: Service): InfraValue {
  const value = textOf(
    piecesOf(argument),
    { kind: 'text', text: argument, origin: 'explicit', place },
    service,
  );
  const word = wordOf(value)?.toLowerCase();
  if (word === undefined) return value;
  if (!/^(?:true|false|0|1)$/.test(word))
    return unknownOf('failed', 'It is neither true nor false.', { origin: 'computed', place });
  return { kind: 'truth', truth: word === 'true' || word === '1', origin: value.origin, place };
}
