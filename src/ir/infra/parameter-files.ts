import type { Notice } from '#model/gap';
import { linesOf, rangeOf } from '#parse/hcl/range';
import { readToml } from '#parse/value/toml';
import { at, itemsOf as itemsIn, textOf, type Value } from '#parse/value/value';
import { readDocuments } from './document.ts';
import type { TreeFiles } from './files.ts';
import { unknownOf } from './make.ts';
import { type InfraValue, type Place, valueAt } from './value.ts';

/** Values by the names of parameters. */
export type GivenValues = ReadonlyMap<string, InfraValue>;

/** Which of the files of a tree that give parameters values are applied to which templates. */
export interface ParameterFiles {
  /** What a template is given: by files that were chosen, else by the one that belongs to it. */
  readonly of: (template: string, isSam: boolean) => GivenValues;
  /** Files that give values and were applied to no template; asked when all templates were read. */
  readonly notices: () => readonly Notice[];
}

/** Formats of templates that have files of parameters. */
export type ParameterFormat = 'cloudformation' | 'arm';

const none: GivenValues = new Map();

/** Whether a file may give parameters values, by its name. */
export function isParameterFile(path: string): boolean {
  return /(?:^|[/._-])param(?:eter)?s?(?:[._-][\w-]+)*\.json$|(?:^|\/)samconfig\.toml$/i.test(path);
}

/**
 * Files of parameters of a tree. One that is named for a template (`network-parameters.json` for `network.yaml`,
 * `azuredeploy.parameters.json`) counts for it, and so does `samconfig.toml` for the template that the command line of SAM
 * would take, with its environment `default`. Others only count when they are chosen, and are told in a notice.
 *
 * @param chosen paths, in the order in which they are given: the last that names a parameter gives it
 */
export function parameterFilesOf(
  files: TreeFiles,
  chosen: readonly string[],
  format: ParameterFormat,
): ParameterFiles {
  const read = (path: string) => {
    const text = files.read(path);
    return text === undefined ? undefined : parametersIn(path, text, format);
  };
  const first = chosen.flatMap((path) => read(path) ?? []);
  const applied = new Set(chosen);
  return {
    of(template, isSam) {
      const beside = besides(template, isSam, format).flatMap((path) => {
        const found = read(path);
        return found === undefined ? [] : [{ path, found }];
      });
      const [only, ...others] = beside;
      if (only === undefined || others.length > 0) return first.length === 0 ? none : joined(first);
      applied.add(only.path);
      return joined([only.found, ...first]);
    },
    notices: () =>
      files.paths
        .filter((path) => isParameterFile(path) && !applied.has(path) && read(path) !== undefined)
        .map(notApplied),
  };
}

function joined(all: readonly GivenValues[]): GivenValues {
  return new Map(all.flatMap((each) => [...each]));
}

function notApplied(path: string): Notice {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return {
    code: 'variables-not-applied',
    message: `${name} only counts when it is named on the command line; its values were not applied.`,
    path,
  };
}

/** Paths of what belongs to a template by its name. */
function besides(template: string, isSam: boolean, format: ParameterFormat): readonly string[] {
  const [, folder = '', base = ''] = /^(.*\/)?([^/]*?)\.[^./]+$/.exec(template) ?? [];
  if (format === 'arm') return [`${folder}${base}.parameters.json`];
  const named = ['.parameters', '-parameters', '.params', '-params'].map(
    (ending) => `${folder}${base}${ending}.json`,
  );
  return isSam && base === 'template' ? [...named, `${folder}samconfig.toml`] : named;
}

/**
 * What a file gives to parameters; undefined when it is none of the shapes that there are: `{"Parameters": {…}}`, a list of
 * `ParameterKey` and `ParameterValue`, a list of `Key=Value`, `samconfig.toml`, and for Azure `{"parameters": {"a": {"value": …}}}`.
 */
export function parametersIn(path: string, text: string, format: ParameterFormat): GivenValues | undefined {
  if (/(?:^|\/)samconfig\.toml$/.test(path)) return format === 'arm' ? undefined : fromSam(path, text);
  if (!path.endsWith('.json') || text.length > largestFile) return undefined;
  const [document] = readDocuments(path, text).documents;
  if (document === undefined) return undefined;
  return format === 'arm' ? fromAzure(document.value) : fromAmazon(document.value);
}

/** Most characters of a file of parameters. */
const largestFile = 1024 * 1024;

function fromAmazon(value: InfraValue): GivenValues | undefined {
  if (value.kind === 'list') return fromList(value.items);
  const parameters = valueAt(value, 'Parameters');
  if (parameters?.kind !== 'map' || valueAt(value, 'Resources') !== undefined) return undefined;
  return new Map([...parameters.entries].map(([name, entry]) => [name, chosen(entry.value)]));
}

function fromList(items: readonly InfraValue[]): GivenValues | undefined {
  const found = new Map<string, InfraValue>();
  for (const item of items) {
    const key = valueAt(item, 'ParameterKey');
    const value = valueAt(item, 'ParameterValue');
    if (key?.kind === 'text' && value !== undefined) found.set(key.text, chosen(value));
    const [, name = '', word = ''] = item.kind === 'text' ? (/^(\w+)=(.*)$/s.exec(item.text) ?? []) : [];
    const place = behindName(item.place, name);
    if (name !== '') found.set(name, chosen({ ...item, kind: 'text', text: word, place }));
  }
  return found.size === 0 ? undefined : found;
}

/** The value of `"Key=Value"`, between the sign and the quote. */
function behindName(place: Place, name: string): Place {
  const skipped = name.length + 2;
  const { column, start, end, endColumn } = place;
  return {
    ...place,
    column: column + skipped,
    start: start + skipped,
    end: end - 1,
    endColumn: endColumn - 1,
  };
}

function fromAzure(value: InfraValue): GivenValues | undefined {
  const schema = valueAt(value, '$schema');
  const parameters = valueAt(value, 'parameters');
  if (parameters?.kind !== 'map' || valueAt(value, 'resources') !== undefined) return undefined;
  const isNamed = schema?.kind === 'text' && /deploymentParameters\.json/i.test(schema.text);
  const entries = [...parameters.entries];
  const isShaped = ({ value: each }: { readonly value: InfraValue }) =>
    each.kind === 'map' && (each.entries.has('value') || each.entries.has('reference'));
  if (!isNamed && !entries.every(([, entry]) => isShaped(entry))) return undefined;
  return new Map(
    entries.map(([name, { value: each, place }]) => {
      const given = valueAt(each, 'value');
      return [name.toLowerCase(), given === undefined ? inVault(place) : chosen(given)];
    }),
  );
}

function inVault(place: Place): InfraValue {
  const carried = { origin: 'variable', place, isSensitive: true } as const;
  return unknownOf('computed', 'It is kept in a key vault.', carried);
}

function chosen(value: InfraValue): InfraValue {
  return { ...value, origin: 'variable' };
}

/** `parameter_overrides` of the environment `default`, as one text or a list of them. */
function fromSam(path: string, text: string): GivenValues | undefined {
  const document = readToml(text);
  if (document.kind !== 'document') return undefined;
  const found = new Map<string, InfraValue>();
  for (const command of ['global', 'deploy'])
    for (const written of textsIn(
      at(document.value, 'default', command, 'parameters', 'parameter_overrides'),
    ))
      for (const [name, value] of overridesIn(path, text, written)) found.set(name, value);
  return found.size === 0 ? undefined : found;
}

interface LinedText {
  readonly text: string;
  readonly line: number;
}

function textsIn(value: Value | undefined): readonly LinedText[] {
  const text = textOf(value);
  if (value !== undefined && text !== undefined) return [{ text, line: value.line }];
  return itemsIn(value).flatMap((item) => {
    const each = textOf(item);
    return each === undefined ? [] : [{ text: each, line: item.line }];
  });
}

/** `Key=Value Other="two words"`; the old form `ParameterKey=Key,ParameterValue=Value` among them. */
function overridesIn(path: string, whole: string, { text, line }: LinedText): GivenValues {
  const found = new Map<string, InfraValue>();
  const plain = text.replaceAll('\\"', '"').replace(/ParameterKey=([^,\s]+),ParameterValue=/g, '$1=');
  for (const [, name = '', quoted, bare = ''] of plain.matchAll(/(\w+)=(?:"([^"]*)"|(\S*))/g)) {
    const place = placeIn(path, whole, line, name);
    found.set(name, { kind: 'text', text: quoted ?? bare, origin: 'variable', place });
  }
  return found;
}

/** The name of a parameter on its line: what of the line is to be edited, a person must see. */
function placeIn(path: string, whole: string, line: number, name: string): Place {
  const lines = linesOf(whole);
  const start = Math.max(0, whole.indexOf(name, lines[line - 1] ?? 0));
  const end = Math.min(whole.length, start + name.length);
  return { path, ...rangeOf(lines, { start, end }), start, end };
}
