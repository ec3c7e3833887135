import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { InfraCase, Unit } from './cases.ts';

/** Platforms of KICS whose queries are asked. */
const platforms = [
  'terraform/aws',
  'cloudFormation/aws',
  'k8s',
  'terraform/kubernetes',
  'dockerfile',
  'dockerCompose',
  'terraform/azure',
  'terraform/gcp',
  'azureResourceManager',
  'openAPI',
  'ansible',
  'serverlessFW',
  'pulumi',
];

interface Metadata {
  readonly id: string;
  readonly queryName: string;
}

/** The key of the file is spelt in several ways. */
interface Expected extends Partial<Record<'fileName' | 'filename' | 'fineName' | 'file', string>> {
  readonly line: number;
}

/**
 * Samples of the queries of KICS, from a checkout: each file is a tree of its own. What is expected are lines; a file
 * without is one in which nothing is to be found.
 */
export function kicsUnits(checkout: string): readonly Unit[] {
  return platforms.flatMap((platform) =>
    queriesBelow(join(checkout, 'assets/queries', platform)).flatMap((folder) => unitsOf(folder, platform)),
  );
}

function queriesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name === 'metadata.json' && existsSync(join(entry.parentPath, 'test')))
    .map(({ parentPath }) => parentPath)
    .sort();
}

function unitsOf(folder: string, platform: string): readonly Unit[] {
  const { id, queryName }: Metadata = JSON.parse(readFileSync(join(folder, 'metadata.json'), 'utf8'));
  const files = samplesBelow(join(folder, 'test'));
  const expected = expectedIn(join(folder, 'test/positive_expected_result.json'));
  const positives = files.filter((file) => /^positive/.test(basename(file)));
  return files.flatMap((file): readonly Unit[] => {
    const path = basename(file);
    const make = (isExpected: boolean, line?: number): InfraCase => ({
      set: 'kics',
      platform,
      foreign: id,
      name: queryName,
      expected: isExpected,
      at: line === undefined ? { path } : { path, line },
    });
    const lines = new Set(
      expected
        .filter((each) => {
          const named = each.fileName ?? each.filename ?? each.fineName ?? each.file;
          return named === undefined ? isSole(path, positives) : basename(named) === path;
        })
        .map(({ line }) => line),
    );
    const cases = positives.includes(file) ? [...lines].map((line) => make(true, line)) : [make(false)];
    return cases.length === 0 ? [] : [{ files: new Map([[path, readFileSync(file, 'utf8')]]), cases }];
  });
}

function samplesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(positive|negative)(?!_expected)/.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

function expectedIn(file: string): readonly Expected[] {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

/** Where no file is named, the only one is meant, or the one without a number. */
function isSole(path: string, positives: readonly string[]): boolean {
  return positives.length === 1 || /^positive\.[^.]+$/.test(path);
}
