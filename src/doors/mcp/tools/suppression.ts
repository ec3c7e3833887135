import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { UserError } from '#model/failure';
import { lastDay, oneLine, suppressionComment } from '#program/suppression-comment';
import { visible } from '#report/inert/visible';
import { patternOf } from '../place.ts';
import { clipped } from '../told.ts';
import { addTool } from '../tool.ts';
import type { Workbench } from '../workbench.ts';
import { findingName, findingNamed, scanId } from './findings.ts';

/** `draft_suppression` */
export function addSuppressionTool(server: McpServer, bench: Workbench): void {
  addTool(server, {
    name: 'draft_suppression',
    title: 'Draft a suppression',
    description:
      'Text that would suppress a finding, as a comment in its file or as an entry of handrail.yaml, with reason and last day. It is a draft: nothing is written, and whoever owns the gate decides.',
    input: z.object({
      finding: findingName,
      reason: z
        .string()
        .trim()
        .min(10)
        .max(300)
        .describe('Why it does not matter here, for whoever reads it in a year.'),
      until: z.iso.date().optional().describe('Last day; 90 days from today when absent.'),
      scan: scanId,
    }),
    output: z.object({ comment: z.string(), yaml: z.string(), place: z.string(), says: z.string() }),
    says: ({ comment, yaml, place, says }) =>
      `${says}\nAt ${place}: ${comment}\nOr in handrail.yaml:\n${yaml}`,
    async run({ finding: name, reason, until, scan: wanted }) {
      const kept = bench.kept(wanted);
      const finding = findingNamed(name, kept);
      const last = until ?? lastDay(bench.request.today);
      if (last < bench.request.today)
        throw new UserError('usage', `${last} is over.`, 'Write a day to come, or none.');
      const { path, line } = finding.location;
      const why = oneLine(visible(reason));
      return {
        comment: suppressionComment({ path, ruleId: finding.ruleId, reason: visible(reason), until: last }),
        yaml: [
          'suppressions:',
          `  - rule: ${finding.ruleId}`,
          `    path: ${JSON.stringify(patternOf(path))}`,
          `    reason: ${JSON.stringify(why)}`,
          `    until: ${last}`,
        ].join('\n'),
        place: clipped(`${path}:${line}`, 500),
        says: 'A draft: suppressing is a decision of people. Mending is better where it is possible.',
      };
    },
  });
}
