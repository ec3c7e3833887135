import { exitCodes, UserError } from '#model/failure';
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
    ssvc: {
      value: 'TABLE',
      choices: ['deployer', 'cisa-coordinator', 'bod-26-04'],
      says: 'decide on each flaw by this table of SSVC instead',
    },
    assume: {
      value: 'NAME=VALUE',
      repeat: 'each',
      says: 'with --ssvc: what you know of an input, such as automatable=yes; may be repeated',
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
      command: 'handrail plan --ssvc deployer --assume automatable=yes',
      says: 'What the table of SSVC for those who deploy says of each flaw.',
    },
    {
      command: 'handrail plan --report scan.json --format markdown',
      says: 'A list of tasks for an issue, from a scan that was made before.',
    },
  ],
  run: async ({ arguments: [path], options }, shell) => {
    if (options.report !== undefined && path !== undefined)
      throw new UserError('usage', '--report and a folder contradict each other.', 'Give one of them.');
    if (options.assume !== undefined && options.assume.length > 0 && options.ssvc === undefined)
      throw new UserError('usage', '--assume is for --ssvc.', 'Name a table: --ssvc deployer.');
    const { readReported } = await import('../reported.ts');
    const scan =
      options.report === undefined
        ? await scanned(path, options, shell)
        : await readReported(options.report, shell);
    if (options.ssvc !== undefined) {
      const { ssvcPage } = await import('../ssvc-page.ts');
      await shell.out.write(ssvcPage(scan, options.ssvc, options.assume ?? [], options.format ?? 'text'));
      return isWhole(scan) ? exitCodes.clean : exitCodes.incomplete;
    }
    const whole = scan.plan ?? { changes: [], without: [] };
    const { withoutMajor } = await import('#program/plan/within-major');
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

/** Packages that were not looked up may need changes that nobody knows of. */
function isWhole({ gaps }: Scan): boolean {
  return !gaps.some(({ why }) => why === 'no-advisories');
}
