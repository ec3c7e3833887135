import { readInfra } from '#ir/infra/read';
import type { InfraFormat } from '#ir/infra/resource';
import type { Detection } from '#model/finding';
import { checkInfra } from './check.ts';
import type { InfraRule, Sample, SamplesByFormat } from './infra-rule.ts';

/** A sample as files of a tree. */
export type SampleFiles = Readonly<Record<string, string>>;

/** Where a sample of one file stands. */
const pathByFormat: Readonly<Record<InfraFormat, string>> = {
  ansible: 'playbook.yml',
  arm: 'azuredeploy.json',
  cloudformation: 'template.yaml',
  compose: 'compose.yaml',
  dockerfile: 'Dockerfile',
  helm: 'chart/templates/all.yaml',
  kubernetes: 'manifest.yaml',
  openapi: 'openapi.yaml',
  pulumi: 'Pulumi.yaml',
  serverless: 'serverless.yml',
  terraform: 'main.tf',
  'terraform-plan': 'plan.json',
};

/** All samples of a rule with their formats. */
export function samplesOf(samples: SamplesByFormat): readonly (readonly [InfraFormat, SampleFiles])[] {
  return Object.entries(samples).flatMap(([format, some]) => {
    const name = format as InfraFormat;
    return (isMany(some) ? some : [some]).map((sample) => [name, filesOf(name, sample)] as const);
  });
}

function isMany(some: Sample | readonly Sample[]): some is readonly Sample[] {
  return Array.isArray(some);
}

function filesOf(format: InfraFormat, sample: Sample): SampleFiles {
  if (typeof sample !== 'string') return sample;
  const isJson = format === 'cloudformation' && sample.trimStart().startsWith('{');
  return { [isJson ? 'template.json' : pathByFormat[format]]: sample };
}

/** What a rule finds in files. */
export function findIn(files: SampleFiles, rules: readonly InfraRule[]): readonly Detection[] {
  const read = (path: string) => (Object.hasOwn(files, path) ? files[path] : undefined);
  const graph = readInfra({ paths: Object.keys(files).sort(), read });
  const line = (path: string, at: number) => read(path)?.split('\n')[at - 1];
  return checkInfra({ graph, rules, line }).detections;
}

/**
 * Places that a sample marks, as `path:line`; empty where it marks none. A comment `flaw` at the end of a line marks that
 * line; on a line of its own, for formats that have no other comments, the one below.
 */
export function marksIn(files: SampleFiles): readonly string[] {
  return Object.entries(files).flatMap(([path, text]) =>
    text
      .split('\n')
      .flatMap((line, i) =>
        /(?:#|\/\/) flaw\s*$/.test(line) ? [`${path}:${/^\s*# flaw/.test(line) ? i + 2 : i + 1}`] : [],
      ),
  );
}
