import type { TreeFiles } from '#ir/infra/files';
import type { Gap, Notice } from '#model/gap';
import { compareText } from '#model/location';
import { readAzure } from './azure/azure.ts';
import { readBeside } from './beside.ts';
import { readBitbucket } from './bitbucket/bitbucket.ts';
import { readCircleci } from './circleci/circleci.ts';
import { type PipelineClaim, pipelineClaim, pipelineWithin } from './claims.ts';
import { readCodebuild } from './codebuild/codebuild.ts';
import { readCodecatalyst } from './codecatalyst/codecatalyst.ts';
import { readCodepipeline } from './codepipeline/codepipeline.ts';
import { readGithubAction } from './github/action.ts';
import { circlesIn } from './github/circles.ts';
import { readGithubWorkflow } from './github/workflow.ts';
import { readGitlab } from './gitlab/gitlab.ts';
import { readJenkins } from './jenkins/jenkins.ts';
import type { PipelinePart, PipelineTree } from './pipeline.ts';
import type { PipelineReading } from './reading.ts';
import { readTekton } from './tekton/tekton.ts';

/** How a file of each kind is read. Nothing for one that no reader is built for yet. */
const readers: Readonly<Partial<Record<PipelineClaim, (reading: PipelineReading) => PipelinePart>>> = {
  azure: readAzure,
  bitbucket: readBitbucket,
  circleci: readCircleci,
  codebuild: readCodebuild,
  codecatalyst: readCodecatalyst,
  codepipeline: readCodepipeline,
  github: readGithubWorkflow,
  'github-action': readGithubAction,
  dependabot: readBeside('dependabot'),
  jenkins: readJenkins,
  tekton: readTekton,
  'pre-commit': readBeside('pre-commit'),
  codeowners: readBeside('codeowners'),
};

/** Reads the pipelines of a tree, whatever system runs them. */
export function readPipelines({ paths, read }: TreeFiles): PipelineTree {
  const gaps: Gap[] = [];
  const notices: Notice[] = [];
  const known: string[] = [];
  const ofGitlab: { readonly named: string[]; readonly hinted: string[] } = { named: [], hinted: [] };
  const parts = paths.map((path): PipelinePart => {
    const text = read(path);
    const named = pipelineClaim(path);
    const claim = named ?? (text === undefined ? undefined : pipelineWithin(path, text));
    if (claim === 'gitlab') (named === undefined ? ofGitlab.hinted : ofGitlab.named).push(path);
    const reader = claim === undefined ? undefined : readers[claim];
    const part = reader === undefined || text === undefined ? {} : reader({ path, text, gaps, notices });
    // A word of a system in a file of any name is a hint, and no more.
    if (named !== undefined || part.pipelines !== undefined || part.beside !== undefined) known.push(path);
    return part;
  });
  // Its files include each other: they are read all at once.
  const gitlab = readGitlab({ ...ofGitlab, read, gaps, notices });
  for (const { path } of gitlab.pipelines ?? []) if (!known.includes(path)) known.push(path);
  const pipelines = [...parts, gitlab].flatMap(({ pipelines: own = [] }) => own);
  gaps.push(...circlesIn(pipelines));
  return {
    pipelines: [...pipelines].sort((a, b) => compareText(a.path, b.path)),
    beside: parts.flatMap(({ beside = [] }) => beside),
    gaps,
    notices,
    paths: known.sort(compareText),
  };
}
