import type { InfraVerdict } from '#audit/infra/check';
import { openGraph } from '#ir/infra/graph';
import type { ReadInfra } from '#ir/infra/read';
import { openViews, type Views } from '#ir/infra/view';
import type { ByteRange, Frame, Location } from '#model/location';
import { frameOf } from '#program/frame';
import { infraJobFor } from './infra.ts';
import { verdictOn } from './infra-run.ts';
import { type InfraTree, readInfraTree } from './infra-tree.ts';
import { listOptions } from './list.ts';
import { openTarget } from './open-target.ts';
import type { ScanHost, ScanRequest } from './request.ts';
import { openRules } from './rule-loader.ts';
import { readSettings } from './settings.ts';
import { masksOf, sourceOf } from './text-masks.ts';

/** All infrastructure code of a tree in this thread, to be asked again and again: for explanations and for trying edits. */
export interface InfraStudy extends InfraJudged {
  readonly textOf: (path: string) => string | undefined;
  /** What must not be shown of a text: of a file of the tree, or of one as an edit would leave it. */
  readonly masksOf: (path: string, text: string) => Promise<readonly ByteRange[] | undefined>;
  /** Lines around a place with secrets masked; undefined where it may not be shown. */
  readonly frameAt: (location: Location, context: number) => Promise<Frame | undefined>;
  /** The same tree with other texts of some files. */
  readonly with: (texts: ReadonlyMap<string, string>) => InfraJudged;
}

/** A graph, and what all rules say of it. */
export interface InfraJudged {
  readonly graph: ReadInfra;
  readonly verdict: InfraVerdict;
  readonly views: Views;
}

/**
 * Reads all infrastructure code of a target in this very thread.
 *
 * @throws UserError as a scan does
 */
export async function openInfraStudy(request: ScanRequest, host: ScanHost = {}): Promise<InfraStudy> {
  const rules = openRules();
  const source = await openTarget(request, host);
  try {
    const settings = await readSettings(source, request, rules);
    try {
      const session = { source, request, host, settings, rules };
      const { files } = await source.list(listOptions(session));
      const nothing = { facts: new Map() };
      return studyOf(
        await readInfraTree(await infraJobFor(session, { access: source.access, files, gathered: nothing })),
      );
    } finally {
      await settings.base?.close();
    }
  } finally {
    await source.close();
  }
}

function studyOf(tree: InfraTree): InfraStudy {
  return {
    ...judged(tree.graph, tree.textOf),
    textOf: tree.textOf,
    masksOf,
    async frameAt(location, context) {
      const text = tree.textOf(location.path);
      const masks = text === undefined ? undefined : await masksOf(location.path, text);
      if (text === undefined || masks === undefined) return undefined;
      return frameOf(sourceOf(location.path, text), location, masks, context);
    },
    with: (texts) => judged(tree.with(texts), (path) => texts.get(path) ?? tree.textOf(path)),
  };
}

function judged(graph: ReadInfra, textOf: InfraTree['textOf']): InfraJudged {
  return { graph, verdict: verdictOn({ graph, textOf }), views: openViews(openGraph(graph)) };
}
