import type { Pipeline } from '#ir/pipeline/pipeline';
import { compareText } from '#model/location';
import { actsOf } from './act.ts';
import type { Delivery, PipelineStudy } from './study.ts';

/** What counts as one pipeline: all of a repository together, each system by itself, or each file by itself. */
export type GradeBy = 'repository' | 'system' | 'file';

/** The pipelines of a tree that are graded. */
export function deliveriesOf(study: PipelineStudy, by: GradeBy): readonly Delivery[] {
  const running = study.tree.pipelines.filter(({ kind }) => kind !== 'action');
  const tops = topsOf(running);
  const groups = Map.groupBy(running, (pipeline) => {
    const top = tops.find((each) => pipeline.path.startsWith(each)) ?? '';
    return [top, by === 'repository' ? '' : by === 'system' ? pipeline.system : pipeline.path].join('\0');
  });
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, pipelines]) => {
      const [folder = '', rest = ''] = key.split('\0');
      const name = rest === '' ? (folder === '' ? 'the repository' : folder.slice(0, -1)) : rest;
      const own = pipelines.filter((pipeline) => isRun(pipeline, folder));
      const graded = own.length > 0 ? own : pipelines;
      return { study, name, folder, pipelines: graded, ...actsOf(graded, study.tree, study.files) };
    });
}

/** Folders that hold pipelines, without those below another one. */
function topsOf(pipelines: readonly Pipeline[]): readonly string[] {
  const all = [...new Set(pipelines.map(rootOf))].sort((a, b) => a.length - b.length || compareText(a, b));
  const tops: string[] = [];
  for (const root of all) if (!tops.some((top) => root.startsWith(top))) tops.push(root);
  return tops;
}

/** The folder whose pipelines a file holds: that of `.github`, of a buildspec. Empty for the tree itself. */
function rootOf({ path }: Pipeline): string {
  const within =
    /^(.*?)(?:\.(?:github|gitea|forgejo|gitlab|circleci|codecatalyst|tekton|azure-?pipelines?|buildkite)\/|(?:ci|build|deploy(?:ment)?|pipelines?|buildspecs?|jenkins|infra(?:structure)?|cicd|\.ci)\/)/i.exec(
      path,
    );
  return within?.[1] ?? path.replace(/[^/]*$/, '');
}

/** GitHub runs no workflow of a folder below. */
function isRun({ path, system }: Pipeline, folder: string): boolean {
  return system !== 'github' || /^\.(?:github|gitea|forgejo)\//.test(path.slice(folder.length));
}

/** All pipelines of a tree as one: for what is asked of a repository. */
export function wholeOf(study: PipelineStudy): Delivery {
  const pipelines = study.tree.pipelines.filter(({ kind }) => kind !== 'action');
  const own = pipelines.filter((pipeline) => isRun(pipeline, ''));
  const graded = own.length > 0 ? own : pipelines;
  return {
    study,
    name: 'the repository',
    folder: '',
    pipelines: graded,
    ...actsOf(graded, study.tree, study.files),
  };
}
