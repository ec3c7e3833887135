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

/** Times that files are read that pipelines include, and that themselves include others. */
const mostRounds = 4;

/** Reads the files of pipelines of a tree, and those that they include, whatever they are called. */
export async function readPipelineTree({
  access,
  chosen,
  others,
}: Pick<PipelinesJob, 'access' | 'chosen' | 'others'>): Promise<ReadPipelines> {
  const reader = openRawReader(access, largestPipeline);
  const texts = new Map<string, string>();
  const gaps: Gap[] = [];
  let left = mostText;
  const entries = new Map([...others, ...chosen].map((file) => [file.path, file]));
  const asked = new Set<string>();
  const missed = new Set(chosen.map(({ path }) => path));
  const paths = [...missed].sort(compareText);
  const readWith = (changed: ReadonlyMap<string, string>) => {
    const tree = readPipelines({
      paths,
      read(path) {
        if (!asked.has(path) && entries.has(path)) missed.add(path);
        return changed.get(path) ?? texts.get(path);
      },
    });
    return { ...tree, gaps: [...gaps, ...tree.gaps] };
  };
  const readMissed = async () => {
    for (const path of [...missed]) {
      missed.delete(path);
      asked.add(path);
      const file = entries.get(path);
      if (file === undefined) continue;
      if (file.size > left) gaps.push(tooMuch(path));
      const bytes = file.size > left ? undefined : await reader.read(file);
      const decoded = bytes === undefined ? undefined : decodeText(path, bytes);
      if (decoded === undefined || !('text' in decoded)) continue;
      const text = Buffer.from(decoded.text.bytes).toString('utf8');
      left -= text.length;
      texts.set(path, text);
    }
  };
  try {
    await readMissed();
    let tree = readWith(new Map());
    for (let round = 0; missed.size > 0 && round < mostRounds; round++) {
      await readMissed();
      tree = readWith(new Map());
    }
    return { tree, textOf: (path) => texts.get(path), with: readWith };
  } finally {
    await reader.close();
  }
}

function tooMuch(path: string): Gap {
  const detail = `More than ${mostText} characters of pipelines: it was not read.`;
  return { analyser: 'pipeline', path, why: 'budget', detail };
}
