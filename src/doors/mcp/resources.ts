import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { UserError } from '#model/failure';
import { renderContextMarkdown } from '#report/context/markdown';
import { reportJsonSchema } from '#report/json';
import { allRules } from '#rules';
import { loadStandards } from '#scan/standards';
import type { Workbench } from './workbench.ts';

/** Rules, standards, the last report and the schema of reports. */
export function addResources(server: McpServer, bench: Workbench): void {
  server.registerResource(
    'last-report',
    'handrail://report/last',
    { title: 'The last scan in the words of your standards', mimeType: 'text/markdown' },
    (uri) => ({
      contents: [
        { uri: uri.href, mimeType: 'text/markdown', text: renderContextMarkdown(bench.kept(undefined).scan) },
      ],
    }),
  );
  server.registerResource(
    'report-schema',
    'handrail://schemas/report',
    { title: 'JSON Schema of reports', mimeType: 'application/schema+json' },
    (uri) => ({
      contents: [{ uri: uri.href, mimeType: 'application/schema+json', text: reportJsonSchema() }],
    }),
  );
  server.registerResource(
    'standard',
    new ResourceTemplate('handrail://standards/{id}', {
      list: async () => {
        const { standards } = await loadStandards(bench.request, []);
        return {
          resources: standards.map(({ id, title }) => ({
            uri: `handrail://standards/${id}`,
            name: id,
            title,
            mimeType: 'text/markdown',
          })),
        };
      },
    }),
    { title: 'A security standard', mimeType: 'text/markdown' },
    async (uri, { id }) => {
      const { standards } = await loadStandards(bench.request, []);
      const found = standards.find((each) => each.id === id);
      if (found === undefined)
        throw new UserError('unknown-standard', 'There is no such standard.', 'List them first.');
      const sections = found.sections.map(
        ({ number, title, text }) => `## ${number === undefined ? '' : `${number}. `}${title}\n\n${text}`,
      );
      const text = [`# ${found.title}`, found.intro, ...sections].join('\n\n');
      return { contents: [{ uri: uri.href, mimeType: 'text/markdown', text }] };
    },
  );
  server.registerResource(
    'rule',
    new ResourceTemplate('handrail://rules/{family}/{name}', { list: undefined }),
    { title: 'A rule: what it finds, why it matters, how to fix it', mimeType: 'application/json' },
    (uri, { family, name }) => {
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
          .regex(/^\d{1,2}$/)
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
