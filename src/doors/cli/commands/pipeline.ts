import { exitCodes, UserError } from '#model/failure';
import { command } from '../definition.ts';
import { judgementOptions, runOptions, selectionOptions } from '../scan-options.ts';

/** `handrail pipeline` */
export const pipelineCommand = command({
  name: 'pipeline',
  summary:
    'grade the pipelines of a tree: which controls they have, which they lack, and what would add them',
  says: [
    'Holds what the pipelines of a tree do against the stages and controls of the AWS Deployment Pipeline Reference Architecture, against the OWASP Top 10 CI/CD Security Risks and the checks of OpenSSF Scorecard that a tree can answer. A control is found, with the line that shows it; missing, with what would add it; or unknown, where no file can tell.',
    'Also tells who governs the pipelines (owners, protected branches, registries), and who can make what run with which secret and what that can change.',
    'All pipelines below one folder are graded together, since one often builds and another deploys; --by grades each system or file by itself. Nothing is run, and nobody is asked unless --ask-host names a repository.',
  ],
  arguments: [
    {
      name: 'PATH',
      required: false,
      completes: 'folder',
      says: 'folder to look at (default: the current one)',
    },
  ],
  options: {
    reference: {
      value: 'NAME',
      choices: ['application', 'dynamic-configuration', 'compute-image', 'account-fleet'],
      says: 'the reference pipeline to grade against',
      standard: 'application',
    },
    by: {
      value: 'WHAT',
      choices: ['repository', 'system', 'file'],
      says: 'what is graded as one pipeline',
      standard: 'repository',
    },
    show: {
      value: 'PART',
      repeat: 'comma',
      choices: ['grade', 'owasp', 'scorecard', 'governance', 'trust'],
      says: 'only these parts',
      standard: 'all',
    },
    snippets: { says: 'also print what would add each control that is missing' },
    format: {
      value: 'FORMAT',
      choices: ['text', 'markdown', 'json', 'mermaid'],
      says: 'how to print it; mermaid is a picture of who can reach what',
      standard: 'text',
    },
    'ask-host': {
      value: 'URL',
      says: 'ask the host of this repository (https://github.com/owner/name, or GitLab) for protected branches and environments; the token is that of GITHUB_TOKEN or GITLAB_TOKEN',
    },
    'fail-on': {
      value: 'WHAT',
      choices: ['missing-required', 'never'],
      says: 'exit with 1 when a required control is missing',
      standard: 'never',
    },
    config: judgementOptions.config,
    include: selectionOptions.include,
    exclude: selectionOptions.exclude,
    'no-ignore': selectionOptions['no-ignore'],
    'no-progress': runOptions['no-progress'],
  },
  examples: [
    { command: 'handrail pipeline', says: 'The grade of the pipelines of the current folder.' },
    {
      command: 'handrail pipeline --show grade --snippets',
      says: 'What is missing, and what would add it.',
    },
    {
      command: 'handrail pipeline --show grade --fail-on missing-required',
      says: 'As a gate: exit code 1 when a required control is missing.',
    },
    {
      command: 'handrail pipeline --ask-host https://github.com/owner/name',
      says: 'With what the host tells of protected branches.',
    },
    {
      command: 'handrail pipeline --format mermaid > trust.mmd',
      says: 'Who can make what run with which secret, as a picture.',
    },
  ],
  run: async ({ arguments: [path], options }, shell) => {
    const { reviewOf } = await import('../pipeline-review.ts');
    const { pipelinePage } = await import('../pipeline-page.ts');
    const review = await reviewOf(path, options, shell);
    if (review.grades.length === 0)
      throw new UserError(
        'no-pipeline',
        `There is no pipeline at ${path ?? '.'} that Handrail reads.`,
        'docs/pipelines.md lists the systems.',
      );
    const parts = options.show.length > 0 ? options.show : undefined;
    await shell.out.write(
      pipelinePage(review, {
        format: options.format ?? 'text',
        columns: shell.out.columns,
        snippets: options.snippets,
        ...(parts === undefined ? {} : { parts }),
      }),
    );
    const isMissing = review.grades.some(({ required }) => required.missing > 0);
    if (options['fail-on'] === 'missing-required' && isMissing) return exitCodes.findings;
    // What a file includes from elsewhere is unknown by itself; what could not be read is not.
    const isWhole = review.gaps.every(({ why }) => why === 'not-checked-out' || why === 'module-missing');
    return isWhole ? exitCodes.clean : exitCodes.incomplete;
  },
});
