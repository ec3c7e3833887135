import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { UserError } from '#model/failure';
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
      const last = until ?? dayAfter(bench.request.today, 90);
      if (last < bench.request.today)
        throw new UserError('usage', `${last} is over.`, 'Write a day to come, or none.');
      // Nothing of it may end the comment or begin another line.
      const why = visible(reason.replace(/\s+/g, ' ').replace(/\*\/|--+!?>/g, ' '));
      const { path, line } = finding.location;
      return {
        comment: commentFor(path, `handrail:ignore ${finding.ruleId} ${inComment(why)} until ${last}`),
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

function dayAfter(today: string, days: number): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** `until` begins the last day, and a quote ends a comment in JSON. */
function inComment(reason: string): string {
  return reason.replace(/\buntil\b/gi, 'till').replaceAll('"', "'");
}

/** In the comment of the file's language. */
function commentFor(path: string, text: string): string {
  if (/\.(?:html?|xml|vue|svelte|md)$/i.test(path)) return `<!-- ${text} -->`;
  if (
    /\.(?:[cm]?[jt]sx?|java|go|kt|scala|cs|rs|c|cc|cpp|h|swift|php|groovy|gradle|jsonc|dart|s[ac]ss|less|proto)$|Jenkinsfile$/i.test(
      path,
    )
  )
    return `// ${text}`;
  if (/\.css$/i.test(path)) return `/* ${text} */`;
  if (/\.(?:sql|lua|hs)$/i.test(path)) return `-- ${text}`;
  if (/\.json$/i.test(path)) return `"//": ${JSON.stringify(text)}`;
  return `# ${text}`;
}
