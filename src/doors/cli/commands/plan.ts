import { exitCodes, UserError } from '#model/failure';
import type { Plan, PlannedChange, Unmended } from '#model/plan';
import type { Scan } from '#model/scan';
import { command } from '../definition.ts';
import { judgementOptions, runOptions, type ScanOptions, selectionOptions } from '../scan-options.ts';
import type { Shell } from '../shell.ts';

/** `handrail plan` */
export const planCommand = command({
  name: 'plan',
  summary: 'what to change so that findings are gone, what clears most of them first',
  says: [
    'An ordered list of changes for packages with known flaws: one change is one direct dependency, one override, one package in a lock file or the base of an image, with its file and line, the command of its package manager, and how many findings it clears. A malicious package comes first and is removed. What no version is known to mend is listed at the end.',
    'Reads a JSON report of `handrail scan`, or scans a folder for packages. Changes nothing.',
    'Ends with 0; with 3 when something could not be looked up, so that the plan may lack changes.',
  ],
  arguments: [
    {
      name: 'PATH',
      required: false,
      completes: 'folder',
      says: 'folder to scan (default: the current one)',
    },
  ],
  options: {
    report: {
      value: 'FILE',
      completes: 'file',
      says: 'plan for this JSON report instead; - for standard input',
    },
    format: {
      value: 'FORMAT',
      choices: ['text', 'json', 'markdown'],
      says: 'how to print it; markdown is a list of tasks',
      standard: 'text',
    },
    'no-major': { says: 'stay within major versions: what that clears, and what it leaves' },
    config: judgementOptions.config,
    base: judgementOptions.base,
    include: selectionOptions.include,
    exclude: selectionOptions.exclude,
    online: selectionOptions.online,
    'max-db-age': selectionOptions['max-db-age'],
    'db-update': selectionOptions['db-update'],
    ...runOptions,
  },
  examples: [
    { command: 'handrail plan', says: 'What to change in the current folder.' },
    { command: 'handrail plan --no-major', says: 'Only what should break nothing.' },
    {
      command: 'handrail plan --report scan.json --format markdown',
      says: 'A list of tasks for an issue, from a scan that was made before.',
    },
  ],
  run: async ({ arguments: [path], options }, shell) => {
    if (options.report !== undefined && path !== undefined)
      throw new UserError('usage', '--report and a folder contradict each other.', 'Give one of them.');
    const scan =
      options.report === undefined
        ? await scanned(path, options, shell)
        : await reported(options.report, shell);
    const whole = scan.plan ?? { changes: [], without: [] };
    const plan = options['no-major'] ? withoutMajor(whole) : whole;
    const { planPage } = await import('../plan-page.ts');
    await shell.out.write(
      planPage(plan, scan, { format: options.format ?? 'text', columns: shell.out.columns }),
    );
    return isWhole(scan) ? exitCodes.clean : exitCodes.incomplete;
  },
});

type Chosen = Pick<
  ScanOptions,
  | 'config'
  | 'base'
  | 'include'
  | 'exclude'
  | 'online'
  | 'max-db-age'
  | 'db-update'
  | 'jobs'
  | 'no-cache'
  | 'no-progress'
>;

async function scanned(path: string | undefined, options: Chosen, shell: Shell): Promise<Scan> {
  const { planScan } = await import('../plan.ts');
  const { fixed, wholeScan } = await import('../secrets-scan.ts');
  const asked = { ...fixed, ...options, only: ['packages'], history: false } as const;
  return wholeScan(await planScan(path, asked, false, shell), shell);
}

async function reported(file: string, shell: Shell): Promise<Scan> {
  const { readInput } = await import('../input.ts');
  const { parseReport } = await import('#report/json');
  return parseReport(await readInput(file, shell), file === '-' ? 'standard input' : file);
}

/** Changes within major versions only; what those do not clear is without a fix. */
function withoutMajor({ changes, without, ...rest }: Plan): Plan {
  return {
    ...rest,
    changes: changes
      .flatMap((change) => (change.isMajor ? withinMajor(change) : [change]))
      .sort((a, b) => weightOf(b) - weightOf(a)),
    without: [...without, ...changes.flatMap((change) => (change.isMajor ? [leftBy(change)] : []))],
  };
}

/** A change clears less within its major version, so that the order is another: by what is urgent, what is bad, then by number. */
function weightOf({ kind, clears, findings, priority }: PlannedChange): number {
  const bad = (clears.critical ?? 0) + (clears.high ?? 0);
  return (
    (kind === 'remove' ? 1e12 : 0) + (priority?.level === 'now' ? 1e10 : 0) + bad * 1e6 + findings.length
  );
}

function withinMajor(change: PlannedChange): readonly PlannedChange[] {
  const { within, isMajor: _, note: _note, command: _command, edit: _edit, ...kept } = change;
  return within === undefined ? [] : [{ ...kept, ...within }];
}

function leftBy({ ecosystem, name, from, to, path, line, findings, within }: PlannedChange): Unmended {
  const cleared = new Set(within?.findings);
  return {
    ecosystem,
    name,
    version: from,
    path,
    line,
    ids: within?.leaves ?? [],
    why: `Only ${to}, of another major version, is free of ${within === undefined ? 'them' : 'these'}.`,
    findings: findings.filter((key) => !cleared.has(key)),
  };
}

/** Packages that were not looked up may need changes that nobody knows of. */
function isWhole({ gaps }: Scan): boolean {
  return !gaps.some(({ why }) => why === 'no-advisories');
}
