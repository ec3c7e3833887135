import { readDocuments } from '#ir/infra/document';
import { gapIn, type InfraDocument, type TagReader } from '#ir/infra/document-reading';
import type { InfraValue, MapValue, Place } from '#ir/infra/value';
import type { Gap, Notice } from '#model/gap';
import type { Variable } from './pipeline.ts';
import { stretch, type Text, textOf } from './text.ts';

/** A file while it is read. */
export interface PipelineReading {
  readonly path: string;
  readonly text: string;
  readonly gaps: Gap[];
  readonly notices: Notice[];
}

/** The files of one system whose files include each other: they are read all at once. */
export interface SystemReading {
  /** Paths of files that are of the system by their names. */
  readonly named: readonly string[];
  /** Paths of files that may be of it by their content. */
  readonly hinted: readonly string[];
  readonly read: (path: string) => string | undefined;
  readonly gaps: Gap[];
  readonly notices: Notice[];
}

/** Tells that something of the file was not read; twenty times at most. */
export function tellGap(reading: PipelineReading, why: Gap['why'], detail: string): void {
  gapIn({ ...reading, lines: [], analyser: 'pipeline' }, why, detail);
}

/** The documents of a file of YAML or JSON, by YAML 1.2: `on` is a text. What is broken is a gap. */
export function documentsOf(reading: PipelineReading, tag?: TagReader): readonly InfraDocument[] {
  const read = readDocuments(reading.path, reading.text, {
    analyser: 'pipeline',
    isYaml12: true,
    ...(tag === undefined ? {} : { tag }),
  });
  reading.gaps.push(...read.gaps);
  reading.notices.push(...read.notices);
  return read.documents;
}

/** A document that has to be a map; a gap and undefined where it is not. */
export function mapOf(document: InfraDocument | undefined, reading: PipelineReading): MapValue | undefined {
  if (document?.value.kind === 'map') return document.value;
  if (document !== undefined)
    tellGap(reading, 'syntax', `Line ${document.place.line}: a map of keys is expected here.`);
  return undefined;
}

/** Names and values of a map, in order. */
export function variablesOf(value: InfraValue | undefined, source: string): readonly Variable[] {
  if (value?.kind !== 'map') return [];
  return [...value.entries].map(([name, { value: given, place }]) => {
    const text = textOf(given, source);
    return { name, place, ...(text === undefined ? {} : { value: text }) };
  });
}

/** The whole of a file. */
export function wholeOf({ path, text }: PipelineReading): Place {
  return stretch(text, path, 0, text.length);
}

/** What stands behind a colon or a sign, as a text of its own. */
export function partOf({ place, source }: Text, start: number, end: number): Text {
  return { text: source.slice(start, end), source, place: stretch(source, place.path, start, end) };
}
