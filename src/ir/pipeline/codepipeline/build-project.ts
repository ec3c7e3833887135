import type { DocumentComment } from '#ir/infra/document-reading';
import { type InfraValue, itemsOf, type MapValue, valueAt } from '#ir/infra/value';
import { buildOf } from '../codebuild/codebuild.ts';
import type { Pipeline, Trigger } from '../pipeline.ts';
import { documentsOf, type PipelineReading } from '../reading.ts';
import { type Text, textOf } from '../text.ts';
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
  const masked = text === undefined ? undefined : aloneIn(text);
  if (masked === undefined) return [];
  // What is around it are blanks: all of it stands where it stands in the template.
  const [document] = documentsOf({ ...reading, text: masked });
  if (document?.value.kind !== 'map' || !document.value.entries.has('phases')) return [];
  const build = buildOf(document.value, comments, reading);
  return [{ ...build, place: document.value.place, triggers: webhooksOf(properties, reading.text) }];
}

/** A file with nothing in it but the lines of one block of text. */
function aloneIn({ place, source }: Text): string | undefined {
  const written = source.slice(place.start, place.end);
  const head = /^\s*(?:!Sub\s+)?\|[^\n]*\n/.exec(written)?.[0];
  if (head === undefined) return undefined;
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  return blank(source.slice(0, place.start + head.length)) + written.slice(head.length);
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
