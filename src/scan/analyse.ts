import type { SecretsAudit } from '#audit/secrets/secrets';
import type { FileFacts } from '#model/facts';
import type { Family } from '#model/family';
import type { FileEntry, SourceText } from '#model/file';
import type { Gap } from '#model/gap';
import { parseDirectives } from '#parse/directive';
import type { Reader } from '#source/reader';

/** A file to check and, where an earlier scan remembers it, the content it had then. */
export interface FileTask {
  readonly file: FileEntry;
  readonly known?: string;
}

/** What came of one file: facts, or word that its content is what an earlier scan remembers. */
export type FileResult =
  | { readonly path: string; readonly blob?: string; readonly facts: FileFacts }
  | { readonly path: string; readonly unchanged: true };

/** The analysers of one thread, opened once. A family that is absent was not asked for. */
export interface Audits {
  readonly secrets?: SecretsAudit;
}

/** Reads one file and runs every audit on it. Never throws for what the file holds. */
export async function analyseFile(task: FileTask, reader: Reader, audits: Audits): Promise<FileResult> {
  const { path } = task.file;
  const read = await reader.read(task.file);
  if ('gap' in read) return { path, facts: { ...noFacts, gaps: [read.gap] } };
  if ('exclusion' in read) return { path, ...blobOf(task), facts: { ...noFacts, exclusion: read.exclusion } };
  if (read.blob === task.known) return { path, unchanged: true };
  return { path, blob: read.blob, facts: auditText(read.text, read.notes, audits) };
}

function auditText(text: SourceText, notes: readonly Gap[], audits: Audits): FileFacts {
  const secrets = audits.secrets?.audit(text);
  return {
    detections: secrets?.detections ?? [],
    suppressions: parseDirectives(text),
    gaps: [...notes, ...(secrets?.gaps ?? [])],
    bytes: text.bytes.length,
  };
}

/** A file that is left out for what it holds stays left out while git vouches for the same content. */
function blobOf({ file }: FileTask): { readonly blob?: string } {
  return file.blob === undefined ? {} : { blob: file.blob };
}

const noFacts: FileFacts = { detections: [], suppressions: [], gaps: [], bytes: 0 };
