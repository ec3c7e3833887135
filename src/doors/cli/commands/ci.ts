import { exitCodes } from '#model/failure';
import { command } from '../definition.ts';
import { judgementOptions, reportOptions, runOptions, selectionOptions } from '../scan-options.ts';

/** `handrail ci` */
export const ciCommand = command({
  name: 'ci',
  summary:
    'the check of a change in a pipeline: what it brings, by the rules of its base, told where it is reviewed',
  says: [
    'Knows where it runs (GitHub Actions, GitLab, CodeBuild, Jenkins, CircleCI, Azure Pipelines, Bitbucket), finds the base of the change, and scans: only new findings count; configuration, ignores and suppressions hold as they are in the base. Pushes are compared with what was there before, everything else is scanned whole.',
    'With a token (GITHUB_TOKEN or GH_TOKEN; GITLAB_TOKEN) it writes one summary, which is renewed in its place, comments on lines with new findings, resolves those on findings that are gone, and uploads SARIF. What a host refuses is told and stops nothing. Nothing else leaves the machine.',
    'Ends as `handrail scan` does; 2 where the base is not in the clone.',
  ],
  arguments: [
    {
      name: 'PATH',
      required: false,
      completes: 'folder',
      says: 'the checkout (default: the current folder)',
    },
  ],
  options: {
    name: {
      value: 'NAME',
      says: 'tells several runs on one change apart: each has a summary of its own',
      standard: 'handrail',
    },
    'no-post': { says: 'write nothing to the host: reports and the exit code only' },
    'no-sarif': { says: 'upload no SARIF' },
    ...selectionOptions,
    ...judgementOptions,
    ...reportOptions,
    ...runOptions,
  },
  examples: [
    { command: 'handrail ci', says: 'In any pipeline.' },
    { command: 'handrail ci --format junit=handrail.xml', says: 'With a test report.' },
    { command: 'handrail ci --base origin/main --no-post', says: 'Tried at home.' },
  ],
  run: async ({ arguments: [path], options }, shell) => {
    const { appearanceOf } = await import('../appearance.ts');
    const { checkOutputs, outputsOf } = await import('../outputs.ts');
    const { checkSurroundings } = await import('../surroundings.ts');
    const { planScan } = await import('../plan.ts');
    const { treeOf } = await import('../target.ts');
    const { baseOf, ciRunOf, postingOf, writeStepSummary } = await import('../ci-run.ts');
    const { fixed } = await import('../secrets-scan.ts');
    const tree = treeOf(path, shell);
    const outputs = outputsOf(options.format, shell.folder);
    const guarded = [shell.folder, tree];
    checkOutputs(outputs, guarded);
    checkSurroundings(outputs, shell.env);
    const run = ciRunOf(shell);
    const base = await baseOf(run, options.base, tree);
    const { name = 'handrail', 'no-post': isSilent, 'no-sarif': isWithoutSarif, ...chosen } = options;
    const asked = { ...fixed, ...chosen, base, history: false } as const;
    const plan = await planScan(path, asked, false, shell);
    const { runScan } = await import('../run-scan.ts');
    const { scan, exitCode, interrupted } = await runScan(plan, shell);
    const { deliver } = await import('../deliver.ts');
    const appearance = appearanceOf(options.colour, shell);
    const delivery = { outputs, appearance, all: options.all, guarded, quiet: false };
    const isWritten = await deliver(scan, delivery, shell);
    const notes: string[] = [];
    if (!isSilent && !interrupted) {
      const { renderSarif } = await import('#report/sarif/sarif');
      const { postOrSay } = await import('../ci-post.ts');
      const isShown = run.host === 'github' && !isWithoutSarif && !run.isFork;
      const posted = await postOrSay(
        run,
        postingOf(scan, name, isShown ? renderSarif(scan) : undefined),
        shell,
      );
      for (const each of posted.done) await shell.err.write(`Told ${run.host}: ${each}.\n`);
      for (const each of posted.failed) await shell.err.write(`Not told: ${each}\n`);
      notes.push(...posted.failed);
    }
    const failed = writeStepSummary(scan, notes, shell);
    if (failed !== undefined) await shell.err.write(`Not written: ${failed}\n`);
    return isWritten ? exitCode : exitCodes.usage;
  },
});
