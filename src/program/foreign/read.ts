import { UserError } from '#model/failure';
import { advisoryFiles } from './advisories/files.ts';
import { readAsh } from './ash.ts';
import { readSecretsBaseline } from './detect-secrets.ts';
import { readGitleaksIgnore } from './gitleaks-ignore.ts';
import { infraSettings } from './infra/settings.ts';
import { type ForeignFile, type ForeignFiles, merge, nothingForeign, notTaken, placeIn } from './shape.ts';

/** Reads a file of a tree by its path; undefined when there is none. */
export type ReadFile = (path: string) => Promise<Uint8Array | undefined>;

const files: readonly ForeignFile[] = [
  { names: ['.gitleaksignore'], read: readGitleaksIgnore },
  // Readers of patterns bring an engine with them, which takes longer to load than most scans of a change take.
  {
    names: ['.gitleaks.toml', 'gitleaks.toml'],
    read: async (text, path) => (await import('./gitleaks-toml.ts')).readGitleaksToml(text, path),
  },
  { names: ['.secrets.baseline'], read: readSecretsBaseline },
  {
    names: ['.secretlintrc.json', '.secretlintrc', '.secretlintrc.yml', '.secretlintrc.yaml'],
    read: async (text, path) => (await import('./secretlint.ts')).readSecretlint(text, path),
  },
  {
    names: ['.secretlintignore'],
    read: async (text, path) => (await import('./secretlint.ts')).readSecretlintIgnore(text, path),
  },
  { names: ['.secretlintrc.js', '.secretlintrc.cjs'], read: notRun },
  { names: ashNames(), read: readAsh },
  ...advisoryFiles,
  ...infraSettings,
];

/** Paths, from the root of a tree, of all files that may decide something. */
export const foreignFileNames: ReadonlySet<string> = new Set(files.flatMap(({ names }) => names));

/**
 * Reads what other tools left at the root of a tree: suppressions, exclusions, rules. Whatever cannot be taken over is a
 * notice: a file of another tool never stops a scan.
 */
export async function readForeignFiles(read: ReadFile): Promise<ForeignFiles> {
  const parts = await Promise.all(files.map((file) => readFirst(file, read)));
  const all = merge(parts.flatMap((part) => part ?? []));
  // Many a package.json is there and decides nothing.
  return Object.values(all).every((list) => list.length === 0) ? nothingForeign : all;
}

async function readFirst(file: ForeignFile, read: ReadFile): Promise<Partial<ForeignFiles> | undefined> {
  for (const path of file.names) {
    try {
      const bytes = await read(path);
      if (bytes !== undefined) return await file.read(new TextDecoder().decode(bytes), path);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return { notices: [notTaken(placeIn(path, 1), `This file is not read: ${error.message}`)] };
    }
  }
  return undefined;
}

function notRun(_: string, path: string): Partial<ForeignFiles> {
  return {
    notices: [
      notTaken(placeIn(path, 1), 'This file is a program, which is not run: write .secretlintrc.json.'),
    ],
  };
}

function ashNames(): readonly string[] {
  return ['.ash.yml', '.ash.yaml', '.ash.json', 'ash.yml', 'ash.yaml', 'ash.json'].flatMap((name) => [
    name,
    `.ash/${name}`,
  ]);
}
