import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import type { Finding } from '#model/finding';
import { chosenFamilies } from '#program/config.schema';
import { pageOf } from '../paging.ts';
import { openOf } from '../per-scan.ts';
import { nameInside } from '../place.ts';
import { clipped, dataNote, findingShape, summaryShape, toldFinding, toldSummary } from '../told.ts';
import { addTool } from '../tool.ts';
import type { Workbench } from '../workbench.ts';

const first = 20;

/** `scan`, `check_snippet`, `coverage` */
export function addScanTools(server: McpServer, bench: Workbench): void {
  addTool(server, {
    name: 'scan',
    title: 'Scan for security flaws',
    description:
      'Scans the workspace, a folder, one file, or what changed, for flaws in code, secrets, packages, infrastructure code and pipelines. Answers with a summary and the first findings, worst first; the tool findings pages and filters the rest. `complete: false` means that something was not checked.',
    input: z.object({
      path: z.string().max(4096).optional().describe('Relative to the root; all of it when absent.'),
      root: z.string().max(4096).optional().describe('Which root, where the server has several.'),
      changed: z.boolean().optional().describe('Only files that differ from the last commit, or from base.'),
      base: z
        .string()
        .regex(/^[\w./@^~{}-]{1,200}$/)
        .optional()
        .describe('Revision to compare with: only new findings count.'),
      families: z.array(z.enum(chosenFamilies)).max(10).optional().describe('These only; all when absent.'),
    }),
    output: summaryShape.extend({
      findings: z.array(findingShape),
      nextCursor: z.string().optional(),
      note: z.string(),
    }),
    says: ({ says, findings, brokenSections, notChecked }) =>
      [
        says,
        ...findings.slice(0, 10).map(lineOf),
        ...(brokenSections.length > 0
          ? [`Broken sections of your standards: ${brokenSections.slice(0, 10).join('; ')}.`]
          : []),
        ...(notChecked.length > 0 ? [`Not checked: ${notChecked.join('; ')}.`] : []),
        dataNote,
      ].join('\n'),
    async run({ path, root, changed, base, families }, running) {
      const { id, scan } = await bench.scan({ path, root, changed, base, only: families }, running);
      const about = `${id} {}`;
      const { items, nextCursor } = pageOf(openOf(scan), toldFinding, { limit: first, about });
      return {
        ...toldSummary(id, scan),
        findings: [...items],
        note: dataNote,
        ...(nextCursor === undefined ? {} : { nextCursor }),
      };
    },
  });
  addTool(server, {
    name: 'check_snippet',
    title: 'Check text before it is written',
    description:
      'Checks a text that is not on the disk yet, in milliseconds: secrets, code, infrastructure code, pipelines, by the name of the file that it is meant for. It is looked at by itself: a scan afterwards knows the files around it.',
    input: z.object({
      path: z.string().min(1).max(1000).describe('Where the text is meant to go, such as src/orders.ts.'),
      text: z.string().max(512 * 1024),
    }),
    output: z.object({
      checkedBy: z.array(z.string()),
      findings: z.array(findingShape.extend({ fix: z.array(z.string()) })),
      more: z.number().describe('Findings that are not listed here.'),
      notChecked: z.array(z.string()),
      note: z.string(),
    }),
    says: ({ findings, checkedBy, notChecked }) =>
      [
        findings.length === 0
          ? `Nothing was found by ${checkedBy.join(', ')}.`
          : findings.map((each) => `${lineOf(each)} Fix: ${each.fix[0] ?? 'see explain'}`).join('\n'),
        ...notChecked,
      ].join('\n'),
    async run({ path, text }) {
      const { findings, rules, families, gaps } = await bench.check({ path: nameInside(path), text });
      const open = findings.filter(({ suppression }) => suppression === undefined);
      const tell = (finding: Finding) => ({
        ...toldFinding(finding),
        fix: (rules.get(finding.ruleId)?.text.fix ?? []).slice(0, 3),
      });
      const { items } = pageOf(open, tell, { limit: 50, about: '' });
      return {
        checkedBy: [...families],
        findings: [...items],
        more: open.length - items.length,
        notChecked: gaps.map(({ detail }) => clipped(detail, 200)).slice(0, 20),
        note: dataNote,
      };
    },
  });
  addTool(server, {
    name: 'coverage',
    title: 'What a scan checked, and what it did not',
    description:
      'What each family of checks read, what was not checked and why, and how each section of the standards is met: broken, met, not checked.',
    input: z.object({
      scan: z.string().max(40).optional().describe('Id of a scan; the last one when absent.'),
    }),
    output: summaryShape.extend({
      standards: z.array(
        z.object({
          standard: z.string(),
          sections: z.array(z.object({ section: z.string(), state: z.string(), why: z.string().optional() })),
        }),
      ),
    }),
    says: ({ says, checked, notChecked, standards }) =>
      [
        says,
        ...checked,
        ...notChecked.map((each) => `not checked: ${each}`),
        ...standards.map(
          ({ standard, sections }) =>
            `${standard}: ${sections.filter(({ state }) => state === 'broken').length} broken of ${sections.length}`,
        ),
      ].join('\n'),
    async run({ scan: wanted }) {
      const { id, scan } = bench.kept(wanted);
      return {
        ...toldSummary(id, scan),
        standards: (scan.standards ?? []).map(({ title, sections }) => ({
          standard: clipped(title, 200),
          sections: sections.map(({ number, title: name, state, why }) => ({
            section: clipped(`${number === undefined ? '' : `${number}. `}${name}`, 200),
            state,
            ...(why === undefined ? {} : { why: clipped(why, 200) }),
          })),
        })),
      };
    },
  });
}

/** One finding on one line. */
export function lineOf({ severity, path, line, title, rule, breaks }: z.infer<typeof findingShape>): string {
  return `${severity} ${path}:${line} ${title} [${rule}]${breaks === undefined ? '' : `, breaks ${breaks}`}`;
}
