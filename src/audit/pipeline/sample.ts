import { readPipelines } from '#ir/pipeline/read';
import { edited } from '#model/text-edit';
import { checkPipelines, type Told } from './check.ts';
import type { PipelineRule, Sample, SampleFormat, SamplesByFormat } from './pipeline-rule.ts';

/** A sample as files of a tree. */
export type SampleFiles = Readonly<Record<string, string>>;

/** Where a sample of one file stands. */
const pathByFormat: Readonly<Record<SampleFormat, string>> = {
  action: 'action.yml',
  azure: 'azure-pipelines.yml',
  bitbucket: 'bitbucket-pipelines.yml',
  circleci: '.circleci/config.yml',
  codebuild: 'buildspec.yml',
  codecatalyst: '.codecatalyst/workflows/sample.yaml',
  codeowners: '.github/CODEOWNERS',
  codepipeline: 'codepipeline.json',
  dependabot: '.github/dependabot.yml',
  github: '.github/workflows/sample.yml',
  gitlab: '.gitlab-ci.yml',
  jenkins: 'Jenkinsfile',
  'pre-commit': '.pre-commit-config.yaml',
  tekton: '.tekton/sample.yaml',
};

/** All samples of a rule with their formats. */
export function samplesOf(samples: SamplesByFormat): readonly (readonly [SampleFormat, SampleFiles])[] {
  return Object.entries(samples).flatMap(([name, some]) => {
    const format = name as SampleFormat;
    const all = isMany(some) ? some : [some];
    return all.map((sample) => {
      const files = typeof sample === 'string' ? { [pathByFormat[format]]: sample } : sample;
      return [format, files] as const;
    });
  });
}

function isMany(some: Sample | readonly Sample[]): some is readonly Sample[] {
  return Array.isArray(some);
}

/** The pipelines of a sample. */
export function treeOf(files: SampleFiles) {
  return readPipelines({
    paths: Object.keys(files).sort(),
    read: (path) => (Object.hasOwn(files, path) ? files[path] : undefined),
  });
}

/** What rules find in files. */
export function findIn(files: SampleFiles, rules: readonly PipelineRule[]): readonly Told[] {
  return checkPipelines({ tree: treeOf(files), rules });
}

/** Places that a sample marks, as `path:line`; empty where it marks none. */
export function marksIn(files: SampleFiles): readonly string[] {
  return Object.entries(files).flatMap(([path, text]) =>
    text
      .split('\n')
      .flatMap((line, i) =>
        /(?:#|\/\/) flaw\s*$/.test(line)
          ? [`${path}:${/^\s*(?:#|\/\/) flaw/.test(line) ? i + 2 : i + 1}`]
          : [],
      ),
  );
}

/** The files with the edits of all findings that have some. */
export function mended(files: SampleFiles, told: readonly Told[]): SampleFiles {
  const edits = Map.groupBy(
    told.filter(({ hit }) => hit.mend !== undefined),
    ({ hit }) => hit.place.path,
  );
  const changed = [...edits].map(([path, some]) => {
    return [
      path,
      edited(
        files[path] ?? '',
        some.flatMap(({ hit }) => hit.mend?.edits ?? []),
      ),
    ] as const;
  });
  return { ...files, ...Object.fromEntries(changed) };
}
