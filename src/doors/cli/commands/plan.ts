import { exitCodes, UserError } from '#model/failure';
import { present } from '#model/present';
import type { Scan } from '#model/scan';
import { command } from '../definition.ts';
import { judgementOptions, runOptions, type ScanOptions, selectionOptions } from '../scan-options.ts';
import type { Shell } from '../shell.ts';

/** `handrail plan` */
export const planCommand = command({
  name: 'plan',
  summary: 'what to do about findings, as ordered and sized actions',
  says: [
    'An ordered list of actions for all families: what to do, where, how (the sanctioned way of your standards first), which findings are gone with it, by when, and how much work it is (S minutes, M hours, L days). What cannot wait comes first (a credential that still works, a malicious package), then what clears most for its size. Edits that were tried are one action a family, a rule in a module is one, a place that many flows go through is one, the same everywhere is one.',
    'Reads a JSON report of `handrail scan`, or scans a folder and tries edits. `--only packages` lists changes of packages alone, with versions and commands. Changes nothing; --output writes files of a spec or of issues, and sends nothing.',
    'Ends with 0; with 3 when something could not be checked or looked up, so that the plan may lack actions.',
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
      choices: ['text', 'json', 'markdown', 'kiro-spec', 'issues'],
      says: 'how to print it; markdown is a checklist, kiro-spec are requirements, design and tasks, issues are one an action',
      standard: 'text',
    },
    output: {
      value: 'FOLDER',
      completes: 'folder',
      says: 'with kiro-spec: below this folder, as .kiro/specs/NAME; with issues: a file each',
    },
    name: { value: 'NAME', says: 'with kiro-spec: name of the spec', standard: 'security-plan' },
    first: { value: 'N', says: 'the first N actions only' },
    all: { says: 'every action in full (text)' },
    only: {
      ...selectionOptions.only,
      says: 'plan for these families only; packages alone lists changes of packages',
    },
    'no-fixes': { says: 'do not try edits: faster, and no action is an edit that is ready' },
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
    { command: 'handrail plan', says: 'What to do about the current folder.' },
    {
      command: 'handrail plan --only packages --no-major',
      says: 'Packages only, and only what should break nothing.',
    },
    {
      command: 'handrail plan --report scan.json --format kiro-spec --output .',
      says: 'A spec whose tasks an agent works off: .kiro/specs/security-plan.',
    },
    {
      command: 'handrail plan --format issues --output issues --first 10',
      says: 'Ten issues as files, for `gh issue create --body-file`.',
    },
    {
      command: 'handrail plan --ssvc deployer --assume automatable=yes',
      says: 'What the table of SSVC for those who deploy says of each flaw.',
    },
    {
      command: 'handrail plan --report scan.json --format markdown',
      says: 'A checklist, from a scan that was made before.',
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
      const { format = 'text' } = options;
      if (format === 'kiro-spec' || format === 'issues')
        throw new UserError('usage', `--ssvc has no form ${format}.`, 'Choose text, json or markdown.');
      const { ssvcPage } = await import('../ssvc-page.ts');
      await shell.out.write(ssvcPage(scan, options.ssvc, options.assume ?? [], format));
      return isWhole(scan) ? exitCodes.clean : exitCodes.incomplete;
    }
    const { withoutMajor } = await import('#program/plan/within-major');
    const changes = scan.plan && (options['no-major'] ? withoutMajor(scan.plan) : scan.plan);
    const { tellPlan } = await import('../tell-plan.ts');
    await tellPlan({ ...scan, ...present({ plan: changes }) }, options, shell);
    return isWhole(scan) ? exitCodes.clean : exitCodes.incomplete;
  },
});

type Chosen = Pick<
  ScanOptions,
  | 'only'
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
> & { readonly 'no-fixes': boolean; readonly ssvc: string | undefined };

async function scanned(path: string | undefined, options: Chosen, shell: Shell): Promise<Scan> {
  const { planScan } = await import('../plan.ts');
  const { fixed, wholeScan } = await import('../secrets-scan.ts');
  const only = options.ssvc === undefined ? options.only : (['packages'] as const);
  const planned = await planScan(path, { ...fixed, ...options, only, history: false }, false, shell);
  const isTried = !options['no-fixes'] && only.join() !== 'packages';
  const request = { ...planned.request, ...(isTried ? { fixes: true as const } : {}) };
  return wholeScan({ ...planned, request }, shell);
}

/** What was not checked or looked up may need actions that nobody knows of. */
function isWhole({ gaps, verdict }: Scan): boolean {
  return verdict.unaccepted === 0 && !gaps.some(({ why }) => why === 'no-advisories');
}
