import { UserError } from '#model/failure';
import type { Family } from '#model/family';
import type { Scan } from '#model/scan';
import { planActions } from '#program/plan/actions';
import type { ReportedPlan } from '#report/actions/reported-plan';
import { count } from '#report/wording';
import { countOf } from './quantities.ts';
import type { Shell } from './shell.ts';

/** How `plan` tells what it knows. */
export interface PlanTelling {
  readonly format: 'text' | 'json' | 'markdown' | 'kiro-spec' | 'issues' | undefined;
  readonly output: string | undefined;
  readonly name: string | undefined;
  readonly first: string | undefined;
  readonly all: boolean;
  readonly only: readonly Family[];
}

/** More actions than anybody plans. */
const mostActions = 1_000_000;

/** Prints a plan, or writes it to a folder. @throws UserError when options contradict each other or a file may not be written */
export async function tellPlan(scan: Scan, telling: PlanTelling, shell: Shell): Promise<void> {
  const { format = 'text', only, output } = telling;
  refuse(telling);
  if (only.join() === 'packages' && (format === 'text' || format === 'json' || format === 'markdown')) {
    const { planPage } = await import('./plan-page.ts');
    const plan = scan.plan ?? { changes: [], without: [] };
    return shell.out.write(planPage(plan, scan, { format, columns: shell.out.columns }));
  }
  const reported = reportedPlan(scan, telling);
  if (output === undefined) return shell.out.write(await textOf(reported, telling, shell));
  const { writePlan } = await import('./plan-files.ts');
  const written = writePlan(reported, { ...telling, output }, shell);
  const [first = ''] = written;
  const more = written.length > 1 ? ` and ${count(written.length - 1, 'more file')}` : '';
  await shell.out.write(written.length === 0 ? 'There is nothing to do.\n' : `Wrote ${first}${more}.\n`);
}

function refuse({ format = 'text', output, name }: PlanTelling): void {
  const isSpec = format === 'kiro-spec';
  if (output !== undefined && !isSpec && format !== 'issues')
    throw new UserError(
      'usage',
      '--output is for --format kiro-spec and issues.',
      'Send other forms to a file with > FILE.',
    );
  if (isSpec && output === undefined)
    throw new UserError(
      'usage',
      'A spec is three files.',
      'Say where: --output . writes .kiro/specs/security-plan.',
    );
  if (name !== undefined && !isSpec)
    throw new UserError('usage', '--name is the name of a spec.', 'Add --format kiro-spec, or leave it out.');
  if (name !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))
    throw new UserError(
      'usage',
      'The name of a spec has small letters, digits and hyphens.',
      'Such as: security-plan',
    );
}

function reportedPlan(scan: Scan, { only, first }: PlanTelling): ReportedPlan {
  const isWanted = (family: Family) => only.length === 0 || only.includes(family);
  const findings = scan.findings.filter(({ family }) => isWanted(family));
  const whole = planActions({ ...scan, findings });
  const most = first === undefined ? whole.actions.length : countOf('--first', first, mostActions);
  const { tool, target, plan } = scan;
  return {
    tool,
    target,
    plan: { ...whole, actions: whole.actions.slice(0, most) },
    ...(plan !== undefined && isWanted('packages') && { packages: plan }),
    unknown: unknownOf(scan),
  };
}

/** Why there may be more to do: what was not looked up, and how much was not read. */
function unknownOf({ gaps, verdict }: Scan): readonly string[] {
  const packages = gaps.filter(({ why }) => why === 'no-advisories').map(({ detail }) => detail);
  const others = verdict.unaccepted - packages.length;
  return [
    ...packages,
    ...(others > 0
      ? [`${count(others, 'more gap')}: not everything was checked; \`handrail scan\` says what.`]
      : []),
  ];
}

async function textOf(reported: ReportedPlan, { format, all }: PlanTelling, shell: Shell): Promise<string> {
  switch (format) {
    case 'json':
      return (await import('#report/actions/schema')).planJson(reported);
    case 'markdown':
      return (await import('#report/actions/markdown')).planMarkdown(reported);
    case 'issues':
      return (await import('#report/actions/issues')).issuesJson(reported);
    default:
      return (await import('#report/actions/text')).planText(reported, { columns: shell.out.columns, all });
  }
}
