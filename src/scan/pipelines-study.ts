import type { Told } from '#audit/pipeline/check';
import type { PipelineTree } from '#ir/pipeline/pipeline';
import type { ByteRange, Frame, Location } from '#model/location';
import { frameOf } from '#program/frame';
import { listOptions } from './list.ts';
import { openTarget } from './open-target.ts';
import { pipelinesJob } from './pipelines.ts';
import { verdictOn } from './pipelines-run.ts';
import { readPipelineTree } from './pipelines-tree.ts';
import type { ScanHost, ScanRequest } from './request.ts';
import { openRules } from './rule-loader.ts';
import { readSettings } from './settings.ts';
import { masksOf, sourceOf } from './text-masks.ts';

/** All pipelines of a tree in this thread, to be asked again and again: for trying edits. */
export interface PipelinesStudy extends PipelinesJudged {
  readonly textOf: (path: string) => string | undefined;
  /** What must not be shown of a text: of a file of the tree, or of one as an edit would leave it. */
  readonly masksOf: (path: string, text: string) => Promise<readonly ByteRange[] | undefined>;
  /** Lines around a place with secrets masked; undefined where it may not be shown. */
  readonly frameAt: (location: Location, context: number) => Promise<Frame | undefined>;
  /** The same tree with other texts of some files. */
  readonly with: (texts: ReadonlyMap<string, string>) => PipelinesJudged;
}

/** Pipelines, and what all rules say of them. */
export interface PipelinesJudged {
  readonly tree: PipelineTree;
  readonly told: readonly Told[];
}

/**
 * Reads the pipelines of a target in this very thread.
 *
 * @throws UserError as a scan does
 */
export async function openPipelinesStudy(request: ScanRequest, host: ScanHost = {}): Promise<PipelinesStudy> {
  const rules = openRules();
  const source = await openTarget(request, host);
  try {
    const settings = await readSettings(source, request, rules);
    try {
      const { files } = await source.list(listOptions({ source, request, host, settings, rules }));
      const job = pipelinesJob({ access: source.access, files, gathered: { facts: new Map() } });
      const { tree, textOf, with: readWith } = await readPipelineTree(job);
      return {
        ...judged(tree),
        textOf,
        masksOf,
        async frameAt(location, context) {
          const text = textOf(location.path);
          const masks = text === undefined ? undefined : await masksOf(location.path, text);
          if (text === undefined || masks === undefined) return undefined;
          return frameOf(sourceOf(location.path, text), location, masks, context);
        },
        with: (texts) => judged(readWith(texts)),
      };
    } finally {
      await settings.base?.close();
    }
  } finally {
    await source.close();
  }
}

function judged(tree: PipelineTree): PipelinesJudged {
  return { tree, told: verdictOn(tree) };
}
