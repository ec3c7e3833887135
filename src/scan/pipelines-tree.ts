import { Buffer } from 'node:buffer';
import { largestPipeline } from '#ir/pipeline/claims';
import type { PipelineTree } from '#ir/pipeline/pipeline';
import { readPipelines } from '#ir/pipeline/read';
import type { Gap } from '#model/gap';
import { compareText } from '#model/location';
import { openRawReader } from '#source/raw-reader';
import { decodeText } from '#source/text';
import type { PipelinesJob } from './pipelines-job.ts';

/** Characters of all pipelines of one tree that are read. */
const mostText = 128 * 1024 * 1024;

/** A tree's pipelines, and the texts that they were read from. */
export interface ReadPipelines {
  readonly tree: PipelineTree;
  readonly textOf: (path: string) => string | undefined;
  /** The same tree with other texts. */
  readonly with: (texts: ReadonlyMap<string, string>) => PipelineTree;
}

/** Reads the files of pipelines of a tree. */
export async function readPipelineTree({
  access,
  chosen,
}: Pick<PipelinesJob, 'access' | 'chosen'>): Promise<ReadPipelines> {
  const reader = openRawReader(access, largestPipeline);
  const texts = new Map<string, string>();
  const gaps: Gap[] = [];
  let left = mostText;
  try {
    for (const file of chosen) {
      if (file.size > left) {
        gaps.push(tooMuch(file.path));
        continue;
      }
      const bytes = await reader.read(file);
      const decoded = bytes === undefined ? undefined : decodeText(file.path, bytes);
      if (decoded === undefined || !('text' in decoded)) continue;
      const text = Buffer.from(decoded.text.bytes).toString('utf8');
      left -= text.length;
      texts.set(file.path, text);
    }
  } finally {
    await reader.close();
  }
  const paths = chosen.map(({ path }) => path).sort(compareText);
  const readWith = (changed: ReadonlyMap<string, string>) => {
    const tree = readPipelines({ paths, read: (path) => changed.get(path) ?? texts.get(path) });
    return { ...tree, gaps: [...gaps, ...tree.gaps] };
  };
  return { tree: readWith(new Map()), textOf: (path) => texts.get(path), with: readWith };
}

function tooMuch(path: string): Gap {
  const detail = `More than ${mostText} characters of pipelines: it was not read.`;
  return { analyser: 'pipeline', path, why: 'budget', detail };
}
