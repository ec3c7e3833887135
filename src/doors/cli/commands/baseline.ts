import { exitCodes, UserError } from '#model/failure';
import { count } from '#report/wording';
import { command } from '../definition.ts';
import {
  historyOptions,
  judgementOptions,
  runOptions,
  selectionOptions,
  targetOptions,
} from '../scan-options.ts';

/** `handrail baseline` */
export const baselineCommand = command({
  name: 'baseline',
  summary: 'note the findings of today, so that only new ones count',
  says: [
    "Scans and writes what it found; 'handrail scan --baseline FILE' then counts what is not in it. Suppressed findings are left out.",
  ],
  arguments: [
    { name: 'PATH', required: false, completes: 'folder', says: 'folder to scan (default: the current one)' },
  ],
  options: {
    output: {
      value: 'FILE',
      completes: 'file',
      says: 'where to write it',
      standard: 'handrail-baseline.json',
    },
    force: { says: 'replace an existing file' },
    commit: targetOptions.commit,
    ...historyOptions,
    ...selectionOptions,
    config: judgementOptions.config,
    profile: judgementOptions.profile,
    ...runOptions,
  },
  examples: [
    { command: 'handrail baseline', says: 'Writes handrail-baseline.json.' },
    { command: 'handrail baseline --force', says: 'Writes it anew.' },
    { command: 'handrail scan --baseline handrail-baseline.json', says: 'Counts only what is new since.' },
  ],
  run: async ({ arguments: [path], options }, shell) => {
    const { lstatSync } = await import('node:fs');
    const { resolve } = await import('node:path');
    const { planScan } = await import('../plan.ts');
    const { checkDestination, writeReport } = await import('../write-report.ts');
    const name = options.output ?? 'handrail-baseline.json';
    const file = resolve(shell.folder, name);
    checkDestination(file, [shell.folder]);
    if (!options.force && lstatSync(file, { throwIfNoEntry: false })) throw exists(name);
    const plan = await planScan(path, { ...absent, ...options }, false, shell);
    const { runScan } = await import('../run-scan.ts');
    const { scan, interrupted } = await runScan(
      { ...plan, request: { ...plan.request, verify: false } },
      shell,
    );
    if (interrupted) {
      await shell.err.write(
        `Interrupted: ${name} was not written, since half a baseline would excuse too little.\n`,
      );
      return exitCodes.interrupted;
    }
    const { makeBaseline, serializeBaseline } = await import('#program/baseline');
    const baseline = makeBaseline(scan.findings);
    writeReport(file, serializeBaseline(baseline), [shell.folder]);
    await shell.out.write(
      `Wrote ${name}: ${count(baseline.findings.length, 'finding')}${gapsText(scan.gaps.length)}.\nTo count only what is new: handrail scan --baseline ${name}\n`,
    );
    return exitCodes.clean;
  },
});

/** What a baseline does not let the user choose. */
const absent = {
  range: undefined,
  staged: false,
  changed: false,
  stdin: false,
  'stdin-name': undefined,
  base: undefined,
  baseline: undefined,
  vex: [],
  product: [],
  'var-file': [],
  'fail-on-undecided': false,
  standards: [],
  'fail-on': undefined,
  confidence: undefined,
  verify: false,
  'verify-only': [],
} as const;

function exists(name: string): UserError {
  return new UserError(
    'baseline-exists',
    `${name} is there already.`,
    'Replace it with --force, or name another file with --output.',
  );
}

function gapsText(gaps: number): string {
  return gaps === 0 ? '' : `; ${count(gaps, 'gap')}, in which nothing could be found`;
}
