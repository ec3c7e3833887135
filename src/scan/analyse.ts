import type { SecretsAudit } from '#audit/secrets/secrets';
import type { FileFacts } from '#model/facts';
import type { FileEntry, SourceText } from '#model/file';
import type { Gap } from '#model/gap';
import { parseDirectives } from '#parse/directive';
import type { Reader } from '#source/reader';

/** A file to check and, where an earlier scan remembers it, the content it had then. */
export interface FileTask {
  readonly file: FileEntry;
  readonly known?: string;
}

/** What came of one file: facts with the content they belong to, or word that its content is what is remembered. */
export type FileResult =
  | { readonly path: string; readonly facts: FileFacts; readonly content?: Content }
  | { readonly path: string; readonly unchanged: true };

/** Names what facts depend on besides the path. */
export interface Content {
  readonly content: string;
  readonly size: number;
}

/** A blob id, marked when the tree says that people wrote the file: it is checked then, whatever its content suggests. */
export function contentOf(file: FileEntry, blob: string): string {
  return file.handwritten ? `${blob}!` : blob;
}

/** The analysers of one thread, opened once. A family that is absent was not asked for. */
export interface Audits {
  readonly secrets?: SecretsAudit;
}

/** Reads one file and runs every audit on it. Never throws for what the file holds. */
export async function analyseFile(
  { file, known }: FileTask,
  reader: Reader,
  audits: Audits,
): Promise<FileResult> {
  const { path, size } = file;
  const read = await reader.read(file);
  if ('gap' in read) return { path, facts: { ...noFacts, gaps: [read.gap] } };
  if ('exclusion' in read)
    return { path, facts: { ...noFacts, exclusion: read.exclusion }, ...vouchedFor(file) };
  const content = contentOf(file, read.blob);
  if (content === known) return { path, unchanged: true };
  return { path, facts: auditText(read.text, read.notes, audits), content: { content, size } };
}

/** A file that is left out for what it holds stays left out while git vouches for the same content. */
function vouchedFor(file: FileEntry): { readonly content?: Content } {
  return file.blob === undefined ? {} : { content: { content: contentOf(file, file.blob), size: file.size } };
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

const noFacts: FileFacts = { detections: [], suppressions: [], gaps: [], bytes: 0 };
