import { readHclJson } from '#parse/hcl/json';
import { readHcl } from '#parse/hcl/read';
import type { HclFile } from '#parse/hcl/tree';
import type { TreeFiles } from '../files.ts';
import type { InfraValue } from '../value.ts';
import { evaluate, gapAt, type ModuleInstance } from './module.ts';
import { baseOf, folderOf } from './paths.ts';

/** Files of variables of a root, in the order in which they count: the last that names a variable gives it. */
export interface VariableFiles {
  readonly applied: readonly HclFile[];
  /** What only counts when somebody names it on the command line. */
  readonly others: readonly string[];
}

/** Whether a file gives variables their values, by its name. */
export function isVariablesFile(path: string): boolean {
  return /\.tfvars(?:\.json)?$/.test(path);
}

/** Paths of the files of variables of a tree, by their folder: asked once for each root. */
export function variablePaths({ paths }: TreeFiles): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const path of paths) {
    if (!isVariablesFile(path)) continue;
    const folder = folderOf(path);
    found.set(folder, [...(found.get(folder) ?? []), path]);
  }
  return found;
}

/**
 * Reads the files of variables that Terraform reads by itself, and those that were chosen.
 *
 * @param own paths of the root's files of variables
 * @param chosen paths, in the order in which they are given
 */
export function variableFilesOf(
  own: readonly string[],
  files: TreeFiles,
  chosen: readonly string[],
): VariableFiles {
  const automatic = own.filter(isAutomatic).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const applied = [...automatic, ...chosen].flatMap((path): HclFile[] => {
    const text = files.read(path);
    if (text === undefined) return [];
    return [path.endsWith('.json') ? readHclJson(path, text, false) : readHcl(path, text)];
  });
  return { applied, others: own.filter((path) => !isAutomatic(path) && !chosen.includes(path)) };
}

function isAutomatic(path: string): boolean {
  return /^terraform\.tfvars(?:\.json)?$|\.auto\.tfvars(?:\.json)?$/.test(baseOf(path));
}

/** `terraform.tfvars` counts least, its JSON more, then all others in the order of their names. */
function rank(path: string): number {
  return ['terraform.tfvars', 'terraform.tfvars.json'].indexOf(baseOf(path)) + 1 || 3;
}

/** What files of variables give. */
export function givenBy(
  files: readonly HclFile[],
  moduleOf: () => ModuleInstance,
): (name: string) => InfraValue | undefined {
  return (name) => {
    for (const file of [...files].reverse()) {
      const found = file.body.attributes.find((each) => each.name === name);
      if (found === undefined) continue;
      return evaluate(found.value, { module: moduleOf(), file, names: new Map(), origin: 'variable' });
    }
    return undefined;
  };
}

/** A gap for each place of a file that could not be read. */
export function tellDoubts(
  module: ModuleInstance,
  files: readonly HclFile[],
  lineOf: (file: HclFile, at: number) => number,
): void {
  for (const file of files)
    for (const { start, detail } of file.doubts.slice(0, 20))
      gapAt(
        module.program,
        file.path,
        'syntax',
        `Line ${lineOf(file, start)}: ${detail} What stands there was not checked.`,
      );
}
