import { linesOf } from '#parse/hcl/range';
import { readDocuments } from '../../document.ts';
import type { DocumentComment, InfraDocument } from '../../document-reading.ts';
import { itemsOf, type Place, valueAt } from '../../value.ts';
import { type Manifest, manifestsIn, textAt } from '../manifest.ts';
import { gapOf, type KubernetesReading } from '../reading.ts';
import type { Chart } from './chart.ts';
import { placedLike } from './placed-like.ts';
import { unmarked } from './unmark.ts';

/**
 * What Helm made of a chart. Of which template an object is its comment `# Source:` tells; where in it, what our own
 * reading of the chart makes of that line: without it an object stands where its kind is written, or at the first line.
 *
 * @param text what `helm template` prints
 * @param own the objects of the chart as we read it
 */
export function renderedManifests(
  chart: Chart,
  text: string,
  { own, reading }: { readonly own: readonly Manifest[]; readonly reading: KubernetesReading },
): readonly Manifest[] {
  const { documents, gaps } = readDocuments(chart.path, text);
  for (const { why } of gaps.slice(0, 1))
    gapOf(reading, chart.path, why, `A part of what Helm makes of this chart ${unread(why)}.`);
  const templates = Map.groupBy(own, ({ place }) => place.path);
  const made = documents.flatMap((document) => {
    const path = pathOf(document, chart);
    reading.paths.add(path);
    return manifestsIn(withoutMarks(document)).map((manifest) => ({ manifest, path }));
  });
  return made.map(({ manifest, path }) => {
    const like = likeOf(manifest, templates.get(path) ?? []);
    const place = like?.place ?? placeOfKind(path, manifest.kind, reading);
    const value = placedLike(manifest.value, like?.value, place);
    return { ...manifest, value, place, comments: [], isRendered: true };
  });
}

function unread(why: string): string {
  return why === 'too-large'
    ? 'is more than is read of one text, and was not checked'
    : 'is no YAML and was not checked';
}

function withoutMarks(document: InfraDocument): InfraDocument {
  return { value: unmarked(document.value, (place) => place), place: document.place, comments: [] };
}

/** The object of our own reading that is this one: by its name, or the only one of its kind. */
function likeOf({ kind, name }: Manifest, own: readonly Manifest[]): Manifest | undefined {
  const same = own.filter((each) => each.kind === kind);
  return same.find((each) => each.name === name) ?? (same.length === 1 ? same[0] : undefined);
}

/** Where the template writes the kind, if once. */
function placeOfKind(path: string, kind: string, { files }: KubernetesReading): Place {
  const text = files.read(path) ?? '';
  const found = [...text.matchAll(new RegExp(`^[ \\t]*kind:[ \\t]*["']?${kind}["']?[ \\t]*\\r?$`, 'gm'))];
  const start = found.length === 1 ? (found[0]?.index ?? 0) : 0;
  const line = linesOf(text).findLastIndex((each) => each <= start) + 1;
  const at = Math.max(1, line);
  return { path, line: at, column: 1, endLine: at, endColumn: 1, start, end: start };
}

/** The template that Helm names, where there is one: a template may write such a comment itself. */
function pathOf({ comments }: InfraDocument, chart: Chart): string {
  const [, ...parts] = sourceOf(comments)?.split('/') ?? [];
  return templateAt(chart, parts, 0) ?? chart.path;
}

function sourceOf(comments: readonly DocumentComment[]): string | undefined {
  return comments.map(({ text }) => /^# Source: (.+?)\s*$/.exec(text)?.[1]).find(Boolean);
}

/** `charts/cache/templates/a.yaml`: folders of charts are named for the chart there, or by the name it is used by. */
function templateAt(chart: Chart, parts: readonly string[], depth: number): string | undefined {
  if (parts[0] === 'charts' && depth < 8) {
    const child = childAt(chart, parts[1] ?? '');
    return child === undefined ? undefined : templateAt(child, parts.slice(2), depth + 1);
  }
  const path = [...(chart.folder === '' ? [] : [chart.folder]), ...parts].join('/');
  return chart.templates.includes(path) ? path : undefined;
}

function childAt({ children, dependencies }: Chart, name: string): Chart | undefined {
  const named = itemsOf(valueAt(dependencies, 'dependencies')).find((each) => textAt(each, 'alias') === name);
  const meant = textAt(named, 'name') ?? name;
  return children.find((each) => each.name === meant);
}
