import type { Gap } from '#model/gap';
import { linesOf } from '#parse/hcl/range';
import { readDocuments } from '../../document.ts';
import type { InfraDocument } from '../../document-reading.ts';
import { baseOf } from '../../terraform/paths.ts';
import { type Manifest, manifestsIn } from '../manifest.ts';
import { gapOf, type KubernetesReading } from '../reading.ts';
import { type Chart, type ChartUse, chartsIn, usesOf } from './chart.ts';
import type { Data } from './data.ts';
import { unknown } from './data.ts';
import { type Rendering, rendered } from './evaluate.ts';
import { renderedManifests } from './rendered.ts';
import { type Node, readTemplate, type Template } from './template.ts';
import { unmarked } from './unmark.ts';

/** What the charts of a tree give with the values of their `values.yaml`. */
export interface Charted {
  /** Objects by the folder of the chart. */
  readonly charts: ReadonlyMap<string, readonly Manifest[]>;
  /** Files of charts: they are nothing by themselves. */
  readonly used: ReadonlySet<string>;
}

/**
 * Reads the templates of all charts of a tree without Helm: with the values that stand beside them, where an installation
 * may give others. What hangs on the cluster, on chance or on functions that we do not have is not known.
 *
 * @param given what Helm itself made of a chart, by its folder: the text of `helm template`
 */
export function charted(reading: KubernetesReading, given: ReadonlyMap<string, string> = new Map()): Charted {
  const charts = new Map<string, readonly Manifest[]>();
  const used = new Set<string>();
  const charting: Charting = { ...reading, room: { text: mostText, steps: mostSteps } };
  for (const chart of chartsIn(reading)) {
    markUsed(chart, used);
    const text = given.get(chart.folder);
    charts.set(
      chart.folder,
      text === undefined ? manifestsOf(chart, charting) : madeByHelm(chart, text, charting),
    );
  }
  return { charts, used };
}

/** A tree while its charts are read. */
interface Charting extends KubernetesReading {
  /** What they may still make: a loop in each of some hundred templates makes millions of objects. */
  readonly room: { text: number; steps: number };
}

/** Characters that all charts of a tree make, and steps that they take to it. A collection of 60 charts makes 5 million. */
const mostText = 12_000_000;
const mostSteps = 10_000_000;

function markUsed(chart: Chart, used: Set<string>): void {
  for (const path of [...chart.templates, chart.path]) used.add(path);
  used.add(chart.path.replace(/Chart\.yaml$/, 'values.yaml'));
  for (const child of chart.children) markUsed(child, used);
}

/** Our own reading only says where things stand; what it could not read Helm has read, but for charts that are not here. */
function madeByHelm(chart: Chart, text: string, charting: Charting): readonly Manifest[] {
  const gaps: Gap[] = [];
  const own = manifestsOf(chart, { ...charting, gaps });
  for (const { path, why, detail } of gaps) if (why === 'not-checked-out') gapOf(charting, path, why, detail);
  return renderedManifests(chart, text, { own, reading: charting });
}

/** A template of a chart that is read. */
interface Source {
  readonly path: string;
  readonly template: Template;
  readonly use: ChartUse;
}

function manifestsOf(chart: Chart, charting: Charting): readonly Manifest[] {
  const sources: Source[] = [];
  collect({ chart, values: chart.values }, sources, charting, 0);
  const defined = new Map<string, readonly Node[]>();
  // What the outermost chart defines holds.
  for (const { template } of sources.toReversed())
    for (const [name, nodes] of template.defined) defined.set(name, nodes);
  const found: Manifest[] = [];
  for (const source of sources) {
    if (charting.room.text > 0 && charting.room.steps > 0)
      found.push(...objectsOf(source, defined, charting));
    else gapOf(charting, chart.path, 'budget', tooMuch);
  }
  return found;
}

const tooMuch = `The charts of this tree make more than ${mostText / 1e6} million characters, or take more than ${mostSteps / 1e6} million steps; templates of this one were not checked.`;

function collect(use: ChartUse, into: Source[], reading: KubernetesReading, depth: number): void {
  for (const path of use.chart.templates) {
    if (!/\.(?:ya?ml|tpl|json)$/.test(path)) continue;
    const text = reading.files.read(path);
    const template = text === undefined ? undefined : readTemplate(text);
    reading.paths.add(path);
    if (template === undefined)
      gapOf(reading, path, 'syntax', 'Its template could not be read; what it makes was not checked.');
    else into.push({ path, template, use });
  }
  if (depth > 8) return;
  for (const inner of usesOf(use, reading)) collect(inner, into, reading, depth + 1);
}

function objectsOf(
  { path, template, use }: Source,
  defined: ReadonlyMap<string, readonly Node[]>,
  charting: Charting,
): readonly Manifest[] {
  const { files, room } = charting;
  if (use.chart.isLibrary || baseOf(path).startsWith('_') || path.endsWith('.tpl')) return [];
  const rendering: Rendering = { defined, steps: 0, depth: 0, isStopped: false };
  const { text, lines } = rendered(template, rootOf(use, path), rendering).whole;
  room.text -= text.length;
  room.steps -= rendering.steps;
  if (rendering.isStopped) {
    gapOf(charting, path, 'budget', 'Its template stopped before its end; what it makes was not checked.');
    return [];
  }
  const own = linesOf(files.read(path) ?? '');
  const { documents, gaps } = readDocuments(path, text);
  for (const { why } of gaps.slice(0, 1))
    gapOf(
      charting,
      path,
      why,
      'A part of what its template makes is no YAML without Helm, and was not checked.',
    );
  return documents.flatMap((document) => manifestsIn(placed(document, lines, own)));
}

/** A document with its places in the template instead of in what it makes. */
function placed(
  { value, place }: InfraDocument,
  lines: readonly number[],
  starts: readonly number[],
): InfraDocument {
  const at = (line: number) => lines[line - 1] ?? 1;
  const start = (line: number) => starts[line - 1] ?? 0;
  const made = unmarked(value, ({ path, line, endLine }) => {
    const first = at(line);
    const last = Math.max(first, at(endLine));
    return {
      path,
      line: first,
      column: 1,
      endLine: last,
      endColumn: 1,
      start: start(first),
      end: start(last),
    };
  });
  return { value: made, place: { ...made.place, path: place.path }, comments: [] };
}

function rootOf({ chart, values }: ChartUse, path: string): Data {
  const about = new Map<string, Data>([
    ['Name', chart.name],
    ['Version', chart.version],
    ['AppVersion', chart.appVersion ?? null],
    ['Type', 'application'],
  ]);
  const release = new Map<string, Data>([
    ['Name', 'release-name'],
    ['Namespace', unknown],
    ['Service', 'Helm'],
    ['IsInstall', true],
    ['IsUpgrade', false],
    ['Revision', 1],
  ]);
  const version = new Map<string, Data>([
    ['Version', 'v1.34.0'],
    ['GitVersion', 'v1.34.0'],
    ['Major', '1'],
    ['Minor', '34'],
  ]);
  return new Map<string, Data>([
    ['Values', values],
    ['Chart', about],
    ['Release', release],
    [
      'Capabilities',
      new Map<string, Data>([
        ['KubeVersion', version],
        ['APIVersions', unknown],
      ]),
    ],
    ['Files', unknown],
    ['Subcharts', unknown],
    [
      'Template',
      new Map<string, Data>([
        ['Name', path],
        ['BasePath', chart.folder],
      ]),
    ],
  ]);
}
