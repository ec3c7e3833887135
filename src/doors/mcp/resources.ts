import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { UserError } from '#model/failure';
import { visibleLines } from '#report/inert/visible';
import { clipped, dataNote } from './told.ts';
import type { Workbench } from './workbench.ts';

/** Characters of a report that are told: hosts put a resource into the context of their model as it is. */
const largestReport = 100_000;

function cut(text: string): string {
  if (text.length <= largestReport) return text;
  const end = text.lastIndexOf('\n', largestReport);
  return `${text.slice(0, end)}\n\nIt goes on: the tools page through all of it.\n`;
}

/** Rules, standards, the last report and the schema of reports. */
export function addResources(server: McpServer, bench: Workbench): void {
  server.registerResource(
    'last-report',
    'handrail://report/last',
    { title: 'The last scan in the words of your standards', mimeType: 'text/markdown' },
    async (uri) => {
      const { scan } = bench.kept(undefined);
      const { renderContextMarkdown } = await import('#report/context/markdown');
      return {
        contents: [
          {
            uri: uri.href,
            mimeType: 'text/markdown',
            text: cut(`${dataNote}\n\n${renderContextMarkdown(scan)}`),
          },
        ],
      };
    },
  );
  server.registerResource(
    'report-schema',
    'handrail://schemas/report',
    { title: 'JSON Schema of reports', mimeType: 'application/schema+json' },
    async (uri) => {
      const { reportJsonSchema } = await import('#report/json');
      return { contents: [{ uri: uri.href, mimeType: 'application/schema+json', text: reportJsonSchema() }] };
    },
  );
  server.registerResource(
    'standard',
    new ResourceTemplate('handrail://standards/{id}', {
      list: async () => {
        const standards = await bench.standards();
        // A name that a scanned repository gives must not stand in a list of ours.
        const wider = standards.filter(({ level }) => level !== 'repository');
        return {
          resources: wider.map(({ id, title }) => ({
            uri: `handrail://standards/${id}`,
            name: id,
            title: clipped(title, 200),
            mimeType: 'text/markdown',
          })),
        };
      },
    }),
    { title: 'A security standard', mimeType: 'text/markdown' },
    async (uri, { id }) => {
      const standards = await bench.standards();
      const found = standards.find((each) => each.id === id);
      if (found === undefined)
        throw new UserError('unknown-standard', 'There is no such standard.', 'List them first.');
      const sections = found.sections.map(
        ({ number, title, text }) => `## ${number === undefined ? '' : `${number}. `}${title}\n\n${text}`,
      );
      const isOwn = found.sections.some(({ level }) => level === 'repository');
      const text = [`# ${found.title}`, ...(isOwn ? [dataNote] : []), found.intro, ...sections].join('\n\n');
      return {
        contents: [{ uri: uri.href, mimeType: 'text/markdown', text: visibleLines(cut(text)) }],
      };
    },
  );
  server.registerResource(
    'rule',
    new ResourceTemplate('handrail://rules/{family}/{name}', { list: undefined }),
    { title: 'A rule: what it finds, why it matters, how to fix it', mimeType: 'application/json' },
    async (uri, { family, name }) => {
      const { allRules } = await import('#rules');
      const rule = allRules().find(({ id }) => id === `${String(family)}/${String(name)}`);
      if (rule === undefined)
        throw new UserError('unknown-rule', 'There is no such rule.', 'Findings name their rules.');
      return {
        contents: [{ uri: uri.href, mimeType: 'application/json', text: JSON.stringify(rule, null, 2) }],
      };
    },
  );
}

/** Ways of working, for hosts that offer them to people. */
export function addPrompts(server: McpServer): void {
  const said = (text: string) => ({
    messages: [{ role: 'user' as const, content: { type: 'text' as const, text } }],
  });
  server.registerPrompt(
    'review_change',
    {
      title: 'Review this change',
      description: 'Scan what changed, explain what is new, propose fixes.',
      argsSchema: z.object({ base: z.string().max(200).optional().describe('Revision to compare with.') }),
    },
    ({ base }) =>
      said(
        `Review the security of the current change. Call scan with changed: true${base === undefined ? '' : ` and base: ${JSON.stringify(base)}`}. For each new finding call explain, tell in one sentence which section of our standards it breaks and why it holds here, and call propose_fix. Tell what was not checked. Do not suppress anything.`,
      ),
  );
  server.registerPrompt(
    'fix_top_findings',
    {
      title: 'Fix the top findings',
      description: 'Plan, propose and (where allowed) apply fixes, then scan again.',
      argsSchema: z.object({
        count: z
          .string()
          .regex(/^[1-9]\d?$/, 'write a number from 1 to 99')
          .optional()
          .describe('How many; 5 when absent.'),
      }),
    },
    ({ count = '5' }) =>
      said(
        `Call scan, then plan. Take the first ${count} actions. Call propose_fix for their findings and show the diffs; where no edit is known, call explain and write the change yourself in the sanctioned way, and check it with check_snippet first. After I agree, apply it (apply_fix where it is there) and scan again: what is gone, what is left, what is new.`,
      ),
  );
}
