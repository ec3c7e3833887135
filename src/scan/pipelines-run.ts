import { Buffer } from 'node:buffer';
import { checkPipelines, type Told } from '#audit/pipeline/check';
import { widened } from '#audit/pipeline/excuse';
import { allPipelineRules } from '#audit/pipeline/rules';
import type { PipelineTree } from '#ir/pipeline/pipeline';
import type { Detection } from '#model/finding';
import { parseForeignDirectives } from '#parse/foreign-directive';
import type { FamilyFound } from './found.ts';
import type { PipelinesJob } from './pipelines-job.ts';
import { readPipelineTree } from './pipelines-tree.ts';

/** Reads the pipelines of a tree and asks all rules of them. */
export async function runPipelines(job: PipelinesJob): Promise<FamilyFound> {
  const { tree, textOf } = await readPipelineTree(job);
  const own = job.own === undefined ? undefined : new Set(job.own);
  const isOwn = ({ path = '' }: { readonly path?: string }) => own === undefined || own.has(path);
  return {
    family: 'pipeline',
    detections: verdictOn(tree)
      .map(({ detection }) => detection)
      .filter((detection) => placesOf(detection).some(isOwn)),
    coverings: widened(zizmorIn(tree.paths, textOf), tree)
      .filter(({ location }) => isOwn(location))
      .map((suppression) => ({ suppression, paths: [suppression.location.path] })),
    gaps: tree.gaps.filter(isOwn),
    notices: tree.notices.filter(isOwn),
    read: tree.paths
      .filter((path) => isOwn({ path }))
      .map((path) => ({ path, bytes: Buffer.byteLength(textOf(path) ?? '') })),
    isWhole: true,
  };
}

/** Comments by which zizmor is told to leave something alone. */
function zizmorIn(paths: readonly string[], textOf: (path: string) => string | undefined) {
  return paths.flatMap((path) => {
    const text = textOf(path);
    if (text?.includes('zizmor:') !== true) return [];
    return parseForeignDirectives({ path, bytes: Buffer.from(text), encoding: 'utf-8' }).filter(
      ({ tool }) => tool === 'zizmor',
    );
  });
}

/** What all rules say of a tree. */
export function verdictOn(tree: PipelineTree): readonly Told[] {
  return checkPipelines({ tree, rules: allPipelineRules });
}

/** Of a change that is told which lies in its files, or whose way leads through them. */
function placesOf({ location, trace = [] }: Detection): readonly { readonly path: string }[] {
  return [location, ...trace.map((step) => step.location)];
}
