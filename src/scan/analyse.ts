import { auditKeyStore } from '#audit/secrets/key-store';
import type { SecretsAudit } from '#audit/secrets/secrets';
import type { FrontEnd } from '#ir/code/front-end';
import type { Packed } from '#ir/code/pack';
import { infraClaim, largestInfra, mayBeInfra } from '#ir/infra/claims';
import { largestPipeline, pipelineClaim, pipelineWithin } from '#ir/pipeline/claims';
import { type FileFacts, type InnerFile, isQuiet, quietFacts } from '#model/facts';
import type { FileEntry, SourceText } from '#model/file';
import type { Gap } from '#model/gap';
import { present } from '#model/present';
import { parseDirectives } from '#parse/directive';
import { parseForeignDirectives } from '#parse/foreign-directive';
import type { InnerRead, ReadResult } from '#source/read-result';
import type { Reader } from '#source/reader';

/** A file to check and, where an earlier scan remembers it, the content it had then. */
export interface FileTask {
  readonly file: FileEntry;
  readonly known?: string;
}

/**
 * What came of one file: facts and the blob that they belong to, that there is nothing to tell, or that the content is
 * what is remembered. It crosses threads by the ten thousand: most are two small fields.
 */
export type FileResult =
  | { readonly facts: FileFacts; readonly blob?: string; readonly code?: Lowered }
  | { readonly quietBytes: number; readonly blob: string; readonly code?: Lowered }
  | { readonly unchanged: true };

/** A file of code, lowered; `places` is what may be remembered of its literals. */
export interface Lowered {
  readonly packed?: Packed;
  readonly places?: Uint8Array;
  /** What runs in a page in the browser. */
  readonly scripts?: Omit<Lowered, 'scripts' | 'view'>;
  /** A page of HTML as a program in Java makes it. */
  readonly view?: Omit<Lowered, 'scripts' | 'view'>;
}

/** A blob id, marked when the tree says that people wrote the file: it is checked then, whatever its content suggests. */
export function contentOf(file: FileEntry, blob: string): string {
  return file.handwritten ? `${blob}!` : blob;
}

/** The analysers of one thread, opened once. A family that is absent was not asked for. */
export interface Audits {
  readonly secrets?: SecretsAudit;
  readonly code?: FrontEnd;
}

/** Reads one file and runs every audit on it. Never throws for what the file holds. */
export async function analyseFile(task: FileTask, reader: Reader, audits: Audits): Promise<FileResult> {
  const read = await readFile(task, reader);
  if ('entries' in read) return { facts: await auditEntries(read.entries, audits), blob: read.blob };
  if ('keyStore' in read) return { facts: factsOfKeyStore(read, audits), blob: read.blob };
  if (!('text' in read)) return read;
  const { text, notes, blob } = read;
  const code = await audits.code?.read(text.path, () => decoded(text));
  const facts = auditText(text, [...notes, ...(code?.gaps ?? [])], audits);
  const result = isQuiet(facts) ? { quietBytes: facts.bytes, blob } : { facts, blob };
  if (code === undefined || (code.packed ?? code.scripts ?? code.view) === undefined) return result;
  const { packed, places, scripts, view } = code;
  return { ...result, code: present({ packed, places, scripts, view }) };
}

function decoded({ bytes }: SourceText): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

/** True of what an audit has still to be run on. */
export function isContent(read: FileResult | Content): read is Content {
  return 'text' in read || 'entries' in read || 'keyStore' in read;
}

/** Whatever is in an archive is checked like any file and told with it. */
async function auditEntries(entries: AsyncIterable<InnerRead>, audits: Audits): Promise<FileFacts> {
  const inside: InnerFile[] = [];
  const gaps: Gap[] = [];
  for await (const entry of entries) {
    if ('gap' in entry) {
      gaps.push(entry.gap);
      continue;
    }
    const { file, read } = entry;
    const facts = 'text' in read ? auditText(read.text, read.notes, audits) : factsWithout(read, audits);
    inside.push({ path: file.path, size: file.size, facts });
  }
  return { ...quietFacts(0), gaps, inside };
}

function factsWithout(read: ReadResult, audits: Audits): FileFacts {
  if ('gap' in read) return { ...quietFacts(0), gaps: [read.gap] };
  if ('keyStore' in read) return factsOfKeyStore(read, audits);
  return 'exclusion' in read ? { ...quietFacts(0), exclusion: read.exclusion } : quietFacts(0);
}

function factsOfKeyStore(
  { keyStore, exclusion }: Extract<ReadResult, { readonly keyStore: unknown }>,
  audits: Audits,
): FileFacts {
  const detections = audits.secrets === undefined ? [] : auditKeyStore(exclusion.path, keyStore);
  return { ...quietFacts(0), detections, exclusion };
}

type Content = Extract<ReadResult, { readonly blob: string }>;

/** Reads one file: a text or an archive that is to be audited, or what came of it when there is none or when it is what is remembered. */
export async function readFile({ file, known }: FileTask, reader: Reader): Promise<FileResult | Content> {
  const read = await reader.read(file);
  if ('gap' in read) return { facts: { ...quietFacts(0), gaps: [read.gap] } };
  if ('exclusion' in read && !('keyStore' in read)) {
    // It stays left out while git vouches for the same content.
    return { facts: { ...quietFacts(0), exclusion: read.exclusion }, ...present({ blob: file.blob }) };
  }
  return contentOf(file, read.blob) === known ? { unchanged: true } : read;
}

function auditText(text: SourceText, notes: readonly Gap[], audits: Audits): FileFacts {
  const secrets = audits.secrets?.audit(text);
  return {
    detections: secrets?.detections ?? [],
    suppressions: [...parseDirectives(text), ...parseForeignDirectives(text)],
    gaps: [...notes, ...(secrets?.gaps ?? [])],
    bytes: text.bytes.length,
    ...(isOfInfra(text) ? { mayBeInfra: true as const } : {}),
    ...(isOfPipeline(text) ? { mayBePipeline: true as const } : {}),
  };
}

function isOfInfra({ path, bytes }: SourceText): boolean {
  if (bytes.length > largestInfra || infraClaim(path) !== 'content') return false;
  return mayBeInfra(path, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

function isOfPipeline({ path, bytes }: SourceText): boolean {
  if (bytes.length > largestPipeline || pipelineClaim(path) !== undefined) return false;
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return pipelineWithin(path, content) !== undefined;
}
