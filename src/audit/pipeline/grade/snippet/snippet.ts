import type { PipelineSystem } from '#ir/pipeline/pipeline';
import type { Snippet } from '../grade.ts';
import type { Delivery } from '../study.ts';
import { approvalSnippets } from './approval.table.ts';
import { type Ecosystem, fileRecipes, type Recipe, recipes } from './recipe.table.ts';
import { type JobText, writers } from './writers.ts';

/** What would add a control to a pipeline, in the syntax of its system; undefined where no few lines can. */
export function snippetFor(id: string, delivery: Delivery): Snippet | undefined {
  const file = Object.hasOwn(fileRecipes, id) ? fileRecipes[id] : undefined;
  if (file !== undefined) return { into: file.into, text: textOf(file.lines) };
  const system = systemOf(delivery);
  if (id === 'approval') {
    const { into, lines } = approvalSnippets[system];
    return { into, text: textOf(lines) };
  }
  const recipe = Object.hasOwn(recipes, id) ? recipes[id] : undefined;
  if (recipe === undefined) return undefined;
  const { into, lines } = writers[system](jobOf(recipe, ecosystemOf(delivery)));
  return { into, text: textOf(lines) };
}

function textOf(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

function jobOf({ job, runs, environment }: Recipe, ecosystem: Ecosystem): JobText {
  const commands = isList(runs) ? runs : (runs[ecosystem] ?? runs.other ?? []);
  return { job, commands, ecosystem, ...(environment === undefined ? {} : { environment }) };
}

function isList(runs: Recipe['runs']): runs is readonly string[] {
  return Array.isArray(runs);
}

/** The one that most of its pipelines are of. */
function systemOf({ pipelines }: Delivery): PipelineSystem {
  const counts = new Map<PipelineSystem, number>();
  for (const { system } of pipelines) counts.set(system, (counts.get(system) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'github';
}

const manifests: readonly (readonly [RegExp, Ecosystem])[] = [
  [/(?:^|\/)package\.json$/, 'npm'],
  [/(?:^|\/)(?:pyproject\.toml|requirements[\w.-]*\.txt|setup\.py|Pipfile)$/, 'python'],
  [/(?:^|\/)go\.mod$/, 'go'],
  [/(?:^|\/)pom\.xml$/, 'maven'],
  [/(?:^|\/)build\.gradle(?:\.kts)?$/, 'gradle'],
  [/(?:^|\/)Cargo\.toml$/, 'cargo'],
  [/\.(?:cs|fs)proj$/, 'dotnet'],
];

/** By the manifest that stands highest. */
function ecosystemOf({ study, folder }: Delivery): Ecosystem {
  const found = study.files.paths.flatMap((path) => {
    if (!path.startsWith(folder)) return [];
    const manifest = manifests.find(([pattern]) => pattern.test(path));
    return manifest === undefined ? [] : [{ ecosystem: manifest[1], depth: path.split('/').length }];
  });
  return found.sort((a, b) => a.depth - b.depth)[0]?.ecosystem ?? 'other';
}
