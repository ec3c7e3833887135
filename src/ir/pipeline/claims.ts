import type { Buffer } from 'node:buffer';
import type { Beside, PipelineSystem } from './pipeline.ts';

/** What a file is by its path, and of which system. */
export type PipelineClaim = PipelineSystem | 'github-action' | Beside['kind'];

/** Most bytes of a file that is read. */
export const largestPipeline = 4 * 1024 * 1024;

const byPath: readonly (readonly [RegExp, PipelineClaim])[] = [
  [/(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/i, 'github'],
  [/(?:^|\/)action\.ya?ml$/i, 'github-action'],
  [/(?:^|\/)\.gitlab-ci\.ya?ml$|(?:^|\/)\.gitlab\/ci\/.+\.ya?ml$|\.gitlab-ci\.ya?ml$/i, 'gitlab'],
  [/(?:^|\/)(?:[\w-]+[._-])?buildspec[\w.-]*\.ya?ml$|(?:^|\/)amplify\.ya?ml$/i, 'codebuild'],
  [/(?:^|\/)\.codecatalyst\/workflows\/[^/]+\.ya?ml$/i, 'codecatalyst'],
  [/(?:^|\/)(?:jenkinsfile[\w.-]*|[\w.-]+\.jenkinsfile)$/i, 'jenkins'],
  [/(?:^|\/)\.circleci\/[\w.-]+\.ya?ml$/i, 'circleci'],
  [/(?:^|\/)\.?azure-?pipelines?[\w.-]*\.ya?ml$|(?:^|\/)\.?azure-?pipelines\/.+\.ya?ml$/i, 'azure'],
  [/(?:^|\/)bitbucket-pipelines\.ya?ml$/i, 'bitbucket'],
  [/(?:^|\/)\.tekton\/.+\.ya?ml$/i, 'tekton'],
  [/(?:^|\/)\.github\/dependabot\.ya?ml$/i, 'dependabot'],
  [/(?:^|\/)\.pre-commit-(?:config|hooks)\.ya?ml$/i, 'pre-commit'],
  [/(?:^|\/)codeowners$/i, 'codeowners'],
];

/** What a file of pipelines is, by its path alone; undefined for all else. */
export function pipelineClaim(path: string): PipelineClaim | undefined {
  return byPath.find(([pattern]) => pattern.test(path))?.[1];
}

/** Words that hardly anything but a pipeline of the system has, in files that may be called anything. */
const byContent: readonly (readonly [string, PipelineClaim, RegExp?])[] = [
  ['tekton.dev/', 'tekton'],
  ['AWS::CodePipeline::Pipeline', 'codepipeline'],
  ['AWS::CodeBuild::Project', 'codepipeline'],
  ['actionTypeId', 'codepipeline'],
  ['phases:', 'codebuild', /^version: *["']?0\.[12]\b/m],
  ['vmImage:', 'azure'],
  ['${{ parameters.', 'azure'],
  ['${{parameters.', 'azure'],
  ['task:', 'azure', /^\s*(?:- )?task: *["']?[\w.-]+@\d/m],
];

/** What a file of pipelines is by its content, where its name does not say it; undefined for all else. */
export function pipelineWithin(path: string, text: string | Buffer): PipelineClaim | undefined {
  if (!/\.(?:ya?ml|json|template)$/i.test(path)) return undefined;
  const isOf = ([mark, , pattern]: (typeof byContent)[number]) =>
    text.includes(mark) && (pattern === undefined || pattern.test(String(text)));
  return byContent.find(isOf)?.[1];
}
