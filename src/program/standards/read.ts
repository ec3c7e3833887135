import type { z } from 'zod';
import { present } from '#model/present';
import type { Controls } from '#model/rule';
import type {
  RequiredDocument,
  Standard,
  StandardException,
  StandardLevel,
  StandardSection,
} from '#model/standard';
import { readYaml } from '../yaml-value.ts';
import { type StandardProblem, schemaProblems, yamlProblems } from './problem.ts';
import { dataOf, divideMarkdown, headingPieces, type MarkdownPart } from './sections.ts';
import { exceptionsSchema, frontMatterSchema, sectionSchema } from './standard.schema.ts';

/** Characters of one file of standards. */
export const largestStandard = 1024 * 1024;
const mostSections = 500;

/** What a file holds: a standard, or why it is none; nothing at all where it does not say that it is one. */
export interface ReadStandard {
  readonly standard?: Standard;
  readonly problems: readonly StandardProblem[];
}

/**
 * Reads a standard: Markdown whose front matter has a `kind`, with sections that begin with `## ` and hold their data in a
 * fenced block `yaml standard` below the heading. Never throws; what is wrong is told with its line.
 */
export function readStandard(text: string, path: string, level: StandardLevel): ReadStandard {
  if (text.length > largestStandard)
    return { problems: [{ path, line: 1, message: `longer than ${largestStandard} characters` }] };
  const { frontMatter, title, parts } = divideMarkdown(text);
  if (frontMatter === undefined) return { problems: [] };
  const file = readYaml(frontMatter.text, path);
  const at = { path, line: frontMatter.line };
  if (file.problems.length > 0) return { problems: yamlProblems(file, at) };
  if (!isStandard(file.value)) return { problems: [] };
  const parsed = frontMatterSchema.safeParse(file.value);
  if (!parsed.success) return { problems: schemaProblems(parsed.error, file, at) };
  const [intro, ...rest] = parts;
  const problems: StandardProblem[] = [];
  if (rest.length > mostSections)
    problems.push({
      path,
      line: rest[mostSections]?.line ?? 1,
      message: `more than ${mostSections} sections`,
    });
  const sections = rest.slice(0, mostSections).map((part) => sectionOf(part, { path, level, problems }));
  if (sections.length === 0)
    problems.push({ path, line: 1, message: 'it has no section: begin one with `## `' });
  problems.push(...doubled(sections, path));
  const { data } = parsed;
  const standard: Standard = {
    id: idOf(path),
    title: data.title || title || idOf(path),
    kind: data.kind,
    version: String(data.version ?? '1'),
    level,
    path,
    intro: (intro?.lines ?? []).join('\n').trim(),
    due: data.due ?? {},
    sections,
    ...present({ owner: data.owner }),
  };
  return { standard, problems };
}

function isStandard(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

/** The name of its file without ending. */
function idOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

interface Reading {
  readonly path: string;
  readonly level: StandardLevel;
  readonly problems: StandardProblem[];
}

function sectionOf(part: MarkdownPart, { path, level, problems }: Reading): StandardSection {
  const { data, text } = dataOf(part);
  const said = data === undefined ? {} : sectionData(data, path, problems);
  if (text === '')
    problems.push({ path, line: part.line, message: 'the section asks for nothing: write what it asks for' });
  return {
    ...headingPieces(part.heading),
    text,
    line: part.line,
    level,
    rules: said.rules ?? [],
    cwes: said.cwe === undefined ? [] : [said.cwe].flat(),
    families: said.families ?? [],
    paths: said.paths ?? [],
    documents: (said.documents ?? []).map(documentOf),
    controls: Object.entries(said.controls ?? {}).map(controlsOf),
    ...present({ severity: said.severity, due: said.due, fix: said.fix }),
  };
}

function sectionData(
  { text, line }: { readonly text: string; readonly line: number },
  path: string,
  problems: StandardProblem[],
): z.infer<typeof sectionSchema> {
  const file = readYaml(text, path);
  problems.push(...yamlProblems(file, { path, line }));
  if (file.problems.length > 0 || file.value === null) return {};
  const parsed = sectionSchema.safeParse(file.value);
  if (parsed.success) return parsed.data;
  problems.push(...schemaProblems(parsed.error, file, { path, line }));
  return {};
}

function documentOf({
  path,
  paths,
  headings = [],
}: NonNullable<z.infer<typeof sectionSchema>['documents']>[number]): RequiredDocument {
  return {
    paths: paths ?? (path === undefined ? [] : [path]),
    headings: headings.map((each) => [each].flat()),
  };
}

/** `ASVS 5.0`: the last word is the version where it begins with a digit. */
function controlsOf([name, ids]: readonly [string, readonly (string | number)[]]): Controls {
  const found = /^(.*\S)\s+v?(\d[\w.-]*)$/.exec(name);
  return { standard: found?.[1] ?? name, version: found?.[2] ?? '', ids: ids.map(String) };
}

function doubled(sections: readonly StandardSection[], path: string): readonly StandardProblem[] {
  const seen = new Set<string>();
  return sections.flatMap(({ id, line }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path, line, message: `two sections have the anchor ${id}: give one of them {#another}` }];
  });
}

/** Reads `exceptions.yaml` of a wider level. */
export function readExceptions(
  text: string,
  path: string,
): { readonly exceptions: readonly StandardException[]; readonly problems: readonly StandardProblem[] } {
  const file = readYaml(text, path);
  const at = { path, line: 1 };
  if (file.problems.length > 0) return { exceptions: [], problems: yamlProblems(file, at) };
  const parsed = exceptionsSchema.safeParse(file.value);
  if (!parsed.success) return { exceptions: [], problems: schemaProblems(parsed.error, file, at) };
  return {
    exceptions: parsed.data.exceptions.map(({ 'approved-by': approvedBy, rules = [], ...rest }) => ({
      ...rest,
      rules,
      approvedBy,
    })),
    problems: [],
  };
}
