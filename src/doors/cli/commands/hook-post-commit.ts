import { command } from '../definition.ts';

/** `handrail hook post-commit` */
export const hookPostCommitCommand = command({
  name: 'hook post-commit',
  summary: 'what the post-commit hook runs: remember a commit that was not checked',
  says: [
    '`git commit --no-verify` runs no pre-commit hook, but this one: a commit that the other had not looked at is remembered and told. Always ends with 0.',
  ],
  arguments: [],
  options: {},
  examples: [{ command: 'handrail hook post-commit', says: 'As the hook runs it.' }],
  run: async (_, shell) => {
    const { postCommit } = await import('../hook-made.ts');
    return postCommit(shell);
  },
});
