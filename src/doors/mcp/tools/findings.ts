import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { UserError } from '#model/failure';
import { families } from '#model/family';
import type { Finding } from '#model/finding';
import { atLeast, severities } from '#model/severity';
import { pathMatcher } from '#program/glob';
import { namesRule } from '#program/standards/pattern';
import { dueText } from '#report/context/context';
import { stepsFor } from '#report/lesson';
import { rulesById } from '#report/summary';
import { pageOf } from '../paging.ts';
import { openOf } from '../per-scan.ts';
import { clipped, dataNote, findingShape, toldFinding } from '../told.ts';
import { addTool } from '../tool.ts';
import type { KeptScan, Workbench } from '../workbench.ts';
import { lineOf } from './scan.ts';

/** Names a scan. */
export const scanId = z.string().max(40).optional().describe('Id of a scan; the last one when absent.');

/** Names a finding. */
export const findingName = z
  .string()
  .min(3)
  .max(1100)
  .describe('Key of a finding (or its beginning), or path:line.');

/** `findings`, `explain` */
export function addFindingTools(server: McpServer, bench: Workbench): void {
  addTool(server, {
    name: 'findings',
    title: 'List and filter findings',
    description:
      'Findings of a scan, worst first, by page: give nextCursor of the last answer with the same filters for the next one.',
    input: z.object({
      scan: scanId,
      severity: z.enum(severities).optional().describe('At least so severe.'),
      family: z.enum(families).optional(),
      rule: z.string().max(200).optional().describe('A rule, or a group of rules such as code/sql-*.'),
      path: z.string().max(500).optional().describe('Files, as in .gitignore: src/**.'),
      standard: z.string().max(200).optional().describe('Findings that break this standard (its id).'),
      status: z.enum(['new', 'existing']).optional(),
      suppressed: z.boolean().optional().describe('Those that somebody suppressed instead.'),
      limit: z.int().min(1).max(200).optional().describe('At most so many; 50 when absent.'),
      cursor: z.string().max(400).optional(),
    }),
    output: z.object({
      scan: z.string(),
      total: z.number(),
      findings: z.array(findingShape),
      nextCursor: z.string().optional(),
      note: z.string(),
    }),
    says: ({ total, findings, nextCursor }) =>
      [
        `${findings.length} of ${total} findings${nextCursor === undefined ? '' : '; nextCursor asks for more'}.`,
        ...findings.slice(0, 50).map(lineOf),
        dataNote,
      ].join('\n'),
    async run({ scan: wanted, limit = 50, cursor, ...filter }) {
      const { id, scan } = bench.kept(wanted);
      const isWanted = filterOf(filter);
      const some = filter.suppressed
        ? scan.findings.filter(({ suppression }) => suppression !== undefined)
        : openOf(scan);
      const about = `${id} ${JSON.stringify(filter)}`;
      const page = pageOf(some.filter(isWanted), toldFinding, { cursor, limit, about });
      return {
        scan: id,
        total: page.total,
        findings: [...page.items],
        note: dataNote,
        ...(page.nextCursor === undefined ? {} : { nextCursor: page.nextCursor }),
      };
    },
  });
  addTool(server, {
    name: 'explain',
    title: 'Explain a finding',
    description:
      'Why a finding holds here: the way of the data step by step, the lines around it, the section of your standards that it breaks and what that asks for, and how to fix it.',
    input: z.object({ finding: findingName, scan: scanId }),
    output: z.object({
      finding: findingShape,
      what: z.string(),
      why: z.string(),
      steps: z.array(z.object({ role: z.string(), place: z.string(), says: z.string() })),
      lines: z.array(z.string()).describe('Source around it, secrets masked.'),
      standards: z.array(
        z.object({
          section: z.string(),
          asks: z.string().optional(),
          due: z.string(),
          fix: z.string().optional(),
        }),
      ),
      fix: z.array(z.string()),
      evidence: z.record(z.string(), z.string()),
      references: z.array(z.string()),
      note: z.string(),
    }),
    says: ({ finding, what, why, steps, standards, fix }) =>
      [
        lineOf(finding),
        finding.message,
        what,
        why,
        ...steps.map(({ role, place, says }) => `${role} ${place}: ${says}`),
        ...standards.map(
          ({ section, due, asks }) =>
            `Breaks ${section} (${due}).${asks === undefined ? '' : ` It asks: ${asks}`}`,
        ),
        ...fix.map((step, i) => `${i + 1}. ${step}`),
        dataNote,
      ].join('\n'),
    async run({ finding: name, scan: wanted }) {
      const kept = bench.kept(wanted);
      const finding = findingNamed(name, kept);
      const rule = rulesById(kept.scan).get(finding.ruleId);
      const { frame, trace = [] } = finding;
      return {
        finding: toldFinding(finding),
        what: rule?.text.what ?? '',
        why: rule?.text.why ?? '',
        steps: trace.slice(0, 40).map(({ role, location, message }) => ({
          role,
          place: clipped(`${location.path}:${location.line}`, 500),
          says: clipped(message, 300),
        })),
        lines: (frame?.lines ?? []).map((line, i) => `${(frame?.startLine ?? 0) + i} ${clipped(line, 300)}`),
        standards: (finding.standards ?? []).slice(0, 5).map((broken) => {
          const result = kept.scan.standards
            ?.find(({ id }) => id === broken.standard)
            ?.sections.find(({ id }) => id === broken.section);
          return {
            section: clipped(
              `${broken.standardTitle}${broken.number === undefined ? '' : ` ${broken.number}`}: ${broken.sectionTitle}`,
              300,
            ),
            due: dueText(broken.dueDays),
            ...(result?.asks === undefined ? {} : { asks: result.asks.slice(0, 3000) }),
            ...(broken.fix === undefined ? {} : { fix: clipped(broken.fix, 500) }),
          };
        }),
        fix: stepsFor(finding, rule)
          .slice(0, 12)
          .map((step) => clipped(step, 800)),
        evidence: Object.fromEntries(
          Object.entries(finding.evidence ?? {})
            .slice(0, 20)
            .map(([key, value]) => [key, clipped(value, 400)]),
        ),
        references: [...(rule?.text.references ?? [])].slice(0, 8),
        note: dataNote,
      };
    },
  });
}

interface Filter {
  readonly severity?: Finding['severity'] | undefined;
  readonly family?: Finding['family'] | undefined;
  readonly rule?: string | undefined;
  readonly path?: string | undefined;
  readonly standard?: string | undefined;
  readonly status?: Finding['status'] | undefined;
}

function filterOf({ severity, family, rule, path, standard, status }: Filter): (finding: Finding) => boolean {
  const isAt = path === undefined ? () => true : pathMatcher(path);
  return (finding) =>
    (severity === undefined || atLeast(finding.severity, severity)) &&
    (family === undefined || finding.family === family) &&
    (rule === undefined || namesRule(rule, finding.ruleId)) &&
    (status === undefined || finding.status === status) &&
    (standard === undefined || (finding.standards ?? []).some((each) => each.standard === standard)) &&
    isAt(finding.location.path);
}

/** @throws UserError where there is none, or more than one */
export function findingNamed(name: string, { scan, id }: KeptScan): Finding {
  const place = /^(.+):(\d+)$/.exec(name);
  const found = scan.findings.filter(({ key, location }) =>
    place === null ? key.startsWith(name) : location.path === place[1] && location.line === Number(place[2]),
  );
  const [first, second] = found;
  if (first === undefined)
    throw new UserError(
      'unknown-finding',
      `${id} has no finding ${JSON.stringify(name.slice(0, 200))}.`,
      'Name it by its key, or as path:line, as the tool findings lists it.',
    );
  const isSame = second === undefined || found.every(({ key }) => key === first.key);
  if (isSame) return first;
  const keys = found.slice(0, 5).map(({ key, ruleId }) => `${key} (${ruleId})`);
  throw new UserError(
    'ambiguous-finding',
    'There are several findings.',
    `Name one by its key: ${keys.join(', ')}.`,
  );
}
