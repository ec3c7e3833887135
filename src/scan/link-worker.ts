import { parentPort, workerData } from 'node:worker_threads';
import { auditProgram } from '#audit/code/code';
import type { CodeGroup } from '#audit/code/group';
import type { Manifest } from '#audit/code/imports';
import { type CodeText, openCodeText } from '#audit/code/text';
import { type Packed, unpackModule } from '#ir/code/pack';
import type { FileEntry, SourceText } from '#model/file';
import type { Detection } from '#model/finding';
import type { Gap } from '#model/gap';
import { openReader } from '#source/reader';
import type { Access } from '#source/source';
import { contentOf } from './analyse.ts';
import type { Answer } from './pool.ts';

/** One file of code, lowered, and the content that this was made of. */
export interface LoweredFile {
  readonly file: FileEntry;
  readonly content: string;
  readonly packed: Packed;
}

/** All code of one group of languages. */
export interface LinkJob {
  readonly group: CodeGroup;
  readonly files: readonly LoweredFile[];
  readonly manifests: readonly FileEntry[];
}

export interface LinkResult {
  readonly detections: readonly Detection[];
  readonly gaps: readonly Gap[];
}

export interface LinkSettings {
  readonly access: Access;
  readonly maxFileSize: number;
}

const settings = workerData as LinkSettings;

parentPort?.on('message', (job: LinkJob) => {
  link(job).then(
    (result) => answer({ result }),
    (error: unknown) => answer({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
answer({ ready: true });

/** Phase two: reads the whole program, then tells lines out of the files that flaws are in. */
async function link({ group, files, manifests }: LinkJob): Promise<LinkResult> {
  const reader = openReader(settings.access, settings);
  try {
    const audit = auditProgram({
      group,
      modules: files.map(({ packed }) => unpackModule(packed)),
      manifests: await readManifests(),
    });
    const { texts, gaps } = await readTexts(audit.needed);
    return { detections: audit.describe((module) => texts.get(module)), gaps: [...audit.gaps, ...gaps] };
  } finally {
    await reader.close();
  }

  async function readManifests(): Promise<readonly Manifest[]> {
    const found: Manifest[] = [];
    for (const file of manifests) {
      const read = await reader.read(file);
      if ('text' in read) found.push({ path: file.path, text: textOf(read.text) });
    }
    return found;
  }

  async function readTexts(needed: ReadonlySet<number>) {
    const texts = new Map<number, CodeText>();
    const gaps: Gap[] = [];
    for (const number of needed) {
      const lowered = files[number];
      if (lowered === undefined) continue;
      const read = await reader.read(lowered.file);
      if ('text' in read && contentOf(lowered.file, read.blob) === lowered.content) texts.set(number, openCodeText(textOf(read.text)));
      else gaps.push(changed(lowered.file.path));
    }
    return { texts, gaps };
  }
}

function changed(path: string): Gap {
  const detail = 'The file changed during the scan: findings in it are not shown. Scan again.';
  return { analyser: 'code', path, why: 'changed-while-read', detail };
}

function textOf({ bytes }: SourceText): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}

function answer(message: Answer<LinkResult>): void {
  parentPort?.postMessage(message);
}
