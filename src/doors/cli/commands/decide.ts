import { type DecisionStatus, decisionStatuses, justifications } from '#model/decision';
import { exitCodes, UserError } from '#model/failure';
import { present } from '#model/present';
import { command } from '../definition.ts';
import { judgementOptions, runOptions, type ScanOptions, selectionOptions } from '../scan-options.ts';
import type { Shell } from '../shell.ts';

/** `handrail decide` */
export const decideCommand = command({
  name: 'decide',
  summary: 'write into handrail.yaml what was decided about a flaw of a package',
  says: [
    'The entry holds under every name of the advisory and for every version of the package, unless --versions says which. One about the same is replaced; every other line of the file stays as it is.',
    'not-affected, false-positive, fixed and accepted take the finding out of the count; will-fix and under-investigation leave it in. What is accepted or will be fixed needs a last day: then it counts again.',
    'The file is for review: a change that decides is itself a finding of its gate, and the decision holds after the merge.',
  ],
  arguments: [
    {
      name: 'FINDING',
      required: true,
      says: 'an advisory by any of its names, or a finding as path:line or the beginning of its key',
    },
    {
      name: 'PATH',
      required: false,
      completes: 'folder',
      says: 'the folder with handrail.yaml (default: the current one)',
    },
  ],
  options: {
    status: { value: 'STATUS', choices: decisionStatuses, says: 'what was decided; required' },
    reason: { value: 'TEXT', says: 'why, for whoever reads this in a year; required' },
    justification: {
      value: 'LABEL',
      choices: justifications,
      says: 'with not-affected: why, as OpenVEX or CycloneDX labels it',
    },
    package: { value: 'NAME', says: 'only for this package: its name or Package URL' },
    versions: { value: 'RANGE', says: 'only for these versions, as its manifests write them: <5.0.0' },
    by: { value: 'WHO', says: 'who decided', standard: 'your login name' },
    until: { value: 'DAY', says: 'the last day on which it holds, as 2027-01-31' },
    config: judgementOptions.config,
    'db-update': selectionOptions['db-update'],
    ...runOptions,
  },
  examples: [
    {
      command:
        'handrail decide CVE-2021-23337 --package lodash --status not-affected --justification code_not_reachable --reason TICKET-7',
      says: 'The flaw does no harm here.',
    },
    {
      command:
        'handrail decide package-lock.json:42 --status accepted --until 2027-01-31 --by Ada --reason TICKET-12',
      says: 'Somebody accepts it until a day.',
    },
  ],
  run: async ({ arguments: [name = '', path], options }, shell) => {
    const { treeOf } = await import('../target.ts');
    const { writeDecision } = await import('../decision-entry.ts');
    const { status, reason } = options;
    if (status === undefined || reason === undefined)
      throw new UserError(
        'usage',
        'What was decided, and why, is not said.',
        `Give --status (${decisionStatuses.join(', ')}) and --reason.`,
      );
    const { advisory, package: found } = await namedBy(name, path, options, shell);
    const by = options.by ?? loginOf(shell);
    const { justification, versions, until } = options;
    writeDecision(treeOf(path, shell), {
      advisory,
      ...present({ package: options.package ?? found, versions }),
      status,
      ...present({ justification }),
      reason,
      ...present({ by }),
      on: shell.today,
      ...present({ until }),
    });
    await shell.out.write(
      `Noted in handrail.yaml: ${advisory} ${saidOf(status)}${by === undefined ? '' : `, by ${by}`}.\nCommit the file for review.\n`,
    );
    return exitCodes.clean;
  },
});

function saidOf(status: DecisionStatus): string {
  return `is ${status.replaceAll('-', ' ')}`.replace('is will', 'will').replace('will fix', 'will be fixed');
}

type Chosen = Pick<ScanOptions, 'config' | 'db-update' | 'jobs' | 'no-cache' | 'no-progress'>;

/** An advisory stands for itself; what is named as a finding is looked for. */
async function namedBy(
  name: string,
  path: string | undefined,
  options: Chosen,
  shell: Shell,
): Promise<{ readonly advisory: string; readonly package?: string }> {
  if (/^[A-Z][A-Z0-9]*-[\w.:-]+$/.test(name) && !/:\d+$/.test(name)) return { advisory: name };
  const { planScan } = await import('../plan.ts');
  const { fixed, wholeScan } = await import('../secrets-scan.ts');
  const { pickPackageFinding } = await import('../decision-entry.ts');
  const asked = { ...fixed, ...options, only: ['packages'], history: false } as const;
  const { findings } = await wholeScan(await planScan(path, asked, false, shell), shell);
  const { package: about } = pickPackageFinding(name, findings);
  const purl = about?.purl.replace(/[?#].*$/, '').replace(/(?<=[^/])@[^@/]+$/, '');
  return { advisory: about?.ids[0] ?? '', ...present({ package: purl }) };
}

function loginOf({ env }: Shell): string | undefined {
  return env['GIT_AUTHOR_NAME'] || env['USER'] || env['LOGNAME'] || env['USERNAME'] || undefined;
}
