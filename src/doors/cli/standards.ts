import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Catalogue } from '#model/catalogue';
import { UserError } from '#model/failure';
import type { Standard, StandardSection } from '#model/standard';
import { readCatalogue } from '#program/standards/catalogue';
import { lintStandards } from '#program/standards/lint';
import type { StandardProblem } from '#program/standards/problem';
import { readStandard } from '#program/standards/read';
import { allRules } from '#rules';
import { type LoadedStandards, loadStandards, standardsFolder } from '#scan/standards';
import { ownData, textsIn } from '#source/folder-texts';
import type { Shell } from './shell.ts';

/**
 * The standards that hold in a folder.
 *
 * @param folders those of the organisation and the team
 * @throws UserError where a folder cannot be read
 */
export async function standardsIn(
  path: string | undefined,
  folders: readonly string[],
  shell: Shell,
): Promise<LoadedStandards> {
  const own = join(resolve(shell.folder, path ?? '.'), standardsFolder);
  const names = await readdir(own).catch(() => []);
  const texts = names.filter((name) => name.endsWith('.md')).sort();
  const files = await Promise.all(
    texts.map(async (name) => ({
      path: `${standardsFolder}/${name}`,
      text: await readFile(join(own, name), 'utf8'),
    })),
  );
  return loadStandards({ standards: folders, today: shell.today }, files);
}

/** Public catalogues of controls that come with Handrail. */
export async function catalogues(): Promise<readonly Catalogue[]> {
  const texts = await textsIn(ownData('standards/profiles'), 'catalogues', (name) => name.endsWith('.yaml'));
  return texts.flatMap(({ name, text }) => readCatalogue(text, name).catalogue ?? []);
}

/** All that is wrong with the standards of a folder. @throws UserError where there are none */
export async function problemsIn(folder: string, shell: Shell): Promise<readonly StandardProblem[]> {
  const texts = await textsIn(resolve(shell.folder, folder), 'standards', (name) => name.endsWith('.md'));
  const read = texts.map(({ name, text }) => readStandard(text, join(folder, name), 'organisation'));
  const standards = read.flatMap(({ standard }) => standard ?? []);
  const problems = read.flatMap((each) => each.problems);
  if (standards.length === 0 && problems.length === 0)
    throw new UserError(
      'no-standards',
      `There is no standard in ${folder}.`,
      'A standard is a Markdown file whose front matter has a `kind`; `handrail standards init` writes some.',
    );
  const rules = new Set(allRules().map(({ id }) => id));
  return [...problems, ...lintStandards(standards, rules)].sort(
    (a, b) => a.path.localeCompare(b.path, 'en') || a.line - b.line,
  );
}

/**
 * What a name means: a standard, or one of its sections (`secrets-management/1`, `secrets-management#rotation`).
 *
 * @throws UserError where there is none
 */
export function namedStandard(
  name: string,
  standards: readonly Standard[],
): { readonly standard: Standard; readonly section?: StandardSection } {
  const [id = '', wanted] = name.split(/[/#]/);
  const standard = standards.find((each) => each.id === id);
  if (standard === undefined)
    throw new UserError(
      'unknown-standard',
      `There is no standard ${JSON.stringify(id)}.`,
      `There are: ${standards.map((each) => each.id).join(', ')}.`,
    );
  if (wanted === undefined) return { standard };
  const section = standard.sections.find((each) => each.id === wanted || each.number === wanted);
  if (section === undefined)
    throw new UserError(
      'unknown-section',
      `${standard.title} has no section ${JSON.stringify(wanted)}.`,
      `There are: ${standard.sections.map((each) => each.id).join(', ')}.`,
    );
  return { standard, section };
}
