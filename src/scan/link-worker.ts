import { parentPort, workerData } from 'node:worker_threads';
import { auditProgram } from '#audit/code/code';
import type { CodeGroup } from '#audit/code/group';
import type { Manifest } from '#audit/code/imports';
import { type CodeText, openCodeText } from '#audit/code/text';
import { type AskedData, dataAskedBy, isAsked } from '#ir/code/data/asked';
import { lowerData } from '#ir/code/data/lower';
import { literalsAt } from '#ir/code/literal-places';
import type { CodeModule } from '#ir/code/module';
import { type Packed, unpackModule } from '#ir/code/pack';
import type { CodeFacts } from '#model/code-facts';
import type { OwnModel } from '#model/code-models';
import type { FileEntry, SourceText } from '#model/file';
import type { Detection } from '#model/finding';
import type { Gap } from '#model/gap';
import { openReader } from '#source/reader';
import type { Access } from '#source/source';
import { contentOf } from './analyse.ts';
import { type AskedNames, type DataFile, hashedNames, smallestFirst } from './link-data.ts';
import type { Answer } from './pool.ts';

/** One file of code, lowered, and the content that this was made of. */
export interface LoweredFile {
  readonly file: FileEntry;
  readonly content: string;
  readonly packed: Packed;
  /** Where the texts of its literals stand, when they were not remembered with it. */
  readonly places?: Uint8Array;
}

/** All code of one group of languages. */
export interface LinkJob {
  readonly group: CodeGroup;
  /** Names all that the result depends on. */
  readonly id: string;
  readonly files: readonly LoweredFile[];
  readonly manifests: readonly FileEntry[];
  /** Data files of the tree: those that the code names are read. */
  readonly data: readonly DataFile[];
  readonly models: readonly OwnModel[];
}

export interface LinkResult {
  readonly detections: readonly Detection[];
  readonly gaps: readonly Gap[];
  readonly facts: CodeFacts;
  /** The data files that the code asked for, whether or not they are there. */
  readonly asked: AskedNames;
}

export interface LinkSettings {
  readonly access: Access;
  readonly maxFileSize: number;
}

const settings = workerData as LinkSettings;

parentPort?.on('message', (job: LinkJob) => {
  link(job).then(
    (result) => answer({ result }),
    (error: unknown) =>
      answer({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
answer({ ready: true });

/** Phase two: reads the whole program, then tells lines out of the files that flaws are in. */
async function link({ group, files, manifests, data, models }: LinkJob): Promise<LinkResult> {
  const reader = openReader(settings.access, settings);
  try {
    const { modules, lost } = await readModules();
    const asked = dataAskedBy(modules);
    const read = await readData(asked);
    // Behind the code, whose modules keep their numbers: the first one's language is that of the program.
    modules.push(...read.modules);
    const audit = auditProgram({ group, modules, manifests: await readManifests(), models });
    const { texts, gaps } = await readTexts(audit.needed, modules);
    return {
      detections: audit.describe((module) => texts.get(module)),
      gaps: [...lost, ...read.lost, ...audit.gaps, ...gaps],
      facts: audit.facts((module) => texts.get(module)),
      asked: hashedNames(asked),
    };
  } finally {
    await reader.close();
  }

  async function readModules() {
    const modules: CodeModule[] = [];
    const lost: Gap[] = [];
    for (const { file, content, packed, places } of files) {
      const text = places === undefined ? '' : await sameText(file, content);
      if (text === undefined) lost.push(changed(file.path));
      else
        modules.push(
          unpackModule(places === undefined ? packed : { ...packed, literals: literalsAt(places, text) }),
        );
    }
    return { modules, lost };
  }

  /** The text of a file, unless it is no longer what was lowered. */
  async function sameText(file: FileEntry, content: string): Promise<string | undefined> {
    const read = await reader.read(file);
    return 'text' in read && contentOf(file, read.blob) === content ? textOf(read.text) : undefined;
  }

  async function readData(asked: AskedData) {
    const modules: CodeModule[] = [];
    const lost: Gap[] = [];
    for (const { file, content } of smallestFirst(data.filter((each) => isAsked(asked, each.file.path)))) {
      const text = await sameText(file, content);
      if (text === undefined) lost.push(changed(file.path));
      else modules.push(...[lowerData(file.path, text) ?? []].flat());
    }
    return { modules, lost };
  }

  async function readManifests(): Promise<readonly Manifest[]> {
    const found: Manifest[] = [];
    for (const file of manifests) {
      const read = await reader.read(file);
      if ('text' in read) found.push({ path: file.path, text: textOf(read.text) });
    }
    return found;
  }

  async function readTexts(needed: ReadonlySet<number>, modules: readonly CodeModule[]) {
    const byPath = new Map<string, DataFile>([...data, ...files].map((each) => [each.file.path, each]));
    const texts = new Map<number, CodeText>();
    const gaps: Gap[] = [];
    for (const number of needed) {
      const lowered = byPath.get(modules[number]?.path ?? '');
      if (lowered === undefined) continue;
      const text = await sameText(lowered.file, lowered.content);
      if (text === undefined) gaps.push(changed(lowered.file.path));
      else texts.set(number, openCodeText(text));
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
