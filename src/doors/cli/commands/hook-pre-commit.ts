import { command } from '../definition.ts';

/** `handrail hook pre-commit` */
export const hookPreCommitCommand = command({
  name: 'hook pre-commit',
  summary: 'what the pre-commit hook runs: check what is staged',
  says: [
    'Only what is staged is read, and only what it adds to the last commit counts, at the threshold of the last commit: settings and suppressions that are staged do not judge themselves.',
    'Ends with 1 to stop the commit, with 0 to let it go; what could not be checked lets it go and is told, unless --strict is given.',
  ],
  arguments: [],
  options: {
    strict: { says: 'also stop where something could not be checked' },
  },
  examples: [{ command: 'handrail hook pre-commit', says: 'As the hook runs it; try it after `git add`.' }],
  run: async ({ options }, shell) => {
    const { preCommit } = await import('../hook-commit.ts');
    return preCommit(options, shell);
  },
});
