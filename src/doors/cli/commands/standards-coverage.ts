import { exitCodes, UserError } from '#model/failure';
import { present } from '#model/present';
import { command } from '../definition.ts';
import { judgementOptions, runOptions } from '../scan-options.ts';

/** `handrail standards coverage` */
export const standardsCoverageCommand = command({
  name: 'standards coverage',
  summary: 'how each section of the standards is met: met, broken or not checked',
  says: [
    'Scans a folder, or reads a JSON report, and tells how each section stands, and which rules no section names. With --profile the controls of public catalogues are listed, each with the sections that cover it, and those that none covers.',
  ],
  arguments: [
    { name: 'PATH', required: false, completes: 'folder', says: 'folder to scan (default: the current one)' },
  ],
  options: {
    report: {
      value: 'FILE',
      completes: 'file',
      says: 'a JSON report instead of a scan; - for standard input',
    },
    standards: judgementOptions.standards,
    profile: { value: 'CATALOGUE', says: 'by the controls of a catalogue: "OWASP ASVS", "NIST SSDF", all' },
    format: { value: 'FORMAT', choices: ['text', 'json'], says: 'how to print it', standard: 'text' },
    config: judgementOptions.config,
    ...runOptions,
  },
  examples: [
    { command: 'handrail standards coverage', says: 'How the current folder meets its standards.' },
    {
      command: 'handrail standards coverage --report scan.json --profile "NIST SSDF"',
      says: 'The same by practices of SSDF.',
    },
  ],
  run: async ({ arguments: [path], options }, shell) => {
    if (options.report !== undefined && path !== undefined)
      throw new UserError('usage', '--report and a folder contradict each other.', 'Give one of them.');
    const { catalogues, standardsIn } = await import('../standards.ts');
    const { controlsText, coverageText, unnamedRules } = await import('../standards-page.ts');
    const { controlCoverage } = await import('#program/standards/controls');
    const { readReported } = await import('../reported.ts');
    const { planScan } = await import('../plan.ts');
    const { fixed, wholeScan } = await import('../secrets-scan.ts');
    const { allRules } = await import('#rules');
    const { report, format, profile, ...chosen } = options;
    const request = { ...fixed, ...chosen, only: [], history: false } as const;
    const scan =
      report === undefined
        ? await wholeScan(await planScan(path, request, false, shell), shell)
        : await readReported(report, shell);
    const results = scan.standards ?? [];
    const { standards } = await standardsIn(path, options.standards, shell);
    const unnamed = unnamedRules(standards, allRules());
    const asked = profile === 'all' ? undefined : profile;
    const covered =
      profile === undefined ? undefined : controlCoverage(standards, results, await catalogues(), asked);
    const data = {
      standards: results,
      unnamed: unnamed.map(({ id }) => id),
      ...present({ catalogues: covered }),
    };
    const text = () =>
      covered === undefined ? coverageText(results, unnamed) : controlsText(covered, asked);
    await shell.out.write(format === 'json' ? `${JSON.stringify(data, null, 2)}\n` : text());
    return exitCodes.clean;
  },
});
