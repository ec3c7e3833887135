import type { Gap, Notice } from '#model/gap';
import { readJsonExpression } from '#parse/hcl/json';
import { linesOf } from '#parse/hcl/range';
import {
  type DocumentOptions,
  type DocumentReading,
  type DocumentsRead,
  type InfraDocument,
  placeOf,
} from './document-reading.ts';
import { jsonValue } from './json-values.ts';
import { readYamlValues } from './yaml-values.ts';

/** Most characters that are read of a file, unless the caller says otherwise. */
export const largestDocument = 8 * 1024 * 1024;

/**
 * Reads YAML or JSON as values with their places; what it is shows in its first letter. Of YAML that is broken in one
 * document the others are read. Nothing is built of tags but what the caller makes of them.
 *
 * @param path relative to the tree
 */
export function readDocuments(path: string, text: string, options: DocumentOptions = {}): DocumentsRead {
  const { largest = largestDocument, analyser = 'infra' } = options;
  const gaps: Gap[] = [];
  const notices: Notice[] = [];
  if (text.length > largest) {
    const detail = `It has ${text.length} characters, more than the ${largest} that are read of one file.`;
    return { documents: [], gaps: [{ analyser, path, why: 'too-large', detail }], notices };
  }
  const reading: DocumentReading = { ...options, path, text, lines: linesOf(text), gaps, notices };
  const json = /^\ufeff?\s*[{[]/.test(text) ? readJson(reading) : undefined;
  return { documents: json ?? readYamlValues(reading), gaps, notices };
}

/** Undefined for what is no JSON: it may still be YAML, which many tools read in its place. */
function readJson(reading: DocumentReading): readonly InfraDocument[] | undefined {
  const read = readJsonExpression(reading.text, false);
  if (!('kind' in read)) return undefined;
  return [{ value: jsonValue(read, reading), place: placeOf(reading, 0, reading.text.length), comments: [] }];
}
