import type { DocumentComment } from '#ir/infra/document-reading';
import { type InfraValue, itemsOf, type MapValue, type Place, valueAt } from '#ir/infra/value';
import type { Gap } from '#model/gap';
import { buildOf } from '../codebuild/codebuild.ts';
import type { Pipeline, Trigger } from '../pipeline.ts';
import { documentsOf, type PipelineReading, tellGap } from '../reading.ts';
import { stretch, type Text, textOf } from '../text.ts';
import { plainText } from './definition.ts';

interface TemplateReading {
  readonly reading: PipelineReading;
  readonly comments: readonly DocumentComment[];
}

/** The build specification that a project of CodeBuild holds as a block of text, with what starts it. */
export function buildProject(
  properties: MapValue,
  { reading, comments }: TemplateReading,
): readonly Pipeline[] {
  const text = plainText(valueAt(properties, 'Source', 'BuildSpec'), reading.text);
  const block = text === undefined ? undefined : blockIn(text);
  if (block === undefined) return [];
  const broken: Gap[] = [];
  const [document] = documentsOf({ ...reading, text: block.text, gaps: broken });
  if (broken.length > 0)
    tellGap(
      reading,
      'syntax',
      `Line ${text?.place.line}: the build specification there could not be read whole.`,
    );
  if (document === undefined) return [];
  const root = shifted(document.value, block.start, reading.text);
  if (root.kind !== 'map' || !root.entries.has('phases')) return [];
  const build = buildOf(root, comments, reading);
  return [{ ...build, place: root.place, triggers: webhooksOf(properties, reading.text) }];
}

/** The lines of a block as they stand in the file, and where they begin. */
function blockIn({ place, source }: Text): { readonly text: string; readonly start: number } | undefined {
  const written = source.slice(place.start, place.end);
  const head = /^\s*(?:!Sub\s+)?\|[^\n]*\n/.exec(written)?.[0];
  if (head === undefined) return undefined;
  return { text: written.slice(head.length), start: place.start + head.length };
}

/** Values of a stretch of a file with the places that they have in the file. */
function shifted(value: InfraValue, by: number, source: string): InfraValue {
  const moved = ({ path, start, end }: Place) => stretch(source, path, start + by, end + by);
  const place = moved(value.place);
  if (value.kind === 'list')
    return { ...value, place, items: value.items.map((each) => shifted(each, by, source)) };
  if (value.kind !== 'map') return { ...value, place };
  const entries = [...value.entries].map(([key, entry]) => {
    return [key, { ...entry, place: moved(entry.place), value: shifted(entry.value, by, source) }] as const;
  });
  return { ...value, place, entries: new Map(entries) };
}

/** A build of a proposed change runs with the role of the project. */
function webhooksOf(properties: MapValue, source: string): readonly Trigger[] {
  const triggers = valueAt(properties, 'Triggers');
  if (textOf(valueAt(triggers, 'Webhook'), source)?.text !== 'true') return [];
  const groups = itemsOf(valueAt(triggers, 'FilterGroups'));
  const filters = groups.flatMap((group) => itemsOf(group));
  const events = filters.filter((filter) => textOf(valueAt(filter, 'Type'), source)?.text === 'EVENT');
  return events.flatMap((event) => eventsOf(event, source));
}

function eventsOf(event: InfraValue, source: string): readonly Trigger[] {
  const names = (textOf(valueAt(event, 'Pattern'), source)?.text ?? '').split(/[\s,|]+/);
  return names.flatMap((name): readonly Trigger[] => {
    if (name === '') return [];
    const kind = name.startsWith('PULL_REQUEST_') ? 'change-of-base' : name === 'PUSH' ? 'push' : 'other';
    return [{ kind, name, place: event.place, value: event }];
  });
}
