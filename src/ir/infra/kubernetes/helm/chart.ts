import { readDocuments } from '../../document.ts';
import type { TreeFiles } from '../../files.ts';
import { baseOf, folderOf } from '../../terraform/paths.ts';
import { type InfraValue, itemsOf, valueAt } from '../../value.ts';
import { textAt } from '../manifest.ts';
import { gapOf, type KubernetesReading } from '../reading.ts';
import { type Data, dataOf, isDataMap, laidOver, truthOf } from './data.ts';

/** A chart of Helm as its folder has it. */
export interface Chart {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly appVersion: string | undefined;
  readonly isLibrary: boolean;
  /** `Chart.yaml`. */
  readonly about: InfraValue;
  /** The file that names the charts that it needs: `Chart.yaml`, or `requirements.yaml` of Helm 2. */
  readonly dependencies: InfraValue;
  readonly dependenciesPath: string;
  readonly path: string;
  readonly values: Data;
  /** Charts in its folder `charts`, by the name of their folder. */
  readonly children: readonly Chart[];
  /** Its files in `templates`. */
  readonly templates: readonly string[];
}

/** All charts of a tree that are not part of another one. */
export function chartsIn(reading: KubernetesReading): readonly Chart[] {
  const paths = reading.files.paths.filter((path) => baseOf(path) === 'Chart.yaml');
  const folders = new Set(paths.map(folderOf));
  const made = new Map<string, Chart>();
  // Deepest first, so that a chart finds those within it.
  for (const path of [...paths].sort((a, b) => b.split('/').length - a.split('/').length)) {
    const chart = chartAt(path, made, reading);
    if (chart !== undefined) made.set(chart.folder, chart);
  }
  return [...made.values()]
    .filter(({ folder }) => !isWithin(folder, folders))
    .sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

function isWithin(folder: string, folders: ReadonlySet<string>): boolean {
  const match = /^(.*?)\/?charts\/[^/]+$/.exec(folder);
  return match !== null && folders.has(match[1] ?? '');
}

function chartAt(
  path: string,
  made: ReadonlyMap<string, Chart>,
  { files, gaps, paths }: KubernetesReading,
): Chart | undefined {
  const text = files.read(path);
  const folder = folderOf(path);
  const at = (name: string) => (folder === '' ? name : `${folder}/${name}`);
  const [about] = text === undefined ? [] : readDocuments(path, text).documents;
  if (about === undefined || textAt(about.value, 'name') === undefined) return undefined;
  paths.add(path);
  const written = files.read(at('values.yaml'));
  const read = written === undefined ? undefined : readDocuments(at('values.yaml'), written);
  gaps.push(...(read?.gaps ?? []));
  if (written !== undefined) paths.add(at('values.yaml'));
  const [values] = read?.documents ?? [];
  const needed = requirementsOf(about.value, at('requirements.yaml'), files);
  if (needed !== undefined) paths.add(at('requirements.yaml'));
  const templates = at('templates/');
  const charts = at('charts/');
  return {
    folder,
    name: textAt(about.value, 'name') ?? '',
    version: textAt(about.value, 'version') ?? '0.0.0',
    appVersion: textAt(about.value, 'appVersion'),
    isLibrary: textAt(about.value, 'type') === 'library',
    about: about.value,
    dependencies: needed ?? about.value,
    dependenciesPath: needed === undefined ? path : at('requirements.yaml'),
    path,
    values: values === undefined ? new Map() : dataOf(values.value),
    children: [...made.values()].filter(
      (each) => each.folder.startsWith(charts) && !each.folder.slice(charts.length).includes('/'),
    ),
    templates: files.paths.filter((each) => each.startsWith(templates)),
  };
}

/** `requirements.yaml`, which counts beside a `Chart.yaml` of the first version. */
function requirementsOf(about: InfraValue, path: string, { read }: TreeFiles): InfraValue | undefined {
  if (textAt(about, 'apiVersion') === 'v2') return undefined;
  const text = read(path);
  return text === undefined ? undefined : readDocuments(path, text).documents[0]?.value;
}

/** A chart within another one, with the values that it gets from it. */
export interface ChartUse {
  readonly chart: Chart;
  readonly values: Data;
}

/** The charts within a chart that its values switch on; those that are not here are gaps. */
export function usesOf({ chart, values }: ChartUse, reading: KubernetesReading): readonly ChartUse[] {
  const found: ChartUse[] = [];
  const named = new Set<string>();
  for (const dependency of itemsOf(valueAt(chart.dependencies, 'dependencies'))) {
    const name = textAt(dependency, 'name') ?? '';
    named.add(name);
    if (isOff(textAt(dependency, 'condition'), values)) continue;
    const child = chart.children.find((each) => each.name === name);
    const alias = textAt(dependency, 'alias') ?? name;
    if (child !== undefined) found.push({ chart: child, values: valuesFor(child, alias, values) });
    else
      gapOf(
        reading,
        chart.dependenciesPath,
        'not-checked-out',
        `Line ${dependency.place.line}: the chart ${name.slice(0, 80)} is not in this tree; what it would make was not checked.`,
      );
  }
  for (const child of chart.children)
    if (!named.has(child.name)) found.push({ chart: child, values: valuesFor(child, child.name, values) });
  return found;
}

/** `redis.enabled,cache.enabled`: the first that is there decides. */
function isOff(condition: string | undefined, values: Data): boolean {
  for (const path of condition?.split(',') ?? []) {
    const found = path
      .trim()
      .split('.')
      .reduce<Data | undefined>((data, key) => (isDataMap(data) ? data.get(key) : undefined), values);
    if (found !== undefined) return truthOf(found) === false;
  }
  return false;
}

function valuesFor(child: Chart, name: string, values: Data): Data {
  const own = isDataMap(values) ? values.get(name) : undefined;
  const global = isDataMap(values) ? values.get('global') : undefined;
  const given = own === null ? undefined : own;
  const made = laidOver(child.values, given);
  return global === undefined || !isDataMap(made)
    ? made
    : new Map(made).set('global', laidOver(made.get('global'), global));
}
