import type { McpServer } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { type Action, type ActionPlan, actionKinds, actionSizes } from '#model/action';
import type { Scan } from '#model/scan';
import { severities } from '#model/severity';
import { pageOf } from '../paging.ts';
import { perScan } from '../per-scan.ts';
import { clipped, dataNote } from '../told.ts';
import { addTool } from '../tool.ts';
import type { Workbench } from '../workbench.ts';
import { scanId } from './findings.ts';

const actionShape = z.object({
  id: z.string(),
  kind: z.enum(actionKinds),
  what: z.string(),
  size: z.enum(actionSizes).describe('S takes minutes, M hours, L days.'),
  quick: z.boolean().describe('Small, and worth more than most.'),
  urgent: z.boolean().describe('It cannot wait.'),
  severity: z.enum(severities),
  dueDays: z.number().optional().describe('From the day on which the finding was found, by your standards.'),
  breaks: z.array(z.string()).describe('Sections of your standards.'),
  why: z.array(z.string()),
  how: z.array(z.string()).describe('Steps, in order; the sanctioned way first.'),
  commands: z.array(z.string()),
  places: z.array(z.string()),
  clears: z.number().describe('Findings that are gone with it.'),
  findings: z.array(z.string()).describe('Their keys: at most 50 are listed.'),
});

/** `plan` */
export function addPlanTool(server: McpServer, bench: Workbench): void {
  addTool(server, {
    name: 'plan',
    title: 'What to do, in which order',
    description:
      'Turns the findings of a scan into ordered, sized actions: what, where, how, why first and which findings each clears; what clears most for its size comes first. By page.',
    input: z.object({
      scan: scanId,
      limit: z.int().min(1).max(100).optional().describe('At most so many; 20 when absent.'),
      cursor: z.string().max(400).optional(),
    }),
    output: z.object({
      scan: z.string(),
      total: z.number(),
      actions: z.array(actionShape),
      without: z.number().describe('Findings for which nobody knows what to do.'),
      nextCursor: z.string().optional(),
      note: z.string(),
    }),
    says: ({ total, actions, without, nextCursor }) =>
      [
        total === 0 ? 'There is nothing to do.' : `${actions.length} of ${total} actions:`,
        ...actions.map(lineOf),
        ...(without > 0 ? [`For ${without} findings nothing is known.`] : []),
        ...(nextCursor === undefined ? [] : ['nextCursor asks for more.']),
        dataNote,
      ].join('\n'),
    async run({ scan: wanted, limit = 20, cursor }) {
      const { id, scan } = bench.kept(wanted);
      const plan = (await planner())(scan);
      const { items, total, nextCursor } = pageOf(plan.actions, toldAction, {
        ...{ cursor, limit },
        about: `plan ${id}`,
      });
      return {
        scan: id,
        total,
        actions: [...items],
        without: plan.without.length,
        note: dataNote,
        ...(nextCursor === undefined ? {} : { nextCursor }),
      };
    },
  });
}

let loaded: Promise<(scan: Scan) => ActionPlan> | undefined;

/** Loaded with the first plan; a plan is made once for all its pages. */
function planner(): Promise<(scan: Scan) => ActionPlan> {
  loaded ??= import('#program/plan/actions').then(({ planActions }) => perScan(planActions));
  return loaded;
}

type ToldAction = z.infer<typeof actionShape>;

/** As an item of a checklist, so that an agent can keep its list of things to do by it. */
function lineOf({ what, size, quick, urgent, dueDays, how, places, clears }: ToldAction): string {
  const marks = [
    size,
    ...(urgent ? ['cannot wait'] : []),
    ...(quick ? ['quick win'] : []),
    ...(dueDays === undefined ? [] : [`due in ${dueDays} days`]),
    `clears ${clears}`,
  ];
  return `- [ ] ${what} (${marks.join(', ')}): ${how[0] ?? ''} At ${places.slice(0, 3).join(', ')}.`;
}

function toldAction(action: Action): ToldAction {
  const texts = (all: readonly string[], most: number) =>
    all.slice(0, most).map((text) => clipped(text, 400));
  const { due, breaks, findings } = action;
  return {
    id: clipped(action.id, 300),
    kind: action.kind,
    what: clipped(action.title, 300),
    size: action.size,
    quick: action.isQuick === true,
    urgent: action.isUrgent === true,
    severity: action.severity,
    ...(due === undefined ? {} : { dueDays: due.days }),
    breaks: breaks
      .slice(0, 5)
      .map(({ standardTitle, number, sectionTitle }) =>
        clipped(`${standardTitle}${number === undefined ? '' : ` ${number}`}: ${sectionTitle}`, 200),
      ),
    why: texts(action.why, 6),
    how: texts(action.steps, 6),
    commands: texts(action.commands, 4),
    places: action.places
      .slice(0, 10)
      .map(({ path, line }) => clipped(line > 0 ? `${path}:${line}` : path, 300)),
    clears: findings.length,
    findings: [...new Set(findings.map(({ key }) => key))].slice(0, 50),
  };
}
