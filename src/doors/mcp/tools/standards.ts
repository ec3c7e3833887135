import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { languageOf } from '#ir/code/language';
import { infraClaim } from '#ir/infra/claims';
import { pipelineClaim } from '#ir/pipeline/claims';
import type { Family } from '#model/family';
import type { Standard, StandardSection } from '#model/standard';
import { pathMatcher } from '#program/glob';
import { loadStandards } from '#scan/standards';
import { pageOf } from '../paging.ts';
import { addTool } from '../tool.ts';
import type { Workbench } from '../workbench.ts';

/** `standards` */
export function addStandardsTool(server: McpServer, bench: Workbench): void {
  addTool(server, {
    name: 'standards',
    title: 'Security standards that apply',
    description:
      "What the organisation's security standards ask for: of a file that is about to be written (path), of a task (words such as 'login endpoint, database query'), of one standard, or all. Read it before writing code.",
    input: z.object({
      path: z.string().max(1000).optional().describe('A file, which need not be there yet.'),
      task: z.string().max(500).optional().describe('What is going to be done, in words.'),
      standard: z.string().max(200).optional().describe('Id of a standard.'),
      cursor: z.string().max(400).optional(),
    }),
    output: z.object({
      sections: z.array(
        z.object({
          standard: z.string(),
          section: z.string(),
          asks: z.string(),
          fix: z.string().optional(),
          severity: z.string().optional(),
        }),
      ),
      nextCursor: z.string().optional(),
    }),
    says: ({ sections }) =>
      sections
        .map(
          ({ standard, section, asks, fix }) =>
            `## ${standard}: ${section}\n${asks}${fix === undefined ? '' : `\nSanctioned way: ${fix}`}`,
        )
        .join('\n\n'),
    async run({ path, task, standard, cursor }) {
      const { standards } = await loadStandards(bench.request, []);
      const some = standards.filter(({ id }) => standard === undefined || id === standard);
      const all = some.flatMap((each) => each.sections.map((section) => ({ standard: each, section })));
      const isOf = path === undefined ? () => true : applies(path);
      const fitting = all.filter(({ section }) => isOf(section));
      const ranked = task === undefined ? fitting : byWords(fitting, task);
      const page = pageOf(ranked, { cursor, limit: 40, about: JSON.stringify([path, task, standard]) });
      return {
        sections: page.items.map(({ standard: of, section }) => ({
          standard: of.title,
          section: `${section.number === undefined ? '' : `${section.number}. `}${section.title}`,
          asks: section.text.slice(0, 3000),
          ...(section.fix === undefined ? {} : { fix: section.fix }),
          ...(section.severity === undefined ? {} : { severity: section.severity }),
        })),
        ...(page.nextCursor === undefined ? {} : { nextCursor: page.nextCursor }),
      };
    },
  });
}

/** By the families that look at such a file; a section that names none applies to all. */
function applies(path: string): (section: StandardSection) => boolean {
  const families = new Set<Family>(['secrets']);
  if (languageOf(path) !== undefined) families.add('code');
  if (infraClaim(path) !== undefined) families.add('infra');
  if (pipelineClaim(path) !== undefined) families.add('pipeline');
  if (
    /(?:package(?:-lock)?\.json|requirements[\w.-]*\.txt|pom\.xml|go\.mod|Cargo\.toml|Gemfile|pyproject\.toml)$/.test(
      path,
    )
  )
    families.add('packages');
  return ({ rules, families: own, cwes, paths, documents }) => {
    if (documents.length > 0) return false;
    if (paths.length > 0) return paths.some((pattern) => pathMatcher(pattern)(path));
    const named = [...rules.map((rule) => rule.slice(0, rule.indexOf('/'))), ...own];
    if (named.length === 0) return cwes.length === 0 || families.has('code');
    return named.some((family) => [...families].some((each) => each === family));
  };
}

interface Section {
  readonly standard: Standard;
  readonly section: StandardSection;
}

/** Sections that share words with a task, most of them first; all where none does. */
function byWords(sections: readonly Section[], task: string): readonly Section[] {
  const words = new Set(
    task
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2)
      .map(stem),
  );
  const scored = sections.map((each) => {
    const { title, text, fix = '' } = each.section;
    const own = new Set(
      `${each.standard.title} ${title} ${text} ${fix}`
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .map(stem),
    );
    return { each, score: [...words].filter((word) => own.has(word)).length };
  });
  const fitting = scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  return (fitting.length > 0 ? fitting : scored).map(({ each }) => each);
}

function stem(word: string): string {
  return word.replace(/(?:ies|ing|ed|es|s)$/, '');
}
