import { readAnsible } from './ansible/ansible.ts';
import { readArm } from './arm/arm.ts';
import { readCloudFormation } from './cloudformation/cloudformation.ts';
import { readCompose } from './compose/compose.ts';
import { readDockerfiles } from './dockerfile/dockerfile.ts';
import type { InfraPart, TreeFiles } from './files.ts';
import { type InfraGraph, referencesAmong } from './graph.ts';
import { type KubernetesOptions, readKubernetes } from './kubernetes/kubernetes.ts';
import { readOpenApi } from './openapi/openapi.ts';
import { parametersIn } from './parameter-files.ts';
import { readPulumi } from './pulumi/pulumi.ts';
import { readServerless } from './serverless/serverless.ts';
import { isPlan, readPlan } from './terraform/plan.ts';
import { readTerraform, type TerraformOptions } from './terraform/terraform.ts';

/** What the readers of all formats may be told. */
export type InfraOptions = TerraformOptions & KubernetesOptions;

/** A graph of a tree, and the files that it was read from. */
export interface ReadInfra extends InfraGraph {
  /** Files that are of a format that is known, sorted. */
  readonly paths: readonly string[];
}

/** Reads the infrastructure of a tree, whatever formats it is written in, into one graph. */
export function readInfra(files: TreeFiles, options: InfraOptions = {}): ReadInfra {
  const { variableFiles = [], renderedCharts } = options;
  const parts: readonly InfraPart[] = [
    readTerraform(files, {
      ...options,
      variableFiles: variableFiles.filter((path) => !isOfTemplates(path, files)),
    }),
    ...plansOf(files),
    readCloudFormation(files, variableFiles),
    readArm(files, variableFiles),
    readPulumi(files),
    readAnsible(files),
    readServerless(files),
    readDockerfiles(files),
    readKubernetes(files, renderedCharts === undefined ? {} : { renderedCharts }),
    readCompose(files),
    readOpenApi(files),
  ];
  const resources = parts.flatMap((part) => part.resources);
  return {
    resources,
    references: referencesAmong(resources),
    gaps: parts.flatMap(({ gaps }) => gaps),
    notices: parts.flatMap(({ notices }) => notices),
    paths: [...new Set(parts.flatMap(({ paths }) => paths))].sort(),
  };
}

/** Whether a file of variables is of templates, and nothing that Terraform could read. */
function isOfTemplates(path: string, { read }: TreeFiles): boolean {
  const text = path.endsWith('.tfvars.json') ? undefined : read(path);
  if (text === undefined) return false;
  return (['cloudformation', 'arm'] as const).some(
    (format) => parametersIn(path, text, format) !== undefined,
  );
}

function plansOf({ paths, read }: TreeFiles): readonly InfraPart[] {
  return paths.flatMap((path) => {
    const text = path.endsWith('.json') ? read(path) : undefined;
    return text !== undefined && isPlan(text) ? [readPlan(path, text)] : [];
  });
}
